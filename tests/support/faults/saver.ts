import { writeSync } from 'node:fs';
import { readDocument, writeDocument } from '../../../electron/services/documentFiles.ts';
import type { FileSystem } from '../../../electron/services/fileSystem.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { createSafeWrites } from '../../../electron/services/safeWrites.ts';
import type { SaverTask } from './saverTask.ts';
import { versionText, wholeVersion } from './versionText.ts';
import { watchedFileSystem } from './watchedFileSystem.ts';

// A copy of the app that only saves; its one argument says what. It tells each step in a line, so that whoever kills it knows how far it came.
const task: SaverTask = JSON.parse(process.argv[2] ?? '');
const { dataFolder, path, size } = task;
const say = (line: string) => writeSync(1, `${line}\n`);
const tell = (written: Awaited<ReturnType<typeof writeDocument>>, version: number) =>
  say(written.ok ? `saved ${version}` : `refused ${written.error.code}`);

const fs = fileSystem();
const writes = createSafeWrites({ fs, dataFolder, platform: process.platform, processId: process.pid, now: Date.now });
say('ready');

if (task.kind === 'endless') {
  for (let version = 1; ; version += 1) await save(version);
} else if (task.kind === 'counting') {
  for (let done = 0; done < task.times; ) if (await count()) done += 1;
} else await save(1);

async function save(version: number): Promise<void> {
  tell(await writeDocument(fs, writes, path, versionText(version, size), { expected: null, overwrite: true }), version);
}

async function count(): Promise<boolean> {
  await writes.settle(path);
  const read = await readDocument(fs, path);
  if (!read.ok) throw new Error(read.error.code);
  const version = wholeVersion(read.value.text, size);
  // Somebody writes in place just now: nothing can follow from what was read.
  if (version === null) return false;
  const next = version + 1;
  const written = await writeDocument(fs, writes, path, versionText(next, size), { expected: read.value.digest, overwrite: false });
  tell(written, next);
  return written.ok;
}

function fileSystem(): FileSystem {
  let calls = 0;
  switch (task.kind) {
    case 'killedAtCall':
      return watchedFileSystem(() => {
        calls += 1;
        if (calls === task.call) process.kill(process.pid, 'SIGKILL');
        return null;
      });
    case 'stuck':
      return {
        ...nodeFileSystem,
        rename: () => {
          say('stuck');
          // What hangs keeps no process alive by itself.
          setInterval(() => undefined, 60_000);
          return new Promise(() => undefined);
        },
      };
    default:
      return nodeFileSystem;
  }
}
