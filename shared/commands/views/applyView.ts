import { withSameCard } from '../../card/cardLayout.ts';
import { arrangeAll } from '../../layout/arrange.ts';
import { setCollapsed } from '../../layout/setCollapsed.ts';
import { isLaidOutAnew } from '../../model/drawing.ts';
import type { UnitId, ViewId } from '../../model/ids.ts';
import type { SavedView } from '../../model/savedView.ts';
import { headOf } from '../../model/scenario.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import type { Unit } from '../../model/unit.ts';
import type { Arranging } from '../arranging.ts';
import { ALLOWED, refused } from '../command.ts';

export interface ApplyViewArgs {
  readonly view: ViewId;
}

/** Branches. Beyond, all is laid out at once, which costs less than making room for each: a branch takes up to 5 ms, 10,000 units some 300. */
const MANY_BRANCHES = 64;

/**
 * Draws the scenario as a saved view has it: how cards are drawn, and which units are collapsed; those that came since are open. What the view
 * says of the window (the branch, the light, the part that is seen) is not the document's and stays with whoever looks. Where it is drawn like
 * this already nothing changes. Costs a look at each unit and the layout of what opens and closes.
 */
export const applyView: Arranging<ApplyViewArgs> = {
  id: 'view.apply',
  label: 'command.view.apply',
  can: ({ scenario }, { view }) => (scenario.views.has(view) ? ALLOWED : refused('refusal.gone')),
  arranges(view, { view: id }) {
    const wanted = view.scenario.views.get(id);
    return wanted !== undefined && differing(view, wanted).all ? wanted.drawing : null;
  },
  run(edit, { view: id }) {
    const view = edit.scenario.views.get(id);
    if (view === undefined) return;
    const { changing, all } = differing(edit, view);
    if (!isDrawnSo(edit, view.drawing)) edit.setScenarioHead({ ...headOf(edit.scenario), drawing: view.drawing });
    for (const unit of changing) {
      const collapsed = !unit.collapsed;
      if (all) edit.put('units', withSameCard(unit, { collapsed }));
      else setCollapsed(edit, unit.id, collapsed);
    }
    if (all) arrangeAll(edit);
  },
};

const isDrawnSo = ({ scenario: { drawing } }: ScenarioView, wanted: typeof drawing): boolean =>
  (Object.keys(drawing) as (keyof typeof drawing)[]).every(field => drawing[field] === wanted[field]);

/** Which units open or close, and whether all is laid out at once. */
function differing(view: ScenarioView, wanted: SavedView): { readonly changing: readonly Unit[]; readonly all: boolean } {
  const changing = otherwiseCollapsed(view, new Set(wanted.collapsed));
  return { changing, all: isLaidOutAnew(view.scenario.drawing, wanted.drawing) || changing.length > MANY_BRANCHES };
}

/** The units with reports that are collapsed and should not be, or the other way round. */
const otherwiseCollapsed = (view: ScenarioView, wanted: ReadonlySet<UnitId>): Unit[] =>
  [...view.scenario.units.values()].filter(unit => unit.collapsed !== wanted.has(unit.id) && view.childrenOf(unit.id).length > 0);
