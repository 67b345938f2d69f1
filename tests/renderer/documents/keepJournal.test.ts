import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepJournal, LAG_MS, RETRY_MS } from '../../../renderer/documents/keepJournal.ts';
import { openedDocument } from '../../../renderer/documents/openedDocument.ts';
import { openFile } from '../../../renderer/documents/openFile.ts';
import { saveDocument } from '../../../renderer/documents/saveDocument.ts';
import { showDocument } from '../../../renderer/documents/showDocument.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { ok } from '../../../shared/base/result.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { replayJournal } from '../../../shared/journal/replayJournal.ts';
import { type FakeHost, fileRef, refusal } from '../../support/fakeHost.ts';
import { sampleFile } from '../../support/sampleFile.ts';
import { addNamed, windowSession } from '../../support/windowSession.ts';

const FILE = JSON.stringify(sampleFile());

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function kept() {
  const { session, host } = windowSession();
  keepJournal(session);
  return { session, host };
}

/** What the journal on the other side would bring back. */
function replayed(host: FakeHost) {
  const began = host.asked.findLastIndex(({ name, input }) => name === 'journal.begin' && input !== null);
  const [begin, ...appends] = host.asked.slice(began).filter(({ name }) => name === 'journal.begin' || name === 'journal.append');
  if (begin === undefined) throw new Error('no journal was begun');
  const { text, records } = begin.input as { text: string | null; records: unknown[] };
  const all = appends.flatMap(({ input }) => (input as { records: unknown[] }).records);
  return replayJournal(text ?? FILE, JSON.parse(JSON.stringify([...records, ...all])));
}

const namesIn = (session: Session) => [...session.state.getState().open.store.view.scenario.units.values()].map(unit => unit.name);
const namesKept = (host: FakeHost) => {
  const outcome = replayed(host);
  if (outcome.kind !== 'replayed') throw new Error(outcome.kind);
  return [...outcome.document.scenarios.values()].flatMap(({ units }) => [...units.values()].map(unit => unit.name));
};

test('an untouched new document has no journal; its first change begins one within a second', async () => {
  const { session, host } = kept();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(host.inputsOf('journal.begin')).toEqual([]);
  addNamed(session, 'Board');
  await vi.advanceTimersByTimeAsync(LAG_MS);
  expect(namesKept(host)).toEqual(['Board']);
  expect(host.inputsOf('journal.append')[0]?.note).toMatchObject({ dirty: true, units: 1, changes: 1 });
});

test('the copy of a file that was just opened is the host’s to make', async () => {
  const { session, host } = kept();
  host.disk.set('a.org', FILE);
  await Promise.all([openFile(session, fileRef('a.org')), vi.advanceTimersByTimeAsync(10)]);
  expect(host.inputsOf('journal.begin')).toMatchObject([{ text: null, note: { file: 'token:a.org', digest: FILE, dirty: false } }]);
  host.answers['journal.begin'] = ({ text }) => (text === null ? refusal('changedOnDisk', 'a.org') : ok(null));
  const again = openedDocument(session.state.getState().open.store.document, session.newId, { file: fileRef('a.org') });
  await Promise.all([showDocument(session, again), vi.advanceTimersByTimeAsync(10)]);
  expect(host.inputsOf('journal.begin').map(({ text }) => text === null)).toEqual([true, true, false]);
});

test('while somebody types on, no change waits longer than the first one may', async () => {
  const { session, host } = kept();
  const unit = addNamed(session, 'x');
  await vi.advanceTimersByTimeAsync(LAG_MS);
  let name = '';
  for (let key = 0; key < 100; key += 1) {
    name += 'x';
    session.state.getState().open.store.execute(editUnits, { units: [unit], fields: { name } });
    await vi.advanceTimersByTimeAsync(50);
    const [written = ''] = namesKept(host);
    expect(name.length - written.length).toBeLessThanOrEqual(LAG_MS / 50);
  }
  await vi.advanceTimersByTimeAsync(LAG_MS);
  expect(namesKept(host)).toEqual([name]);
  // One record for the keys of half a second, not one for each.
  const appended = host.inputsOf('journal.append');
  expect(appended.every(({ records }) => records.length === 1)).toBe(true);
});

