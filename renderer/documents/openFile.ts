import { describeRepair, describeWarnings } from '../../shared/file/describeOutcome.ts';
import type { FileRef } from '../../shared/host/host.ts';
import { busyWhile } from '../session/busyWhile.ts';
import { interfaceLanguage } from '../session/interfaceLanguage.ts';
import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { hostSentence } from './hostSentence.ts';
import { listedLines } from './listedLines.ts';
import { mayStillLeave } from './mayStillLeave.ts';
import { thisMoment } from './moment.ts';
import { offerSalvage } from './offerSalvage.ts';
import { type Origin, openedDocument } from './openedDocument.ts';
import { readText, type TextSource } from './reading/readText.ts';
import { report } from './report.ts';
import { showDocument } from './showDocument.ts';
import { tellNotOpened } from './tellNotOpened.ts';

/** Reads a file and shows it in place of the open document, which the caller has asked about. False: it could not, and has said why. */
export async function openFile(session: Session, file: FileRef): Promise<boolean> {
  const say = sayIn(session);
  const read = await busyWhile(session, 'status.opening', () => session.host.request('document.read', { file: file.token }));
  if (!read.ok) {
    await report(session, say('open.failedTitle', { name: file.name }), hostSentence(say, read.error), []);
    return false;
  }
  const { text, form, digest } = read.value;
  return openText(session, text, { name: file.name, form, file: read.value.file, digest });
}

type Source = TextSource & Pick<Origin, 'file' | 'digest' | 'suggestedName' | 'changed'>;

/** Shows what a text holds, wherever it came from; and tells of what had to be repaired in it. */
export async function openText(session: Session, text: string, source: Source): Promise<boolean> {
  const say = sayIn(session);
  const language = interfaceLanguage(session.state.getState().settings, session.info);
  const asked = thisMoment(session);
  const outcome = await readText(session, text, source);
  if (outcome.kind === 'stopped') {
    tellNotOpened(session, source.name);
    return false;
  }
  if (outcome.kind !== 'opened') return offerSalvage(session, text, source, outcome);
  if (!(await mayStillLeave(session, asked))) return false;
  const changed = source.changed === true || outcome.repairs.length > 0;
  const open: OpenDocument = openedDocument(outcome.document, session.newId, { ...source, changed, newerVersion: outcome.newerVersion });
  await showDocument(session, open);
  const warnings = describeWarnings(language, outcome);
  const repairs = outcome.repairs.map(repair => describeRepair(language, repair));
  if (repairs.length > 0) {
    const told = say('open.repaired', { count: repairs.length, name: source.name });
    await report(session, say('open.repairedTitle'), told, listedLines(say, [...warnings, ...repairs]));
  } else if (warnings.length > 0) {
    await report(session, say('open.warningTitle', { name: source.name }), warnings.join(' '), []);
  }
  return true;
}
