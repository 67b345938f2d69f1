import { describe, expect, test } from 'vitest';
import { createSession } from '../../../renderer/app/createSession.ts';
import { openInTurn } from '../../../renderer/documents/openInTurn.ts';
import { openNamed, startDocument } from '../../../renderer/documents/workflow.ts';
import { isBlank } from '../../../renderer/session/isBlank.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { ok } from '../../../shared/base/result.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counterIds } from '../../support/counterIds.ts';
import { FakeHost, fileRef, refusal } from '../../support/fakeHost.ts';
import { addNamed, answer, windowSession } from '../../support/windowSession.ts';

const TEXT = serializeDocument(emptyDocument('en', counterIds()));

function desktopSession(): { session: Session; host: FakeHost } {
  const host = new FakeHost();
  host.answers = { 'window.open': () => ok(null) };
  for (const name of ['a.org', 'b.org', 'c.org']) host.disk.set(name, TEXT);
  return { host, session: createSession(host, { ...host.info, windows: 'own' }) };
}
const shown = (session: Session) => session.state.getState().open.file?.name ?? null;

describe('where every document has a window of its own', () => {
  test('a file takes the place of a blank document, and of nothing else', async () => {
    const { session, host } = desktopSession();
    await openNamed(session, fileRef('a.org'));
    await openNamed(session, fileRef('b.org'));
    expect([shown(session), host.inputsOf('window.open')]).toEqual(['a.org', [{ file: fileRef('b.org').token }]]);
  });

  test('unsaved changes stay, unasked', async () => {
    const { session, host } = desktopSession();
    addNamed(session, 'Board');
    await openNamed(session, fileRef('a.org'));
    expect([shown(session), session.state.getState().dialog]).toEqual([null, null]);
    expect(host.inputsOf('window.open')).toEqual([{ file: fileRef('a.org').token }]);
  });

  test('files that come together are opened in turn: the second sees what the first left', async () => {
    const { session, host } = desktopSession();
    const open = openInTurn(session, Promise.resolve());
    await Promise.all(['a.org', 'b.org', 'c.org'].map(name => open(fileRef(name))));
    expect(shown(session)).toBe('a.org');
    expect(host.inputsOf('window.open').map(({ file }) => file)).toEqual([fileRef('b.org').token, fileRef('c.org').token]);
  });

  test('a window that could not be opened is said', async () => {
    const { session, host } = desktopSession();
    addNamed(session, 'Board');
    host.answers = { 'window.open': () => refusal('unknownToken') };
    await openNamed(session, fileRef('a.org'));
    expect(session.state.getState().toasts).toMatchObject([{ kind: 'error' }]);
  });
});

test('in a tab a file takes the place of what is there, once that may go', async () => {
  const { session, host } = windowSession();
  host.disk.set('a.org', TEXT);
  addNamed(session, 'Board');
  const opening = openNamed(session, fileRef('a.org'));
  await answer(session, 'discard');
  await opening;
  expect([shown(session), host.inputsOf('window.open')]).toEqual(['a.org', []]);
});

test('blank is only what nothing was done in: no file, no change, no template', async () => {
  const { session } = desktopSession();
  expect(isBlank(session.state.getState().open)).toBe(true);
  addNamed(session, 'Board');
  expect(isBlank(session.state.getState().open)).toBe(false);
  session.state.getState().open.store.undo();
  expect(isBlank(session.state.getState().open)).toBe(true);
  await startDocument(session, emptyDocument('en', counterIds()), { suggestedName: 'E-commerce' });
  expect(isBlank(session.state.getState().open)).toBe(false);
});
