import { describe, expect, test } from 'vitest';
import { openFile } from '../../../renderer/documents/openFile.ts';
import { saveDocument, saveDocumentAs } from '../../../renderer/documents/saveDocument.ts';
import { isDirty } from '../../../renderer/session/isDirty.ts';
import type { Session } from '../../../renderer/session/session.ts';
import { ok } from '../../../shared/base/result.ts';
import { type FakeHost, fileRef, notOurs, refusal } from '../../support/fakeHost.ts';
import { addNamed, answer, nextDialog, windowSession } from '../../support/windowSession.ts';

const opened = (session: Session) => session.state.getState().open;

function chooses(host: FakeHost, ...names: (string | null)[]): void {
  host.answers['dialog.save'] = () => {
    const name = names.shift();
    return ok(name == null ? null : fileRef(name));
  };
}

async function withFile(name: string): Promise<{ session: Session; host: FakeHost }> {
  const { session, host } = windowSession();
  addNamed(session, 'Board');
  chooses(host, name);
  await saveDocument(session);
  addNamed(session, 'Sales');
  return { session, host };
}

describe('saving', () => {
  test('a new document asks where once, and is clean then', async () => {
    const { session, host } = windowSession();
    addNamed(session, 'Board');
    expect(isDirty(opened(session))).toBe(true);
    chooses(host, 'a.org');
    expect(await saveDocument(session)).toBe(true);
    expect(host.disk.get('a.org')).toContain('Board');
    expect(isDirty(opened(session))).toBe(false);
    addNamed(session, 'Sales');
    expect(await saveDocument(session)).toBe(true);
    expect(host.inputsOf('dialog.save')).toHaveLength(1);
    expect(host.disk.get('a.org')).toContain('Sales');
  });

  test('no file chosen: nothing is written, and the document stays as it was', async () => {
    const { session, host } = windowSession();
    addNamed(session, 'Board');
    chooses(host, null);
    expect(await saveDocument(session)).toBe(false);
    expect(host.inputsOf('document.write')).toHaveLength(0);
    expect(isDirty(opened(session))).toBe(true);
  });

  test('what is typed while the disk works is not taken for saved', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = ({ text }) => {
      addNamed(session, 'Later');
      host.disk.set('a.org', text);
      return ok({ file: fileRef('a.org'), digest: text });
    };
    expect(await saveDocument(session)).toBe(true);
    expect(host.disk.get('a.org')).not.toContain('Later');
    expect(isDirty(opened(session))).toBe(true);
  });

  test('a second save while the first is written is the same one', async () => {
    const { session, host } = await withFile('a.org');
    const before = host.inputsOf('document.write').length;
    await Promise.all([saveDocument(session), saveDocument(session)]);
    expect(host.inputsOf('document.write')).toHaveLength(before + 1);
  });
});

describe('a save that fails', () => {
  test('asks, and saves at the second try', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = () => {
      delete host.answers['document.write'];
      return refusal('diskFull', 'a.org');
    };
    const saving = saveDocument(session);
    const question = await nextDialog(session, 'question');
    expect(question.text).toContain('disk is full');
    expect(question.safe).toBe('cancel');
    question.answer('retry');
    expect(await saving).toBe(true);
    expect(isDirty(opened(session))).toBe(false);
  });

  test('leaves the document unsaved when the user gives up', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = () => refusal('noPermission', 'a.org');
    const saving = saveDocument(session);
    await answer(session, 'retry');
    await answer(session, 'cancel');
    expect(await saving).toBe(false);
    expect(isDirty(opened(session))).toBe(true);
    expect(session.state.getState().dialog).toBeNull();
  });

  test('goes to another place, which becomes the document’s own', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = input => {
      delete host.answers['document.write'];
      void input;
      return refusal('readOnlyDisk', 'a.org');
    };
    chooses(host, 'b.org');
    const saving = saveDocument(session);
    await answer(session, 'saveAs');
    expect(await saving).toBe(true);
    expect(opened(session).file?.name).toBe('b.org');
    expect(host.disk.get('b.org')).toContain('Sales');
    expect(host.disk.get('a.org')).not.toContain('Sales');
  });

  test('asks again when the other place was not chosen after all', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = () => refusal('readOnlyDisk', 'a.org');
    chooses(host, null);
    const saving = saveDocument(session);
    await answer(session, 'saveAs');
    await answer(session, 'cancel');
    expect(await saving).toBe(false);
  });
});

