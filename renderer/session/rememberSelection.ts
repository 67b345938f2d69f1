import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { DocumentStore } from '../../shared/history/documentStore.ts';
import { presentSelection } from './presentSelection.ts';
import type { Session } from './session.ts';

const remembered = new WeakMap<DocumentStore, Map<number, EntitySelection>>();

/** Keeps what is selected in the state that the document is in, for an undo that comes back to it. */
export function rememberSelection(session: Session): void {
  const { open, selection } = session.state.getState();
  let positions = remembered.get(open.store);
  if (positions === undefined) {
    positions = new Map();
    remembered.set(open.store, positions);
  }
  positions.set(open.store.position, selection);
}

/** Selects again what was selected when the document was last in the state that it is in now. */
export function recallSelection(session: Session): void {
  const { store } = session.state.getState().open;
  const selection = remembered.get(store)?.get(store.position);
  // It may have been selected in another scenario.
  if (selection !== undefined) session.state.setState({ selection: presentSelection(store.view, selection) });
}
