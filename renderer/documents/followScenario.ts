import type { DocumentStore } from '../../shared/history/documentStore.ts';
import type { Viewport } from '../../shared/host/host.ts';
import type { ScenarioId } from '../../shared/model/ids.ts';
import type { Session } from '../session/session.ts';
import { followDocument } from './followDocument.ts';
import { rememberViewport } from './rememberViewport.ts';

/** Where each scenario was last looked at while its document is open. */
const looks = new WeakMap<DocumentStore, Map<ScenarioId, Viewport>>();

/**
 * Looks at each scenario from where it was last looked at. One that was not shown before is looked at from where the window stands, as a copy
 * is best compared from there, or as a whole when nothing of it would be seen.
 */
export function followScenario(session: Session): () => void {
  const switched = (before: ScenarioId): void => {
    session.state.setState({ editing: null, focusRequest: null });
    const canvas = session.canvas.current;
    const { store } = session.state.getState().open;
    if (canvas === null) return;
    const known = looks.get(store) ?? new Map<ScenarioId, Viewport>();
    looks.set(store, known);
    known.set(before, canvas.viewport());
    const look = known.get(store.shown);
    if (look === undefined) canvas.seeSomething();
    else canvas.setViewport(look);
    rememberViewport(session);
  };
  return followDocument(session, { changed: () => undefined, switched, replaced: () => undefined });
}
