import { putTogether } from '../../../shared/file/documentInParts.ts';
import type { OpenOutcome } from '../../../shared/file/openOutcome.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { type Salvaged, salvageDocument } from '../../../shared/file/salvage/salvageDocument.ts';
import { PLAIN_TEXT, type TextForm } from '../../../shared/host/fileContent.ts';
import { askBeside } from '../../beside/askBeside.ts';
import { runWork } from '../../session/runWork.ts';
import type { Session } from '../../session/session.ts';
import type { ReaderAnswer, ReaderOrder } from './readerMessages.ts';

/** Somebody cancelled it. */
interface Stopped {
  readonly kind: 'stopped';
}
export type ReadOutcome = OpenOutcome | Stopped;

/** Where a text comes from. */
export interface TextSource {
  readonly name: string;
  /** Of what was bytes; left out for what never was. */
  readonly form?: TextForm;
}

/**
 * Characters up to which a text is read in the window itself: that takes a second, and a thread of its own would have to send all of it over.
 * Looking for what is left of a damaged one takes several times as long.
 */
const READ_HERE = 24_000_000;
const SALVAGED_HERE = 4_000_000;

/** What a text holds. A large one is read beside the window, which shows how far it is and offers to cancel it. */
export async function readText(session: Session, text: string, source: TextSource): Promise<ReadOutcome> {
  if (text.length <= READ_HERE) return parseDocument(text, source.form);
  const read = await beside(session, 'open', text, source);
  if (read === null) return { kind: 'stopped' };
  if (read.kind !== 'read') throw new Error(`the reader answered ${read.kind}`);
  const { outcome } = read;
  return outcome.kind === 'opened' ? { ...outcome, document: putTogether(outcome.document) } : outcome;
}

/** What can be had of a text that does not open; null when that is nothing. */
export async function salvageText(session: Session, text: string, source: TextSource): Promise<Salvaged | Stopped | null> {
  if (text.length <= SALVAGED_HERE) return salvageDocument(text, source.form);
  const read = await beside(session, 'salvage', text, source);
  if (read === null) return { kind: 'stopped' };
  if (read.kind !== 'salvaged') throw new Error(`the reader answered ${read.kind}`);
  return read.salvaged && { ...read.salvaged, document: putTogether(read.salvaged.document) };
}

const beside = (session: Session, task: ReaderOrder['task'], text: string, { name, form = PLAIN_TEXT }: TextSource) =>
  runWork(session, { doing: task === 'open' ? 'work.opening' : 'work.salvaging', name }, (done, stop) => {
    const worker = new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module', name: 'reader' });
    return askBeside<ReaderAnswer>(worker, { task, text, form } satisfies ReaderOrder, stop, done);
  });
