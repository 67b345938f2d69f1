import type { ScenarioView } from '../../shared/model/scenarioView.ts';
import type { DropPlace } from '../../shared/scene/dropTarget.ts';
import type { Say } from '../session/session.ts';

/** What a drop would do, for the line at the pointer. */
export function dropHint(say: Say, view: ScenarioView, target: DropPlace): string {
  const nameOf = (id: DropPlace['unit']): string => view.unit(id)?.name.trim() || say('unit.unnamed');
  const name = nameOf(target.unit);
  if (target.kind === 'on') return say('hint.reportTo', { name });
  if (target.parent === null) return say(`hint.top.${target.side}`, { name });
  return say(`hint.beside.${target.side}`, { name, parent: nameOf(target.parent) });
}
