import { spawn } from 'node:child_process';
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDrafts } from '../../../electron/services/drafts.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { failingFileSystem } from '../../support/failingFileSystem.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const draft = { title: 'Plan', file: '/clients/plan.org', text: 'text' };
const held = new Set<string>();
const draftsOf = (folder: string, processId = process.pid) => createDrafts(nodeFileSystem, folder, processId, Date.now);

/** A number that belongs to a process which has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise(resolve => child.on('exit', resolve));
  return child.pid ?? 0;
}

test('what a window keeps can be read back, is for its user only, and is gone when discarded', async () => {
  const drafts = draftsOf(temporaryFolder());
  const id = drafts.newId();
  await drafts.keep(id, draft);
  await drafts.keep(id, { ...draft, text: 'newer' });
  expect(await drafts.read(id)).toEqual({ ...draft, text: 'newer' });
  expect(statSync(join(drafts.pathOf(id), '..')).mode & 0o777).toBe(0o700);
  await drafts.discard(id);
  expect(await drafts.read(id)).toBeNull();
});

test('the draft of an open window is not left behind; that of a window that went is', async () => {
  const drafts = draftsOf(temporaryFolder());
  const [open, gone] = [drafts.newId(), drafts.newId()];
  await drafts.keep(open, draft);
  await drafts.keep(gone, draft);
  expect((await drafts.leftBehind(new Set([open]))).map(left => left.id)).toEqual([gone]);
});

test('the draft of a process that has ended is left behind at once', async () => {
  const folder = temporaryFolder();
  const dead = draftsOf(folder, await endedProcess());
  const id = dead.newId();
  await dead.keep(id, draft);
  expect(await draftsOf(folder).leftBehind(held)).toMatchObject([{ id, title: 'Plan', file: '/clients/plan.org' }]);
});

test('the draft of another living process is not, as long as that process touches it', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  onTestFinished(() => void child.kill());
  const other = draftsOf(folder, child.pid ?? 0);
  const id = other.newId();
  await other.keep(id, draft);
  expect(await draftsOf(folder).leftBehind(held)).toEqual([]);

  const before = new Date(Date.now() - 3_600_000);
  utimesSync(other.pathOf(id), before, before);
  expect(await draftsOf(folder).leftBehind(held)).toMatchObject([{ id }]);
  await other.touch(new Set([id]));
  expect(await draftsOf(folder).leftBehind(held)).toEqual([]);
});

test('damaged drafts, foreign files and ids that are paths lead nowhere', async () => {
  const folder = temporaryFolder();
  const drafts = draftsOf(folder);
  await drafts.keep('12345-0123456789abcdef', draft);
  writeFileSync(drafts.pathOf('12345-0123456789abcdef'), '{"title": "Pl');
  writeFileSync(join(folder, 'drafts', 'readme.txt'), 'x');
  writeFileSync(join(folder, 'secret.json'), JSON.stringify(draft));
  expect(await drafts.leftBehind(held)).toEqual([]);
  expect(await drafts.read('../secret')).toBeNull();
  await drafts.discard('../secret');
  expect(statSync(join(folder, 'secret.json')).isFile()).toBe(true);
});

test('that a draft can not be kept is heard of', async () => {
  const drafts = createDrafts(failingFileSystem('handle.writeFile', 'ENOSPC'), temporaryFolder(), process.pid, Date.now);
  await expect(drafts.keep(drafts.newId(), draft)).rejects.toMatchObject({ code: 'ENOSPC' });
});
