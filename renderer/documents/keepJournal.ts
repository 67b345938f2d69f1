import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import type { JournalNote, StateMark } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { baseRecord } from '../../shared/journal/baseRecord.ts';
import { type JournalEntry, recordsOf } from '../../shared/journal/journalEntries.ts';
import { encodeJournalRecord, type JournalRecord } from '../../shared/journal/journalRecord.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { isDirty } from '../session/isDirty.ts';
import type { JournalPort } from '../session/journalPort.ts';
import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { documentName } from './documentName.ts';
import { followDocument } from './followDocument.ts';

/** ms from the first change that is not in the journal until it is sent there, whether or not the hand goes on. */
export const LAG_MS = 500;
/** ms between two attempts after one that failed. */
export const RETRY_MS = 2_000;
/** ms without a change, after which a journal that has grown is begun anew with a full copy: 230 ms of work at 10,000 units. */
export const REST_MS = 5_000;
/** Characters of records. At a few kilobytes a second that is some twenty minutes of typing. */
const GROWN = 4_000_000;

/** Writes down everything that is done to the open document, so that no crash takes more than the last moment of it. */
export function keepJournal(session: Session): () => void {
  const keeper = new JournalKeeper(session);
  session.journal.current = keeper;
  const stop = followDocument(session, {
    changed: change => keeper.add(change),
    replaced: (open, before) => {
      if (open.store !== before.store) keeper.turnTo(open);
    },
  });
  const hidden = () => void (document.visibilityState === 'hidden' && keeper.flush());
  document.addEventListener('visibilitychange', hidden);
  keeper.turnTo(session.state.getState().open);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', hidden);
    keeper.stop();
    session.journal.current = null;
  };
}

/** The full copy that a journal begins with; an immutable value, written out only when it is needed. */
interface Base {
  readonly document: OrgDocument;
  readonly record: JournalRecord;
  /** The file on the disk holds just this, and the host can copy it itself. */
  readonly onDisk: boolean;
  /** There is nothing in it to keep: the journal begins with the first change. */
  readonly untouched: boolean;
}

class JournalKeeper implements JournalPort {
  readonly #session: Session;
  #open: OpenDocument;
  #base: Base;
  #begun = false;
  #waiting: JournalEntry[] = [];
  #state: StateMark | null = null;
  #marks = 0;
  #length = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<HostError | null> | null = null;

  constructor(session: Session) {
    this.#session = session;
    this.#open = session.state.getState().open;
    this.#base = fullCopy(this.#open);
  }

  /** Another document is shown: what was written of the one before is its user's own decision by now. */
  turnTo(open: OpenDocument): void {
    this.stop();
    this.#open = open;
    this.#waiting = [];
    this.#state = null;
    this.#begun = false;
    this.#marks = 0;
    this.#base = firstCopy(open);
    this.#tell(null);
    if (this.#base.untouched) void this.#session.host.request('journal.end', null);
    else void this.flush();
  }

  add(entry: JournalEntry): void {
    this.#waiting.push(entry);
    this.#timer ??= setTimeout(() => void this.flush(), LAG_MS);
    clearTimeout(this.#rest);
    if (this.#length > GROWN) this.#rest = setTimeout(() => this.#beginAnew(), REST_MS);
  }

  mark(): number {
    this.#marks += 1;
    this.add({ kind: 'mark', mark: this.#marks });
    return this.#marks;
  }

  saved(mark: number, position: number, digest: string): void {
    this.add({ kind: 'saved', position });
    this.#state = { mark, reason: 'saved', digest };
    void this.flush();
  }

  async keepState(): Promise<void> {
    this.#state = { mark: this.mark(), reason: 'replaced', digest: null };
    await this.flush();
  }

  flush(): Promise<HostError | null> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#send();
    return this.#sending;
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#rest);
    this.#timer = undefined;
  }

  /** Sends what waits, and what comes to wait meanwhile. */
  async #send(): Promise<HostError | null> {
    let failure: HostError | null = null;
    while (failure === null && (this.#waiting.length > 0 || !(this.#begun || this.#base.untouched))) {
      const open = this.#open;
      const waiting = this.#waiting;
      const state = this.#state;
      this.#waiting = [];
      this.#state = null;
      failure = (this.#begun ? null : await this.#begin(open)) ?? (await this.#append(open, waiting, state));
      if (open.store !== this.#open.store) failure = null;
      else if (failure !== null) {
        this.#waiting = [...waiting, ...this.#waiting];
        this.#state ??= state;
      }
      this.#tell(failure);
    }
    if (failure !== null) this.#timer ??= setTimeout(() => void this.flush(), RETRY_MS);
    this.#sending = null;
    return failure;
  }

  async #begin(open: OpenDocument): Promise<HostError | null> {
    const { document, record, onDisk } = this.#base;
    const begin = (text: string | null) =>
      this.#session.host.request('journal.begin', { text, note: this.#note(open), records: [encodeJournalRecord(record)] });
    let begun = await begin(onDisk ? null : serializeDocument(document));
    // The file is another one by now: what the window shows counts.
    if (onDisk && !begun.ok && begun.error.code !== 'connectionLost') begun = await begin(serializeDocument(document));
    if (!begun.ok) return begun.error;
    if (open.store === this.#open.store) {
      this.#begun = true;
      this.#length = 0;
    }
    return null;
  }

  async #append(open: OpenDocument, waiting: readonly JournalEntry[], state: StateMark | null): Promise<HostError | null> {
    if (waiting.length === 0) return null;
    const records = recordsOf(waiting).map(encodeJournalRecord);
    this.#length += JSON.stringify(records).length;
    const appended = await this.#session.host.request('journal.append', { note: this.#note(open), records, state });
    if (!appended.ok) return appended.error;
    // Somebody took the journal away: all of it goes into a new one.
    if (!appended.value.kept && open.store === this.#open.store) this.#beginAnew();
    return null;
  }

  #beginAnew(): void {
    this.#base = fullCopy(this.#session.state.getState().open);
    this.#begun = false;
    // What waited is in the copy.
    this.#waiting = [];
    void this.flush();
  }

  #note({ store }: OpenDocument): JournalNote {
    const { open: now } = this.#session.state.getState();
    const open = now.store === store ? now : this.#open;
    const scenarios = [...store.document.scenarios.values()];
    return {
      title: documentName(open, sayIn(this.#session)),
      file: open.file?.token ?? null,
      digest: open.disk.digest,
      dirty: isDirty(open),
      units: scenarios.reduce((sum, { units }) => sum + units.size, 0),
      duties: scenarios.reduce((sum, { duties }) => sum + duties.size, 0),
      changes: store.stepsSince(open.disk.savedPosition),
    };
  }

  #tell(failure: HostError | null): void {
    if (this.#session.state.getState().unkept !== failure) this.#session.state.setState({ unkept: failure });
  }
}

const fullCopy = ({ store, disk }: OpenDocument): Base => ({
  document: store.document,
  record: baseRecord(store.history, disk.savedPosition),
  onDisk: false,
  untouched: false,
});

/** Of a document that has just been opened or made. */
function firstCopy(open: OpenDocument): Base {
  const { done, undone } = open.store.history;
  const asItCame = done.length + undone.length === 0 && !isDirty(open);
  return { ...fullCopy(open), onDisk: asItCame && open.file !== null, untouched: asItCame && open.file === null };
}
