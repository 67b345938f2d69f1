import type { Session } from '../session/session.ts';
import { isStill, thisMoment } from './moment.ts';
import { openedDocument } from './openedDocument.ts';
import { readDocument } from './readDocument.ts';
import { showOtherState } from './showDocument.ts';

/**
 * Shows what the open document's file holds by now. False: it could not be read, or holds no document just now (a program may be in the middle of
 * writing it), and the window stays as it is. Changes of the own are the caller's to think of.
 */
export async function reloadFile(session: Session): Promise<boolean> {
  const before = thisMoment(session);
  if (before.open.file === null) return false;
  const read = await readDocument(session, before.open.file);
  // Somebody has typed meanwhile: then it is for them to decide.
  if (!read.ok || !isStill(session, before)) return false;
  const { outcome, file, digest } = read.value;
  if (outcome.kind !== 'opened') return false;
  const { newerVersion, repairs, document } = outcome;
  showOtherState(session, openedDocument(document, session.newId, { file, digest, newerVersion, changed: repairs.length > 0 }));
  return true;
}
