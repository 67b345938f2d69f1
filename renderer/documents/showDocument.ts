import type { ScenarioId } from '../../shared/model/ids.ts';
import { announce } from '../session/announce.ts';
import { presentSelection } from '../session/presentSelection.ts';
import { sayIn } from '../session/sayIn.ts';
import { EVERYTHING } from '../session/seeing.ts';
import { select } from '../session/select.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { documentName } from './documentName.ts';
import { rememberViewport } from './rememberViewport.ts';

/** Puts a document into the window in place of the one that is there, and looks at it from where it was last looked at. */
export async function showDocument(session: Session, open: OpenDocument): Promise<void> {
  // Asked before anything is shown: a drawing that jumps after it came is not where the hand goes for it.
  const known = open.file === null ? null : await session.host.request('viewport.get', { file: open.file.token });
  rememberViewport(session);
  const look = known?.ok ? known.value : null;
  if (look !== null && look.scenario !== null) open.store.show(look.scenario as ScenarioId);
  session.state.setState({ open, editing: null, focusRequest: null, seeing: EVERYTHING });
  select(session, {});
  // The canvas has to have taken the new document before it can be asked to fit it.
  await new Promise(resolve => setTimeout(resolve));
  if (look !== null) session.canvas.current?.setViewport(look.viewport);
  else session.canvas.current?.fitAll(false);
  announce(session, sayIn(session)('document.opened', { name: documentName(open, sayIn(session)) }));
}

/**
 * Puts another state of the same document into the window: the scenario that is shown and what is selected stay so where both states have
 * them, and the view stays where it is.
 */
export function showOtherState(session: Session, open: OpenDocument): void {
  const { selection, open: before } = session.state.getState();
  open.store.show(before.store.shown);
  session.state.setState({ open, editing: null, focusRequest: null, selection: presentSelection(open.store.view, selection) });
}
