import { describe, expect, test } from 'vitest';
import { offerLeft } from '../../../renderer/documents/offerLeft.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { ok } from '../../../shared/base/result.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import type { LeftDocument } from '../../../shared/host/host.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { type FakeHost, fileRef, refusal } from '../../support/fakeHost.ts';
import { journalled } from '../../support/journalled.ts';
import { bentText, openedDocument } from '../../support/sampleFile.ts';
import { addNamed, answer, nextDialog, windowSession } from '../../support/windowSession.ts';

const FILE = serializeDocument(openedDocument(bentText(() => undefined)));
const LEFT = journalled(FILE, store => store.execute(editUnits, { units: ['ops' as UnitId], fields: { name: 'Operations & Care' } }));

const left = (id: string, said: Partial<LeftDocument> = {}): LeftDocument => ({
  ...{ id, title: `${id}.org`, file: fileRef(`${id}.org`), time: Date.now(), units: 2, duties: 1, changes: 1 },
  ...said,
});

/** A window at its start, on a host with these left behind, all with the same journal. */
function start(...documents: readonly LeftDocument[]): { session: Session; host: FakeHost; offering: Promise<void> } {
  const { session, host } = windowSession();
  host.answers = {
    'journal.left': () => ok(documents.filter(({ id }) => !given(host).includes(id))),
    'journal.read': ({ id }) =>
      ok({ ...LEFT.content, torn: false, file: documents.find(one => one.id === id)?.file ?? null, digest: FILE, dirty: true }),
  };
  session.journal.current = { mark: () => 1, saved: () => undefined, keepState: async () => undefined, flush: async () => null };
  return { session, host, offering: offerLeft(session) };
}

const given = (host: FakeHost): string[] => host.inputsOf('journal.discard').map(({ id }) => id);
const shown = ({ state }: Session): string => serializeDocument(state.getState().open.store.document);

