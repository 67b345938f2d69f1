import { describe, expect, test } from 'vitest';
import { showEarlierVersions } from '../../../renderer/documents/earlierVersions.ts';
import { openFile } from '../../../renderer/documents/openFile.ts';
import type { EarlierVersion } from '../../../renderer/session/earlierVersion.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { ok } from '../../../shared/base/result.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import type { EarlierState } from '../../../shared/host/host.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { type FakeHost, fileRef, refusal } from '../../support/fakeHost.ts';
import { journalled } from '../../support/journalled.ts';
import { bentText, openedDocument } from '../../support/sampleFile.ts';
import { answer, nextDialog, windowSession } from '../../support/windowSession.ts';

const named = (name: string): string => serializeDocument(openedDocument(bentText(({ units }) => (units.ops.name = name))));
const [FIRST, SECOND, NOW] = [named('First'), named('Second'), named('Now')];
/** Holds three states: as it was opened, saved after one change, and saved after another. */
const JOURNAL = journalled(FIRST, (store, mark) => {
  for (const name of ['Second', 'Now']) {
    store.execute(editUnits, { units: ['ops' as UnitId], fields: { name } });
    mark();
  }
});

const state = (mark: number, said: Partial<EarlierState> = {}): EarlierState => ({
  ...{ journal: 'j', mark, time: Date.UTC(2026, 10, mark + 1, 12), reason: 'saved', digest: null, units: 2, duties: 1 },
  ...said,
});
/** The fake host's digest of a text is the text. */
const STATES = [state(2, { digest: NOW }), state(1, { digest: SECOND }), state(0, { digest: FIRST, reason: 'opened' })];

interface Start {
  readonly session: Session;
  readonly host: FakeHost;
  /** How often the present state was kept. */
  readonly kept: () => number;
}

async function start(): Promise<Start> {
  const { session, host } = windowSession();
  let kept = 0;
  const keepState = async () => {
    kept += 1;
  };
  session.journal.current = { mark: () => 1, saved: () => undefined, keepState, flush: async () => null };
  host.disk.set('plan.org', NOW);
  host.answers = { 'states.list': () => ok(STATES), 'states.read': () => ok(JOURNAL.content) };
  await openFile(session, fileRef('plan.org'));
  return { session, host, kept: () => kept };
}

const rename = ({ state: { getState } }: Session): void => {
  getState().open.store.execute(editUnits, { units: ['ops' as UnitId], fields: { name: 'Unsaved' } });
};
const shown = ({ state: { getState } }: Session): string => serializeDocument(getState().open.store.document);

async function chooseVersion(session: Session, mark: number, choice: 'bringBack' | 'copy'): Promise<void> {
  const showing = showEarlierVersions(session);
  const list = await nextDialog(session, 'versions');
  const version = list.versions.find(one => one.mark === mark) as EarlierVersion;
  const document = await list.load(version);
  if (document === null) throw new Error('not to be read');
  list.answer({ choice, version, document });
  await showing;
}

