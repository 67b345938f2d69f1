import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A project of the same build with a command line of one file. */
function smallProject(): string {
  const folder = temporaryFolder();
  for (const name of ['build', 'package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, 'shared/text/tables'), join(folder, 'shared/text/tables'), { recursive: true });
  mkdirSync(join(folder, 'electron/cli'), { recursive: true });
  mkdirSync(join(folder, 'renderer'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeProgram(folder, 'first');
  return folder;
}

const writeProgram = (folder: string, word: string) =>
  writeFileSync(
    join(folder, 'electron/cli/main.ts'),
    `process.stdout.write(\`${word} \${process.argv.slice(2).join(' ')} in \${process.cwd()}\\n\`);\nprocess.exitCode = 3 as number;\n`,
  );

function run(folder: string, environment: Record<string, string> = {}): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [join(folder, 'build/orgsketch.mjs'), 'a', 'b'], {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', text => {
    out += text;
  });
  child.stderr.on('data', text => {
    err += text;
  });
  return new Promise(resolve => child.on('close', code => resolve({ out, err, code })));
}

test('the command builds itself when it is missing or stale, tells it on stderr only, and passes everything through', async () => {
  const folder = smallProject();
  const first = await run(folder, { INIT_CWD: '/' });
  expect(first).toMatchObject({ out: 'first a b in /\n', code: 3 });
  expect(first.err).toContain('Building Orgsketch (cli)');
  expect(await run(folder, { INIT_CWD: folder })).toEqual({ out: `first a b in ${folder}\n`, err: '', code: 3 });

  writeProgram(folder, 'again');
  expect((await run(folder)).out).toContain('again a b');
  expect((await run(folder)).err).toBe('');

  const later = new Date(Date.now() + 60_000);
  utimesSync(join(folder, 'package-lock.json'), later, later);
  expect((await run(folder)).err).toContain('Building');
});

test('two commands at once build it once, and both work', async () => {
  const folder = smallProject();
  const both = await Promise.all([run(folder), run(folder)]);
  expect(both.map(({ out, code }) => [out.startsWith('first'), code])).toEqual([
    [true, 3],
    [true, 3],
  ]);
  expect(both.filter(({ err }) => err.includes('Building'))).toHaveLength(1);
});

test('the lock of a build that was killed is taken over', async () => {
  const folder = smallProject();
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise(resolve => dead.on('exit', resolve));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/.building'), String(dead.pid));
  expect(await run(folder)).toMatchObject({ code: 3 });
});

test('where only the built program is, it just runs', async () => {
  const folder = smallProject();
  await run(folder);
  for (const name of ['electron', 'renderer', 'shared', 'node_modules']) rmSync(join(folder, name), { recursive: true });
  expect(await run(folder)).toMatchObject({ err: '', code: 3 });
  expect(readFileSync(join(folder, 'dist/cli/cli.mjs'), 'utf8')).toContain('first');
});