describe('what a crash left behind', () => {
  test('is not mentioned where there is none', async () => {
    const { session, offering } = start();
    await offering;
    expect(session.state.getState().dialog).toBeNull();
  });

  test('is listed whole, and stays when the list is put away', async () => {
    const documents = [left('a'), left('b', { file: null })];
    const { session, host, offering } = start(...documents);
    const list = await nextDialog(session, 'recovery');
    expect(list.documents).toEqual(documents);
    list.answer({ choice: 'later', discarded: [] });
    await offering;
    expect(given(host)).toEqual([]);
    expect(session.state.getState().dialog).toBeNull();
  });

  test('goes for good only where it was given up', async () => {
    const { session, host, offering } = start(left('a'), left('b'), left('c'));
    (await nextDialog(session, 'recovery')).answer({ choice: 'later', discarded: ['a', 'c'] });
    await offering;
    expect(given(host)).toEqual(['a', 'c']);
  });

  test('opens as it was, unsaved, with what can be undone, and its journal goes once another has taken over', async () => {
    const { session, host, offering } = start(left('a'), left('b'));
    (await nextDialog(session, 'recovery')).answer({ choice: 'open', id: 'a', discarded: [] });
    await offering;
    const { open } = session.state.getState();
    expect(shown(session)).toBe(LEFT.now);
    expect(open.file?.name).toBe('a.org');
    expect(isDirty(open)).toBe(true);
    open.store.undo();
    expect(shown(session)).toBe(FILE);
    expect(isDirty(open)).toBe(false);
    expect(given(host)).toEqual(['a']);
  });

  test('keeps its journal while another one cannot be written', async () => {
    const { session, host, offering } = start(left('a'));
    const failure = refusal('diskFull').error;
    session.journal.current = { mark: () => 1, saved: () => undefined, keepState: async () => undefined, flush: async () => failure };
    (await nextDialog(session, 'recovery')).answer({ choice: 'open', id: 'a', discarded: [] });
    await offering;
    expect(shown(session)).toBe(LEFT.now);
    expect(given(host)).toEqual([]);
  });

  test('is compared with what the file holds by now, and the list comes back with what was given up in it', async () => {
    const { session, host, offering } = start(left('a'), left('b'));
    host.disk.set('a.org', serializeDocument(openedDocument(bentText(({ duties }) => (duties.d1.text = 'Keep the shop')))));
    (await nextDialog(session, 'recovery')).answer({ choice: 'compare', id: 'a', discarded: ['b'] });
    const compared = await nextDialog(session, 'difference');
    expect(serializeDocument(compared.before)).toBe(host.disk.get('a.org'));
    expect(serializeDocument(compared.after)).toBe(LEFT.now);
    expect(compared.sides).toEqual({ before: 'file', after: 'recovered' });
    compared.answer('back');
    const again = await nextDialog(session, 'recovery');
    expect(again.discarded).toEqual(['b']);
    expect(given(host)).toEqual([]);
    again.answer({ choice: 'compare', id: 'a', discarded: again.discarded });
    (await nextDialog(session, 'difference')).answer('open');
    await offering;
    expect(shown(session)).toBe(LEFT.now);
    expect(given(host)).toEqual(['b', 'a']);
  });

  test.each([
    ['the file is gone', () => undefined, /“a\.org”/],
    ['the file is another program’s', ({ disk }: FakeHost) => disk.set('a.org', '{"name":"a package"}'), /another program/],
    ['the journal is gone', ({ answers }: FakeHost) => (answers['journal.read'] = () => refusal('notFound', 'a.org')), /“a\.org”/],
  ])('says so and comes back to the list where %s', async (_, happen, words) => {
    const { session, host, offering } = start(left('a'));
    const list = await nextDialog(session, 'recovery');
    happen(host);
    list.answer({ choice: 'compare', id: 'a', discarded: [] });
    const said = await nextDialog(session, 'report');
    expect(`${said.title} ${said.text}`).toMatch(words);
    said.done();
    (await nextDialog(session, 'recovery')).answer({ choice: 'later', discarded: [] });
    await offering;
    expect(given(host)).toEqual([]);
  });

  test('says what is missing from a torn one, beside the comparison and when it is opened', async () => {
    const { session, host, offering } = start(left('a'));
    host.disk.set('a.org', FILE);
    const whole = host.answers['journal.read'];
    host.answers['journal.read'] = async input => {
      const read = await whole?.(input);
      return read?.ok ? ok({ ...read.value, torn: true }) : refusal('notFound');
    };
    (await nextDialog(session, 'recovery')).answer({ choice: 'compare', id: 'a', discarded: [] });
    const compared = await nextDialog(session, 'difference');
    expect(compared.text).toMatch(/last moment.*“a\.org”/);
    compared.answer('open');
    await offering;
    expect(session.state.getState().toasts.map(({ text }) => text)).toEqual([compared.text]);
  });

  test('comes back to the list of the others when the one chosen can’t be read', async () => {
    const { session, host, offering } = start(left('a'), left('b'));
    host.answers['journal.read'] = () => refusal('notFound', 'a.org');
    (await nextDialog(session, 'recovery')).answer({ choice: 'open', id: 'a', discarded: ['b'] });
    (await nextDialog(session, 'report')).done();
    const again = await nextDialog(session, 'recovery');
    expect(again.documents.map(({ id }) => id)).toEqual(['a']);
    again.answer({ choice: 'later', discarded: [] });
    await offering;
    expect(given(host)).toEqual(['b']);
  });

  test.each([
    ['open', 'was saved and taken over', ok({ ...LEFT.content, torn: false, file: null, digest: FILE, dirty: false })],
    ['open', 'is no more', refusal('notFound', '7-0123')],
    ['compare', 'was saved and taken over', ok({ ...LEFT.content, torn: false, file: null, digest: FILE, dirty: false })],
  ] as const)(
    'to %s what another copy of the app has decided meanwhile (%s): says so, and the list goes on without it',
    async (choice, _, read) => {
      const { session, host, offering } = start(left('a'), left('b'));
      const list = await nextDialog(session, 'recovery');
      const { open } = session.state.getState();
      host.answers['journal.read'] = () => read;
      host.answers['journal.left'] = () => ok([left('b')]);
      list.answer({ choice, id: 'a', discarded: [] });
      const said = await nextDialog(session, 'report');
      expect(said.text).toMatch(/^“a\.org” is no longer here\./);
      said.done();
      const again = await nextDialog(session, 'recovery');
      expect(again.documents.map(({ id }) => id)).toEqual(['b']);
      again.answer({ choice: 'later', discarded: [] });
      await offering;
      expect(given(host)).toEqual([]);
      expect(session.state.getState().open).toBe(open);
    },
  );

  test('does not take the place of unsaved work without a question, and waits for the answer in the list', async () => {
    const { session, offering } = start(left('a'));
    const list = await nextDialog(session, 'recovery');
    addNamed(session, 'Sketch');
    const { open } = session.state.getState();
    list.answer({ choice: 'open', id: 'a', discarded: [] });
    await answer(session, 'cancel');
    (await nextDialog(session, 'recovery')).answer({ choice: 'later', discarded: [] });
    await offering;
    expect(session.state.getState().open).toBe(open);
  });
});