describe('the earlier versions', () => {
  test('tell which of them is what the document holds now, until it is changed', async () => {
    const { session } = await start();
    for (const current of [
      [true, false, false],
      [false, false, false],
    ]) {
      const showing = showEarlierVersions(session);
      const list = await nextDialog(session, 'versions');
      expect(list.versions.map(version => version.current)).toEqual(current);
      list.answer({ choice: 'close' });
      await showing;
      rename(session);
    }
  });

  test.each([
    [0, FIRST],
    [1, SECOND],
    [2, NOW],
  ])('are read as far as to their mark: %i', async (mark, text) => {
    const { session, host } = await start();
    const showing = showEarlierVersions(session);
    const list = await nextDialog(session, 'versions');
    const document = await list.load(list.versions.find(one => one.mark === mark) as EarlierVersion);
    expect(document && serializeDocument(document)).toBe(text);
    expect(host.inputsOf('states.read')).toEqual([{ file: fileRef('plan.org').token, journal: 'j', mark }]);
    list.answer({ choice: 'close' });
    await showing;
    expect(shown(session)).toBe(NOW);
  });

  test.each([
    ['is gone', () => refusal('notFound')],
    ['ends before the mark', () => ok({ text: FIRST, records: JOURNAL.content.records.slice(0, 2) })],
    ['is no document', () => ok({ text: 'rubbish', records: [] })],
    ['is of a newer program', () => ok({ text: FIRST.replace(/"version":\s*\d+/, '"version": 99'), records: JOURNAL.content.records })],
  ])('are not read where the journal %s', async (_, read) => {
    const { session, host } = await start();
    host.answers['states.read'] = read;
    const showing = showEarlierVersions(session);
    const list = await nextDialog(session, 'versions');
    expect(await list.load(list.versions[0] as EarlierVersion)).toBeNull();
    list.answer({ choice: 'close' });
    await showing;
  });

  test('that cannot be listed are said so, and nothing opens', async () => {
    const { session, host } = await start();
    host.answers['states.list'] = () => refusal('noPermission', 'plan.org');
    await showEarlierVersions(session);
    expect(session.state.getState().dialog).toBeNull();
    expect(session.state.getState().toasts.map(({ kind }) => kind)).toEqual(['error']);
  });
});

describe('bringing one back', () => {
  test('puts it in the place of the present state, unsaved, in the same file, and one click undoes that', async () => {
    const { session, host, kept } = await start();
    const { open: before } = session.state.getState();
    await chooseVersion(session, 1, 'bringBack');
    const { open, toasts } = session.state.getState();
    expect(shown(session)).toBe(SECOND);
    expect(open.file).toEqual(before.file);
    expect(open.disk.digest).toBe(before.disk.digest);
    expect(isDirty(open)).toBe(true);
    expect(host.inputsOf('document.write')).toEqual([]);
    // It was among the versions already.
    expect(kept()).toBe(0);
    toasts.at(-1)?.action?.run();
    expect(session.state.getState().open).toBe(before);
  });

  test('keeps unsaved changes first', async () => {
    const { session, kept } = await start();
    rename(session);
    await chooseVersion(session, 0, 'bringBack');
    expect(kept()).toBe(1);
    expect(shown(session)).toBe(FIRST);
  });

  test('is refused with the reason while unsaved changes could not be kept', async () => {
    const { session } = await start();
    rename(session);
    const before = shown(session);
    const { error } = refusal('diskFull', 'journals');
    const port = session.journal.current;
    if (port === null) throw new Error('no journal');
    session.journal.current = { ...port, keepState: async () => session.state.setState({ unkept: error }) };
    await chooseVersion(session, 0, 'bringBack');
    expect(shown(session)).toBe(before);
    expect(session.state.getState().toasts.map(({ kind }) => kind)).toEqual(['error']);
  });

  test('still knows that the file is gone or changed', async () => {
    const { session } = await start();
    const { open } = session.state.getState();
    session.state.setState({ open: { ...open, disk: { ...open.disk, outside: { kind: 'gone' } } } });
    await chooseVersion(session, 0, 'bringBack');
    expect(session.state.getState().open.disk.outside).toEqual({ kind: 'gone' });
  });
});

describe('opening one as a copy', () => {
  test('makes a new, unsaved document that says where it is from', async () => {
    const { session } = await start();
    await chooseVersion(session, 0, 'copy');
    const { open } = session.state.getState();
    expect(shown(session)).toBe(FIRST);
    expect(open.file).toBeNull();
    expect(isDirty(open)).toBe(true);
    expect(open.suggestedName).toBe('plan – November 1, 2026');
  });

  test('asks about unsaved changes first', async () => {
    const { session } = await start();
    rename(session);
    const before = shown(session);
    const copying = chooseVersion(session, 0, 'copy');
    await expect.poll(() => session.state.getState().dialog?.kind).toBe('question');
    await answer(session, 'cancel');
    await copying;
    expect(shown(session)).toBe(before);
    expect(session.state.getState().open.file?.name).toBe('plan.org');
  });
});
