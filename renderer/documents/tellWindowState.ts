import { isBlank } from '../session/isBlank.ts';
import { isDirty } from '../session/isDirty.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { windowName } from './documentName.ts';
import { followDocument } from './followDocument.ts';

/** Tells the host what the window holds, for its title and for the question before it closes: at once when that is something else. */
export function tellWindowState(session: Session): () => void {
  let told = '';
  const tell = () => {
    const { open } = session.state.getState();
    const title = windowName(open, sayIn(session));
    const state = { title, dirty: isDirty(open), blank: isBlank(open), file: open.file?.token ?? null };
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    void session.host.request('window.state', state);
  };
  tell();
  return followDocument(session, { changed: tell, switched: tell, replaced: tell });
}
