import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { HostRequests } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { RequestHandlers } from './answerRequest.ts';
import { journalsWithStates } from './collectJournals.ts';
import { readDocument } from './documentFiles.ts';
import type { EarlierState } from './earlierStates.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import type { HostServices } from './hostServices.ts';
import type { JournalFrame, JournalNote } from './journalFrames.ts';
import type { LeftJournal } from './journals.ts';
import { createQueue } from './queue.ts';
import { fileAt } from './tokenPaths.ts';
import { createWindowOffers } from './windowOffers.ts';

type JournalRequest =
  | 'journal.begin'
  | 'journal.append'
  | 'journal.end'
  | 'journal.left'
  | 'journal.read'
  | 'journal.discard'
  | 'states.list'
  | 'states.read';
type WireNote = HostRequests['journal.append']['input']['note'];

/** The journal of one window's open document: at most one at a time, whose id changes with each full copy. */
export interface WindowJournal {
  readonly handlers: Pick<RequestHandlers, JournalRequest>;
  /** null while there is none. */
  readonly id: () => string | null;
  /** The window is gone, or back again: others may offer its journal and what it was offering itself, or may not. */
  readonly release: () => void;
  readonly resume: () => void;
}

export function createWindowJournal(services: HostServices): WindowJournal {
  const { journals, states, heldJournals, tokens, log, machine } = services;
  const offers = createWindowOffers(services);
  let current: { readonly id: string; readonly note: JournalNote } | null = null;
  // One after the other: what was done first stands first.
  const queue = createQueue();
  const inTurn = <T>(work: () => Promise<Result<T, HostError>>): Promise<Result<T, HostError>> =>
    queue(work).catch(error => fileFailure(error, journals.folder, 'folderGone'));

  const noteFrom = ({ file, ...rest }: WireNote): Result<JournalNote, HostError> => {
    const path = file === null ? null : fileAt(tokens, file);
    if (path !== null && !path.ok) return path;
    return ok({ ...rest, file: path?.value ?? null });
  };

  /** A journal that lists an earlier state stays for its sake; nothing of it is offered again. */
  const retire = async (id: string, note: JournalNote): Promise<void> => {
    heldJournals.delete(id);
    if ((await journalsWithStates(states)).has(id)) await journals.append(id, { ...note, dirty: false }, []);
    else await journals.discard(id);
    // Last, so that nobody offers it in between.
    offers.drop(id);
  };

  /** Something unsaved that nobody else writes or offers. null for everything else. */
  const offered = async (id: string): Promise<LeftJournal | null> => {
    const isLeft = async () => ((await journals.isHeld(id, heldJournals)) ? null : unsaved(await journals.noteOf(id)));
    if ((await isLeft()) === null || !(await offers.take(id))) return null;
    // Whoever offered it before may have decided.
    const left = await isLeft();
    if (left === null) offers.drop(id);
    return left;
  };

  /** That an earlier state could not be listed must not keep anybody from working. */
  const keepState = async (note: JournalNote, state: Omit<EarlierState, 'time' | 'units' | 'duties'>): Promise<void> => {
    if (note.file === null) return;
    const { units, duties } = note;
    await states
      .add(note.file, { ...state, units, duties, time: machine.now() })
      .catch(error => log.write('earlier states', String(error)));
  };

  return {
    id: () => current?.id ?? null,
    release() {
      if (current !== null) heldJournals.delete(current.id);
      offers.release();
    },
    resume() {
      if (current !== null) heldJournals.add(current.id);
      offers.resume();
    },
    handlers: {
      'journal.begin': ({ text, note: wireNote, records }) =>
        inTurn(async () => {
          const note = noteFrom(wireNote);
          if (!note.ok) return note;
          const full = text === null ? await textOnDisk(services, note.value) : ok(text);
          if (!full.ok) return full;
          const id = journals.newId();
          heldJournals.add(id);
          try {
            await journals.begin(id, full.value, note.value, records);
          } catch (error) {
            heldJournals.delete(id);
            await journals.discard(id);
            throw error;
          }
          const before = current;
          current = { id, note: note.value };
          if (before !== null) await retire(before.id, before.note);
          if (text === null) await keepState(note.value, { journal: id, mark: 0, reason: 'opened', digest: note.value.digest });
          return ok(null);
        }),
      'journal.append': ({ note: wireNote, records, state }) =>
        inTurn<{ readonly kept: boolean }>(async () => {
          const note = noteFrom(wireNote);
          if (!note.ok) return note;
          if (current === null) return ok({ kept: false });
          const { id } = current;
          const kept = await journals.append(id, note.value, records);
          if (!kept) return ok({ kept });
          current = { id, note: note.value };
          if (state !== null) await keepState(note.value, { journal: id, ...state });
          return ok({ kept });
        }),
      'journal.end': () =>
        inTurn(async () => {
          const ended = current;
          current = null;
          if (ended !== null) await retire(ended.id, ended.note);
          return ok(null);
        }),
      'journal.left': async () => {
        const left = (await Promise.all([...(await journals.all()).keys()].map(offered))).filter(one => one !== null);
        return ok(
          left
            .sort((a, b) => b.time - a.time)
            .map(({ id, time, note: { title, file, units, duties, changes } }) => ({
              ...{ id, title, time, units, duties, changes },
              file: file === null ? null : tokens.fileRef(file),
            })),
        );
      },
      'journal.read': async ({ id }) => {
        const content = await journals.read(id);
        const frame = content?.frames.at(-1);
        if (content === null || frame === undefined) return hostFailure('notFound', id);
        const { file, digest, dirty } = frame.note;
        return ok({
          ...{ text: content.text, records: recordsOf(content.frames), torn: content.torn, digest, dirty },
          file: file === null ? null : tokens.fileRef(file),
        });
      },
      'journal.discard': ({ id }) =>
        inTurn(async () => {
          const left = (await journals.isHeld(id, heldJournals)) ? null : await journals.noteOf(id);
          if (left !== null) await retire(id, left.note);
          return ok(null);
        }),
      'states.list': async ({ file }) => {
        const path = fileAt(tokens, file);
        if (!path.ok) return path;
        return ok(await states.list(path.value));
      },
      'states.read': async ({ file, journal, mark }) => {
        const path = fileAt(tokens, file);
        if (!path.ok) return path;
        const listed = (await states.list(path.value)).some(state => state.journal === journal && state.mark === mark);
        const content = listed ? await journals.read(journal) : null;
        return content === null ? hostFailure('notFound', journal) : ok({ text: content.text, records: recordsOf(content.frames) });
      },
    },
  };
}

const unsaved = (left: LeftJournal | null): LeftJournal | null => (left?.note.dirty === true ? left : null);

const recordsOf = (frames: readonly JournalFrame[]): readonly unknown[] => frames.flatMap(frame => frame.records);

/** The text of the file, if it still is the one that the window has. */
async function textOnDisk({ machine }: HostServices, { file, digest }: JournalNote): Promise<Result<string, HostError>> {
  if (file === null) return hostFailure('badRequest', 'journal.begin', 'neither a text nor a file');
  const read = await readDocument(machine.fs, file);
  if (!read.ok) return read;
  return read.value.digest === digest ? ok(read.value.text) : hostFailure('changedOnDisk', file);
}