test('undo and redo come back, and the way back itself', async () => {
  const { session, host } = kept();
  const { store } = session.state.getState().open;
  for (const name of ['Board', 'Sales', 'Legal']) addNamed(session, name);
  store.undo();
  store.undo();
  store.redo();
  await vi.advanceTimersByTimeAsync(LAG_MS);
  const outcome = replayed(host);
  expect(outcome).toMatchObject({ kind: 'replayed', torn: false, history: { done: { length: 2 }, undone: { length: 1 } } });
  expect(namesKept(host)).toEqual(namesIn(session));
});

describe('a journal that can’t be written', () => {
  test('is told at once, tried again, and catches up with everything', async () => {
    const { session, host } = kept();
    addNamed(session, 'Board');
    await vi.advanceTimersByTimeAsync(LAG_MS);
    host.answers['journal.append'] = () => refusal('diskFull');
    addNamed(session, 'Sales');
    await vi.advanceTimersByTimeAsync(LAG_MS);
    expect(session.state.getState().unkept).toMatchObject({ code: 'diskFull' });
    addNamed(session, 'Legal');
    expect(await session.journal.current?.flush()).toMatchObject({ code: 'diskFull' });
    delete host.answers['journal.append'];
    // What was asked in vain is not in the journal.
    host.asked.splice(host.asked.findIndex(({ name }) => name === 'journal.append') + 1);
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(session.state.getState().unkept).toBeNull();
    expect(namesKept(host).sort()).toEqual(['Board', 'Legal', 'Sales']);
  });

  test('from the beginning is told as well', async () => {
    const { session, host } = kept();
    host.answers['journal.begin'] = () => refusal('noPermission');
    addNamed(session, 'Board');
    await vi.advanceTimersByTimeAsync(LAG_MS);
    expect(session.state.getState().unkept).toMatchObject({ code: 'noPermission' });
  });

  test('because it is gone is begun anew with all of it', async () => {
    const { session, host } = kept();
    addNamed(session, 'Board');
    await vi.advanceTimersByTimeAsync(LAG_MS);
    host.answers['journal.append'] = () => {
      delete host.answers['journal.append'];
      return ok({ kept: false });
    };
    addNamed(session, 'Sales');
    await vi.advanceTimersByTimeAsync(LAG_MS);
    expect(host.inputsOf('journal.begin')).toHaveLength(2);
    expect(namesKept(host).sort()).toEqual(['Board', 'Sales']);
    expect(session.state.getState().unkept).toBeNull();
  });
});

test('a save marks its state, and the document is clean in the journal', async () => {
  const { session, host } = kept();
  host.answers['dialog.save'] = () => ok(fileRef('a.org'));
  addNamed(session, 'Board');
  await saveDocument(session);
  await vi.advanceTimersByTimeAsync(LAG_MS);
  const last = host.inputsOf('journal.append').at(-1);
  expect(last).toMatchObject({
    note: { dirty: false, changes: 0, file: 'token:a.org' },
    state: { reason: 'saved', digest: host.disk.get('a.org') },
  });
  const outcome = replayed(host);
  expect(outcome.kind === 'replayed' && outcome.savedPosition).toBe(session.state.getState().open.store.position);
});

test('another document ends the journal of the one before, or begins its own', async () => {
  const { session, host } = kept();
  addNamed(session, 'Board');
  await vi.advanceTimersByTimeAsync(LAG_MS);
  const { open } = windowSession().session.state.getState();
  await Promise.all([showDocument(session, open), vi.advanceTimersByTimeAsync(10)]);
  expect(host.asked.at(-1)?.name).not.toBe('journal.append');
  expect(host.inputsOf('journal.end')).toHaveLength(2);
});
