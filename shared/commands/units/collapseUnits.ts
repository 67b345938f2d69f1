import { setCollapsed } from '../../layout/setCollapsed.ts';
import type { UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface CollapseUnitsArgs {
  readonly units: readonly UnitId[];
  readonly collapsed: boolean;
}

/** What reports to the units is drawn no longer, or again. Units without reports are left as they are. */
export const collapseUnits: Command<CollapseUnitsArgs> = {
  id: 'unit.collapse',
  label: 'command.unit.collapse',
  labelFor: ({ collapsed }) => (collapsed ? 'command.unit.collapse' : 'command.unit.expand'),
  can(view, { units, collapsed }) {
    const changing = units.some(id => view.childrenOf(id).length > 0 && view.unit(id)?.collapsed !== collapsed);
    return changing ? ALLOWED : refused(collapsed ? 'refusal.nothingToCollapse' : 'refusal.nothingToExpand');
  },
  run(edit, { units, collapsed }) {
    for (const id of units) {
      if (edit.childrenOf(id).length > 0) setCollapsed(edit, id, collapsed);
    }
  },
};
