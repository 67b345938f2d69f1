import { describe, expect, test } from 'vitest';
import { openFile } from '../../../renderer/documents/openFile.ts';
import { openCopy, startDocument } from '../../../renderer/documents/workflow.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { PLAIN_TEXT } from '../../../shared/host/fileContent.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counterIds } from '../../support/counterIds.ts';
import { fileRef } from '../../support/fakeHost.ts';
import { addNamed, answer, nextDialog, windowSession } from '../../support/windowSession.ts';

function textOfSample(): string {
  const { session } = windowSession();
  const board = addNamed(session, 'Board');
  addNamed(session, 'Sales', board);
  return serializeDocument(session.state.getState().open.store.document);
}

describe('opening a file', () => {
  test('shows it, clean, with its name and nothing to undo', async () => {
    const { session, host } = windowSession();
    host.disk.set('a.org', textOfSample());
    expect(await openFile(session, fileRef('a.org'))).toBe(true);
    const { open } = session.state.getState();
    expect(open.store.view.scenario.units.size).toBe(2);
    expect(open.file?.name).toBe('a.org');
    expect(isDirty(open)).toBe(false);
    expect(open.store.undoLabel).toBeNull();
  });

  test.each([
    ['* A heading of Emacs\n** Another\n', 'Org mode'],
    ['{"format":"orgsketch","version":1,\n"readableFrom":1', 'breaks off at line 2'],
    ['{"name":"a package"}', 'another program'],
  ])('a file that is not ours or is damaged says so and leaves the document there: %j', async (text, words) => {
    const { session, host } = windowSession();
    host.disk.set('x.org', text);
    const { open } = session.state.getState();
    const opening = openFile(session, fileRef('x.org'));
    const report = await nextDialog(session, 'report');
    expect(report.title).toContain('x.org');
    expect(report.text).toContain(words);
    report.done();
    expect(await opening).toBe(false);
    expect(session.state.getState().open).toBe(open);
  });

  test('a file that is gone is said in words, with its name', async () => {
    const { session } = windowSession();
    const opening = openFile(session, fileRef('gone.org'));
    const report = await nextDialog(session, 'report');
    expect(report.text).toContain('gone.org');
    report.done();
    expect(await opening).toBe(false);
  });

  test('what was repaired is listed, and the document is unsaved until that is kept', async () => {
    const { session, host } = windowSession();
    host.disk.set('a.org', textOfSample().replace(/"parent":"[^"]+"/, '"parent":"nobody"'));
    const opening = openFile(session, fileRef('a.org'));
    const report = await nextDialog(session, 'report');
    expect(report.lines.join()).toContain('Sales');
    report.done();
    expect(await opening).toBe(true);
    expect(isDirty(session.state.getState().open)).toBe(true);
  });
});

describe('before another document comes', () => {
  test('unsaved changes are asked about, and cancel keeps them', async () => {
    const { session } = windowSession();
    addNamed(session, 'Board');
    const { open } = session.state.getState();
    const starting = startDocument(session, emptyDocument('en', counterIds()));
    await answer(session, 'cancel');
    await starting;
    expect(session.state.getState().open).toBe(open);
  });

  test('they are given up only in so many words', async () => {
    const { session, host } = windowSession();
    addNamed(session, 'Board');
    const starting = startDocument(session, emptyDocument('en', counterIds()));
    await answer(session, 'discard');
    await starting;
    expect(session.state.getState().open.store.view.scenario.units.size).toBe(0);
    expect(host.inputsOf('document.write')).toHaveLength(0);
  });

  test('an empty document that nobody touched is not asked about', async () => {
    const { session } = windowSession();
    await openCopy(session, 'dropped.org', textOfSample(), PLAIN_TEXT);
    expect(session.state.getState().dialog).toBeNull();
    const { open } = session.state.getState();
    expect(open.file).toBeNull();
    expect(open.suggestedName).toBe('dropped.org');
    expect(isDirty(open)).toBe(false);
  });
});
