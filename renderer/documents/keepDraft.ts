import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { isBlank } from '../session/isBlank.ts';
import { isDirty } from '../session/isDirty.ts';
import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { documentName } from './documentName.ts';

/** After the last change. Writing the text of 1,000 units takes some 20 ms, so it waits until the hand rests. */
export const REST_MS = 1_000;
/** While changes go on without a rest. */
export const AT_MOST_MS = 4_000;

/** Tells the host what the window holds: at once when the document or its being saved changes, with a draft while there is something to lose. */
export function keepDraft(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let told: { open: OpenDocument; dirty: boolean } | null = null;

  const tell = () => {
    clearTimeout(timer);
    waitingSince = null;
    const { open } = session.state.getState();
    const dirty = isDirty(open);
    told = { open, dirty };
    const draft = dirty ? serializeDocument(open.store.document) : null;
    const title = documentName(open, sayIn(session));
    void session.host.request('window.state', { title, dirty, blank: isBlank(open), file: open.file?.token ?? null, draft });
  };

  const changed = () => {
    const { open } = session.state.getState();
    if (told === null || isDirty(open) !== told.dirty || open.file !== told.open.file) return tell();
    waitingSince ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(REST_MS, waitingSince + AT_MOST_MS - Date.now())));
  };

  let stopStore = session.state.getState().open.store.subscribe(changed);
  const stopState = session.state.subscribe((state, before) => {
    if (state.open === before.open) return;
    if (state.open.store !== before.open.store) {
      stopStore();
      stopStore = state.open.store.subscribe(changed);
      told = null;
    }
    changed();
  });
  tell();
  return () => {
    clearTimeout(timer);
    stopStore();
    stopState();
  };
}
