import type { Verdict } from '../../../shared/commands/command.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import type { DropTarget } from '../../../shared/scene/dropTarget.ts';
import type { Say } from '../../session/session.ts';
import type { CanvasContextValue } from '../CanvasContext.ts';
import type { Drop } from '../canvasState.ts';

/** px of the window: no edge of a card is wider, however large it is shown. */
const EDGE_MOST = 36;

/** px of the drawing. */
export const edgeReach = (canvas: CanvasContextValue): number => EDGE_MOST / canvas.zoom();

export const dropOf = (target: DropTarget, verdict: Verdict): Drop =>
  target.kind === 'on' ? { unit: target.unit, verdict } : { unit: target.unit, verdict, mark: target.mark };

/** What a drop would do, for the line at the pointer. */
export function dropHint(say: Say, view: ScenarioView, target: DropTarget): string {
  const nameOf = (id: DropTarget['unit']): string => view.unit(id)?.name.trim() || say('unit.unnamed');
  const name = nameOf(target.unit);
  if (target.kind === 'on') return say('hint.reportTo', { name });
  if (target.parent === null) return say(`hint.top.${target.side}`, { name });
  return say(`hint.beside.${target.side}`, { name, parent: nameOf(target.parent) });
}
