import type { TextForm } from '../../shared/host/fileContent.ts';
import type { FileRef } from '../../shared/host/host.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { isBlank } from '../session/isBlank.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { chooseFileToOpen } from './chooseFile.ts';
import { hostSentence } from './hostSentence.ts';
import { mayLeave } from './mayLeave.ts';
import { type Origin, openedDocument } from './openedDocument.ts';
import { openFile, openText } from './openFile.ts';
import { showDocument } from './showDocument.ts';

/** Asks for a file and opens it. Which file comes first: one who cancels has lost nothing and was asked nothing. */
export async function openDocument(session: Session): Promise<void> {
  const file = await chooseFileToOpen(session, 'document');
  if (file !== null) await openNamed(session, file);
}

/**
 * Opens a file that was named already: from the recent list, by a second start, dropped. Where every document has a window of its own, this
 * one keeps what it shows.
 */
export async function openNamed(session: Session, file: FileRef): Promise<void> {
  const { open } = session.state.getState();
  if (session.info.windows === 'own' && !isBlank(open)) return openWindow(session, file);
  if (await mayLeave(session)) await openFile(session, file);
}

async function openWindow(session: Session, file: FileRef): Promise<void> {
  const opened = await session.host.request('window.open', { file: file.token });
  if (!opened.ok) showToast(session, { kind: 'error', text: hostSentence(sayIn(session), opened.error), action: null });
}

/** Opens a copy of a file whose place is not known: its first save asks where. */
export async function openCopy(session: Session, name: string, text: string, form: TextForm): Promise<void> {
  if (await mayLeave(session)) await openText(session, text, { name, form, suggestedName: name });
}

/** Shows a document that was made here: empty, of a template, or of an earlier version. */
export async function startDocument(
  session: Session,
  document: OrgDocument,
  origin: Pick<Origin, 'suggestedName' | 'changed'> = {},
): Promise<void> {
  if (!(await mayLeave(session))) return;
  await showDocument(session, openedDocument(document, session.newId, origin));
}
