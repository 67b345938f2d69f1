import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import type { FileRef } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { afterDiskEvent } from '../../shared/lifecycle/diskFacts.ts';
import { announce } from '../session/announce.ts';
import { isDirty } from '../session/isDirty.ts';
import { refuseReadOnly } from '../session/refuseReadOnly.ts';
import { sayIn } from '../session/sayIn.ts';
import type { OpenDocument, Session } from '../session/session.ts';
import { ask } from './ask.ts';
import { chooseFileToSave } from './chooseFile.ts';
import { suggestedFileName } from './documentName.ts';
import { hostSentence } from './hostSentence.ts';
import { stepsAfter } from './saveFailure.ts';
import { lookAtDisk } from './watchDisk.ts';

interface Target {
  readonly file: FileRef;
  /** Of what we last saw there; null for a file that is new to us. */
  readonly expected: string | null;
  /** The user agreed that what is there goes. */
  readonly overwrite: boolean;
  /** A dialog has just asked about replacing a file of that name. */
  readonly chosen: boolean;
}

interface Write {
  readonly done: Promise<boolean>;
  /** The one that follows it, however often it was asked for. */
  next: Promise<boolean> | null;
}
let underWay: Write | null = null;

/**
 * Saves where the document came from, and asks where for a new one. True: it is on the disk. Left only by success or by choice. One write is
 * in flight and one waits: what is typed while the disk works goes with the next one.
 */
export function saveDocument(session: Session): Promise<boolean> {
  if (underWay === null) return start(() => save(session, session.state.getState().open.file === null));
  underWay.next ??= underWay.done.then(saved => saved && (!isDirty(session.state.getState().open) || saveDocument(session)));
  return underWay.next;
}

/** Asks where to. `suggested` is offered as the name; without it, the one that the document has. */
export async function saveDocumentAs(session: Session, suggested?: string): Promise<boolean> {
  await underWay?.done;
  return start(() => save(session, true, suggested));
}

function start(run: () => Promise<boolean>): Promise<boolean> {
  const done = run().finally(() => {
    underWay = null;
  });
  underWay = { done, next: null };
  return done;
}

async function save(session: Session, asking: boolean, suggested?: string): Promise<boolean> {
  const { open } = session.state.getState();
  // What a newer program wrote into it, this one would leave out.
  if (refuseReadOnly(session)) return false;
  let target = asking || open.file === null ? await askWhere(session, open, suggested) : known(open, open.file);
  while (target !== null) {
    const failure = await write(session, open, target);
    if (failure === null) return true;
    if (failure.code === 'alreadyExists' && target.chosen && !target.overwrite) {
      target = { ...target, overwrite: true };
      continue;
    }
    if (failure.code === 'changedOnDisk' && !target.chosen) {
      // There is one place where this is decided, and it asks no question while somebody types.
      lookAtDisk(session);
      announce(session, hostSentence(sayIn(session), failure));
      return false;
    }
    const { title, buttons } = stepsAfter(failure.code);
    const text = hostSentence(sayIn(session), failure);
    const step = await ask(session, { title, text, values: { name: target.file.name }, buttons, safe: 'cancel' });
    if (step === 'cancel') return false;
    if (step === 'saveAs') target = (await askWhere(session, open)) ?? target;
    else if (step === 'replace') target = { ...target, overwrite: true };
  }
  return false;
}

async function write(session: Session, open: OpenDocument, target: Target): Promise<HostError | null> {
  // What is typed while the disk works belongs to the next save: text and position are of one moment.
  open.store.seal();
  const position = open.store.position;
  const text = serializeDocument(open.store.document);
  const { file, expected, overwrite } = target;
  const mark = session.journal.current?.mark() ?? 0;
  const result = await session.host.request('document.write', { file: file.token, text, expected, overwrite });
  if (!result.ok) return result.error;
  const { open: now } = session.state.getState();
  if (now.store === open.store) {
    const { file: written, digest } = result.value;
    const { facts } = afterDiskEvent(now.disk, { kind: 'saved', position, digest });
    session.state.setState({ open: { ...now, file: written, disk: facts, suggestedName: null } });
    session.journal.current?.saved(mark, position, digest);
  }
  announce(session, sayIn(session)('document.savedAs', { name: result.value.file.name }));
  return null;
}

const known = (open: OpenDocument, file: FileRef): Target => ({ file, expected: open.disk.digest, overwrite: false, chosen: false });

async function askWhere(session: Session, open: OpenDocument, suggested?: string): Promise<Target | null> {
  const name = suggested ?? open.file?.name ?? suggestedFileName(open, sayIn(session));
  const file = await chooseFileToSave(session, 'document', name, open.file?.token ?? null);
  if (file === null) return null;
  const itself = open.file?.token === file.token;
  return { file, expected: itself ? open.disk.digest : null, overwrite: false, chosen: true };
}
