import type { FileRef } from '../../shared/host/host.ts';
import { replayJournal } from '../../shared/journal/replayJournal.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { EarlierVersion } from '../session/earlierVersion.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { isDirty } from '../session/isDirty.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { timeInWords } from '../session/timeInWords.ts';
import { hostSentence } from './hostSentence.ts';
import { openedDocument } from './openedDocument.ts';
import { offerBack } from './outsideChoices.ts';
import { showOtherState } from './showDocument.ts';
import { showVersions } from './showVersions.ts';
import { withoutEnding } from './withoutEnding.ts';
import { startDocument } from './workflow.ts';

/** Shows what was kept of the open document, and brings one state back or opens it as a document of its own. */
export async function showEarlierVersions(session: Session): Promise<void> {
  const { open } = session.state.getState();
  const { file } = open;
  if (file === null) return;
  const listed = await session.host.request('states.list', { file: file.token });
  if (!listed.ok) {
    showToast(session, { kind: 'error', text: hostSentence(sayIn(session), listed.error), action: null });
    return;
  }
  const saved = isDirty(open) ? null : open.disk.digest;
  const versions = listed.value.map(state => ({ ...state, current: saved !== null && state.digest === saved }));
  const answer = await showVersions(session, versions, version => readVersion(session, file, version));
  const kept = versions.some(({ current }) => current);
  if (answer.choice === 'bringBack') await bringVersionBack(session, answer.version, answer.document, kept);
  else if (answer.choice === 'copy') await openAsCopy(session, file, answer.version, answer.document);
}

/** null: it can't be read, or not as far as to that state. */
async function readVersion({ host }: Session, file: FileRef, { journal, mark }: EarlierVersion): Promise<OrgDocument | null> {
  const read = await host.request('states.read', { file: file.token, journal, mark });
  if (!read.ok) return null;
  const replayed = replayJournal(read.value.text, read.value.records, mark);
  // What a newer program wrote could only be looked at, and is not ours to write anew.
  if (replayed.kind !== 'replayed' || replayed.torn || replayed.opened.newerVersion !== null) return null;
  return replayed.document;
}

/**
 * Shows that state in place of the present one, which is kept first unless it is among them, and comes back by one click. Nothing is written
 * into the file yet.
 */
async function bringVersionBack(session: Session, version: EarlierVersion, document: OrgDocument, kept: boolean): Promise<void> {
  if (!kept) await session.journal.current?.keepState();
  const { open: before, unkept } = session.state.getState();
  const say = sayIn(session);
  if (!kept && unkept !== null) {
    showToast(session, { kind: 'error', text: hostSentence(say, unkept), action: null });
    return;
  }
  const { file, disk } = before;
  showOtherState(session, { ...openedDocument(document, session.newId, { file }), disk: { ...disk, savedPosition: null } });
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  const time = timeInWords(language, version.time, Date.now());
  offerBack(session, before, say('versions.broughtBack', { name: file?.name ?? '', time }));
}

async function openAsCopy(session: Session, file: FileRef, { time }: EarlierVersion, document: OrgDocument): Promise<void> {
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  const day = new Date(time).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const suggestedName = sayIn(session)('versions.copyName', { stem: withoutEnding(file.name), day });
  await startDocument(session, document, { suggestedName, changed: true });
}
