import { expect, test } from 'vitest';
import { openFile } from '../../../renderer/documents/openFile.ts';
import { saveDocument } from '../../../renderer/documents/saveDocument.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import { ok } from '../../../shared/base/result.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { PLAIN_TEXT } from '../../../shared/host/fileContent.ts';
import { fileRef, notOurs } from '../../support/fakeHost.ts';
import { organisation } from '../../support/organisation.ts';
import { answer, nextDialog, windowSession } from '../../support/windowSession.ts';

const WHOLE = serializeDocument(organisation({ units: 20, duties: 10 }));
const CUT = WHOLE.slice(0, WHOLE.indexOf('"d7":') + 60);

test('a file cut off is offered with the list of what is lost, and opens as a new document beside it', async () => {
  const { session, host } = windowSession();
  host.disk.set('plan.org', CUT);
  const opening = openFile(session, fileRef('plan.org'));
  const question = await nextDialog(session, 'question');
  expect(question.title).toContain('plan.org');
  expect(question.text).toMatch(/breaks off at line \d+.*units: 20, duties: 8/);
  expect(question.lines.join('\n')).toMatch(/Line \d+, column \d+: the file breaks off here/);
  expect(question.safe).toBe('cancel');
  question.answer('salvage');
  expect(await opening).toBe(true);
  const { open } = session.state.getState();
  expect(open.store.view.scenario.duties.size).toBe(8);
  expect(open.file).toBeNull();
  expect(isDirty(open)).toBe(true);

  host.answers['dialog.save'] = ({ suggestedName }) => ok(fileRef(suggestedName));
  expect(await saveDocument(session)).toBe(true);
  expect([...host.disk.keys()]).toEqual(['plan.org', 'plan (recovered).org']);
  expect(host.disk.get('plan.org')).toBe(CUT);
});

test('the status bar says what is done while it is read, and no longer', async () => {
  const { session, host } = windowSession();
  host.disk.set('plan.org', CUT);
  const seen: unknown[] = [];
  session.state.subscribe(({ busy }, before) => busy !== before.busy && seen.push(busy));
  const opening = openFile(session, fileRef('plan.org'));
  await answer(session, 'cancel');
  await opening;
  expect(seen).toEqual(['status.opening', null]);
});

test('nothing opens when it is not wanted', async () => {
  const { session, host } = windowSession();
  host.disk.set('plan.org', CUT);
  const { open } = session.state.getState();
  const opening = openFile(session, fileRef('plan.org'));
  await answer(session, 'cancel');
  expect(await opening).toBe(false);
  expect(session.state.getState().open).toBe(open);
});

test('a file with a mistake in each of its lines is told of in as many lines as one can read', async () => {
  const { session, host } = windowSession();
  host.disk.set('plan.org', serializeDocument(organisation({ units: 400 })).replaceAll('"pinned":false', '"pinned":"no"'));
  const opening = openFile(session, fileRef('plan.org'));
  const { lines, answer: press } = await nextDialog(session, 'question');
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('… and 200 more.');
  press('cancel');
  await opening;
});

test('damaged bytes are not taken for a whole text', async () => {
  const { session, host } = windowSession();
  host.answers['document.read'] = () =>
    ok({ file: fileRef('plan.org'), text: WHOLE, form: { ...PLAIN_TEXT, damagedAt: WHOLE.indexOf('"u7"') }, digest: 'd' });
  const opening = openFile(session, fileRef('plan.org'));
  const question = await nextDialog(session, 'question');
  expect(question.lines.join()).toContain('bytes that are no text');
  question.answer('cancel');
  await opening;
});

test.each([
  ['is something else', '{"nodes":[]}'],
  ['is of a newer version', WHOLE.replace('"version":3,"readableFrom":1', '"version":9,"readableFrom":9')],
  ['breaks off before anything is in it', WHOLE.slice(0, 60)],
])('nothing is offered of a file that %s', async (_what, text) => {
  const { session, host } = windowSession();
  host.disk.set('x.org', text);
  const opening = openFile(session, fileRef('x.org'));
  (await nextDialog(session, 'report')).done();
  expect(await opening).toBe(false);
});

test('what is no text is named', async () => {
  const { session, host } = windowSession();
  host.answers['document.read'] = () => notOurs('pdf', 'x.org');
  const opening = openFile(session, fileRef('x.org'));
  const report = await nextDialog(session, 'report');
  expect(report.text).toContain('is a PDF document, not an Orgsketch document');
  report.done();
  await opening;
});

test('a file in UTF-16 with Windows line ends opens clean, and says what the next save changes', async () => {
  const { session, host } = windowSession();
  host.answers['document.read'] = () =>
    ok({ file: fileRef('x.org'), text: WHOLE, form: { encoding: 'utf16le', crlf: true, damagedAt: null }, digest: 'd' });
  const opening = openFile(session, fileRef('x.org'));
  const report = await nextDialog(session, 'report');
  expect(report.text).toMatch(/UTF-16.*UTF-8.*CRLF/);
  report.done();
  expect(await opening).toBe(true);
  expect(isDirty(session.state.getState().open)).toBe(false);
});
