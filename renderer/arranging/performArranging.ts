import type { Point } from '../../shared/base/geometry.ts';
import { type Arranging, arrangedAt } from '../../shared/commands/arranging.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import { blueprintOf, placesOf } from '../../shared/layout/blueprint.ts';
import type { DrawingSettings } from '../../shared/model/drawing.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import { perform } from '../session/perform.ts';
import { runWork } from '../session/runWork.ts';
import type { Session } from '../session/session.ts';
import { inSlices } from './inSlices.ts';
import { layOutBeside } from './layOutBeside.ts';

/** Units up to which all is laid out in the window itself, within two or three frames: a thread takes longer to start. */
const LAID_OUT_HERE = 1_000;

/** Whoever changes the document all the time meanwhile waits for the window after so many times. */
const TRIES = 3;

/**
 * Runs a command as `perform` does. What lays out very much does so beside the window, which shows that and offers to cancel it; at once otherwise.
 * Returns whether it was done.
 */
export async function performArranging<Args>(session: Session, command: Arranging<Args>, args: Args): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { store } = session.state.getState().open;
    const drawing = store.can(command, args).ok ? command.arranges(store.view, args) : null;
    if (drawing === null || store.view.scenario.units.size <= LAID_OUT_HERE) break;
    const { revision, shown } = store;
    const places = await arrangedBeside(session, store, drawing, command, args);
    if (places === null || session.state.getState().open.store !== store) return false;
    // Otherwise something was changed meanwhile, and it is done anew.
    if (store.revision === revision && store.shown === shown) return perform(session, arrangedAt(command, places), args).ok;
  }
  return perform(session, command, args).ok;
}

/** Where the command will put the units; null when somebody cancelled it. */
function arrangedBeside<Args>(
  session: Session,
  { view }: DocumentStore,
  drawing: DrawingSettings,
  command: Arranging<Args>,
  args: Args,
): Promise<ReadonlyMap<UnitId, Point> | null> {
  return runWork(session, { doing: 'work.arranging', name: '' }, async (_done, stop) => {
    const blueprint = await inSlices(blueprintOf(view, [drawing]), stop);
    if (blueprint === null) return null;
    const laidOut = await layOutBeside({ task: 'arrange', blueprint, command: command.id, args }, stop);
    return laidOut && placesOf(blueprint, laidOut.arrangement);
  });
}
