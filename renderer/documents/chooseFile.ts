import type { FileKind, FileRef, FileToken } from '../../shared/host/host.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { awaitAnswer } from './awaitAnswer.ts';
import { hostSentence } from './hostSentence.ts';

/** Asks for a file to open: with the system's own dialog where the host has one. null: cancelled. */
export function chooseFileToOpen(session: Session, file: FileKind): Promise<FileRef | null> {
  if (session.info.dialogs === 'native') return native(session, () => session.host.request('dialog.open', { kind: file }));
  return awaitAnswer(session, answer => ({ kind: 'openFile', file, answer }));
}

/** Asks where to write. The dialog has asked whether to replace what is there. null: cancelled. */
export function chooseFileToSave(
  session: Session,
  file: FileKind,
  suggestedName: string,
  beside: FileToken | null,
): Promise<FileRef | null> {
  if (session.info.dialogs === 'native') {
    return native(session, () => session.host.request('dialog.save', { kind: file, suggestedName, beside }));
  }
  return awaitAnswer(session, answer => ({ kind: 'saveFile', file, suggestedName, answer }));
}

async function native(session: Session, request: () => ReturnType<typeof session.host.request<'dialog.open'>>): Promise<FileRef | null> {
  const result = await request();
  if (result.ok) return result.value;
  showToast(session, { kind: 'error', text: hostSentence(sayIn(session), result.error), action: null });
  return null;
}
