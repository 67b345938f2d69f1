import type { SavedView } from '../../../shared/model/savedView.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Say } from '../../session/session.ts';

/** What a saved view shows, in a line: the branch, the light, how much is collapsed, what the colours tell. Units that are gone are left out. */
export function viewInWords({ focus, light, collapsed, drawing }: SavedView, { units }: Scenario, say: Say): string {
  const nameOf = (id: SavedView['focus']): string | null => {
    const unit = id === null ? undefined : units.get(id);
    return unit === undefined ? null : unit.name.trim() || say('unit.unnamed');
  };
  const branch = nameOf(focus);
  const lit = nameOf(light?.unit ?? null);
  const closed = collapsed.filter(id => units.has(id)).length;
  const parts = [
    branch === null ? say('views.whole') : say('views.branch', { name: branch }),
    lit === null || light === null ? null : say(`seeing.${light.kind}`, { name: lit }),
    closed === 0 ? null : say('views.collapsed', { count: closed }),
    drawing.colourBy === 'own' ? null : say('views.colours', { field: say(`drawing.colourBy.${drawing.colourBy}`) }),
  ];
  return parts.filter(part => part !== null).join(' · ');
}
