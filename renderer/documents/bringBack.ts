import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { openedDocument } from './openedDocument.ts';
import { readJournal } from './readJournal.ts';
import { showDocument } from './showDocument.ts';

/**
 * Shows a document as its journal has it: with its unsaved changes, and all that could be undone. The old journal goes once a new one has taken
 * everything over. `wanted` as for `readJournal`. False: it could not, and has said why.
 */
export async function bringBack(session: Session, id: string, title: string, wanted: 'unsaved' | 'any'): Promise<boolean> {
  const read = await readJournal(session, id, title, wanted);
  if (read === null) return false;
  const { document, history, savedPosition, opened, file, digest, torn } = read;
  const { newerVersion } = opened;
  const origin = { file, digest, newerVersion, history: { history, savedPosition }, suggestedName: file === null ? title : null };
  await showDocument(session, openedDocument(document, session.newId, origin));
  if (torn) showToast(session, { kind: 'info', text: sayIn(session)('restored.torn', { name: title }), action: null });
  if ((await session.journal.current?.flush()) === null) await session.host.request('journal.discard', { id });
  return true;
}