describe('whatever keeps the file from being written', () => {
  test.each([
    'diskFull',
    'noPermission',
    'folderGone',
    'fileInUse',
    'nameTooLong',
    'notAFile',
    'readOnlyDisk',
    'readOnlyFile',
    'halfWritten',
    'unknown',
  ] as const)('%s: the document stays unsaved, and there are another try, another place, and neither', async code => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = () => refusal(code, 'a.org');
    const saving = saveDocument(session);
    const question = await nextDialog(session, 'question');
    expect(question.text).toContain('a.org');
    expect(question.buttons.map(button => button.id).sort()).toEqual(['cancel', 'retry', 'saveAs']);
    question.answer('cancel');
    expect(await saving).toBe(false);
    expect(isDirty(opened(session))).toBe(true);
  });
});

describe('a file that somebody else changed', () => {
  test('is left as it is, without a question: the window says so and lets its user decide', async () => {
    const { session, host } = await withFile('a.org');
    host.disk.set('a.org', 'theirs');
    expect(await saveDocument(session)).toBe(false);
    expect(host.disk.get('a.org')).toBe('theirs');
    expect(session.state.getState().dialog).toBeNull();
    expect(session.state.getState().announcement.text).toContain('a.org');
    expect(host.inputsOf('document.watch')).toHaveLength(1);
    expect(isDirty(opened(session))).toBe(true);
  });
});

describe('saving while a save is under way', () => {
  test('waits for it, and writes once more however often it was asked for', async () => {
    const { session, host } = await withFile('a.org');
    const before = host.inputsOf('document.write').length;
    const first = saveDocument(session);
    addNamed(session, 'Legal');
    const others = [saveDocument(session), saveDocument(session), saveDocument(session)];
    expect(await Promise.all([first, ...others])).toEqual([true, true, true, true]);
    const texts = host
      .inputsOf('document.write')
      .slice(before)
      .map(write => write.text.includes('Legal'));
    expect(texts).toEqual([false, true]);
    expect(isDirty(opened(session))).toBe(false);
  });

  test('writes nothing more when nothing was done meanwhile', async () => {
    const { session, host } = await withFile('a.org');
    const before = host.inputsOf('document.write').length;
    expect(await Promise.all([saveDocument(session), saveDocument(session)])).toEqual([true, true]);
    expect(host.inputsOf('document.write')).toHaveLength(before + 1);
  });

  test('does not go on after one that failed', async () => {
    const { session, host } = await withFile('a.org');
    host.answers['document.write'] = () => refusal('diskFull', 'a.org');
    const first = saveDocument(session);
    const second = saveDocument(session);
    await answer(session, 'cancel');
    expect(await Promise.all([first, second])).toEqual([false, false]);
    expect(session.state.getState().dialog).toBeNull();
  });
});

describe('a chosen place where something is', () => {
  test('is not asked about twice: the dialog has asked', async () => {
    const { session, host } = await withFile('a.org');
    host.disk.set('b.org', 'old');
    chooses(host, 'b.org');
    expect(await saveDocumentAs(session)).toBe(true);
    expect(host.disk.get('b.org')).toContain('Sales');
  });

  test('is not replaced when it is not ours, unless somebody who was told what it is says so', async () => {
    const { session, host } = await withFile('a.org');
    const asked: boolean[] = [];
    host.answers['document.write'] = ({ overwrite }) => {
      asked.push(overwrite);
      return overwrite ? ok({ file: fileRef('todo.org'), digest: 'd' }) : notOurs('orgMode', 'todo.org');
    };
    chooses(host, 'todo.org', 'todo.org');
    const saving = saveDocumentAs(session);
    const question = await nextDialog(session, 'question');
    expect(question.text).toContain('an Emacs Org mode outline');
    expect(question.buttons.map(button => button.id)).toEqual(['cancel', 'replace', 'saveAs']);
    expect(question.safe).toBe('cancel');
    question.answer('cancel');
    expect(await saving).toBe(false);
    expect(asked).toEqual([false]);
    const second = saveDocumentAs(session);
    await answer(session, 'replace');
    expect(await second).toBe(true);
    expect(asked).toEqual([false, false, true]);
  });

  test('saving a reopened file unchanged writes the same bytes', async () => {
    const { session, host } = await withFile('a.org');
    await saveDocument(session);
    const before = host.disk.get('a.org');
    await openFile(session, fileRef('a.org'));
    expect(await saveDocument(session)).toBe(true);
    expect(host.disk.get('a.org')).toBe(before);
  });
});
