import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Guard = 'compiler' | 'linter';
const BOTH: readonly Guard[] = ['compiler', 'linter'];

/** One breach of a rule each: where it is planted, who must refuse it, and what is written there. */
const BREACHES: readonly (readonly [path: string, guards: readonly Guard[], text: string])[] = [
  ['shared/planted/dom.ts', BOTH, 'export const title = document.title;'],
  ['shared/planted/page.ts', BOTH, 'export const width = window.innerWidth;'],
  ['shared/planted/node.ts', BOTH, 'export const pid = process.pid;'],
  ['shared/planted/buffer.ts', BOTH, "export const bytes = Buffer.from('');"],
  ['shared/planted/timer.ts', ['compiler'], 'export const timer = setTimeout(() => undefined, 1);'],
  ['shared/planted/nodeModule.ts', BOTH, "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['shared/planted/upToElectron.ts', BOTH, "import { planted } from '../../electron/planted/plain.ts';\nexport const up = planted;"],
  ['shared/planted/upToRenderer.ts', BOTH, "import { planted } from '../../renderer/planted/plain.ts';\nexport const up = planted;"],
  // Any folder finds the types of an installed library: these are the linter's to refuse.
  ['shared/planted/react.ts', ['linter'], "import { useState } from 'react';\nexport const state = useState;"],
  ['shared/planted/electron.ts', ['linter'], "import { app } from 'electron';\nexport const name = app;"],
  [
    'electron/planted/toRenderer.ts',
    ['linter'],
    "import { planted } from '../../renderer/planted/plain.ts';\nexport const across = planted;",
  ],
  ['electron/planted/react.ts', ['linter'], "import { useState } from 'react';\nexport const state = useState;"],
  [
    'renderer/planted/toElectron.ts',
    ['linter'],
    "import { planted } from '../../electron/planted/plain.ts';\nexport const across = planted;",
  ],
  ['renderer/planted/nodeModule.ts', ['linter'], "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['renderer/planted/electron.ts', ['linter'], "import { app } from 'electron';\nexport const name = app;"],
];
const PLANTED = new Set(BREACHES.map(([path]) => path));
const PLAIN = 'export const planted = 1;';

/** Files with an error, as the compiler of `shared` and the linter of everything find them in a copy with the breaches in it. */
const refused: Record<Guard, Set<string>> = { compiler: new Set(), linter: new Set() };

beforeAll(() => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'orgsketch-layers-')));
  for (const name of ['biome.json', 'build/tsconfig.base.json', 'shared', 'electron/tsconfig.json', 'renderer/tsconfig.json']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const plain = ['electron', 'renderer'].map(folder => [`${folder}/planted/plain.ts`, [], PLAIN] as const);
  for (const [path, , text] of [...BREACHES, ...plain]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${text}\n`);
  }
  const run = (program: string, ...args: string[]): string =>
    spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: copy, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  const within = (path = ''): string => relative(copy, resolve(copy, path));
  const remarks = run('@biomejs/biome/bin/biome', 'lint', '--reporter=github', '--max-diagnostics=none', '.');
  for (const [, path] of remarks.matchAll(/^::error title=lint\/style\/noRestricted[^,]*,file=([^,]+)/gm)) refused.linter.add(within(path));
  // The types of Electron refer to those of Node: one file that imports it would switch the compiler's guard off for all of shared.
  for (const [path, guards] of BREACHES) if (!guards.includes('compiler')) rmSync(join(copy, path));
  const complaints = run('typescript/bin/tsc', '-p', 'shared', '--pretty', 'false');
  for (const [, path] of complaints.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)) refused.compiler.add(within(path));
  return () => rmSync(copy, { recursive: true, force: true });
}, 60_000);

describe('the layers', () => {
  it.each(BREACHES.flatMap(([path, guards]) => guards.map(guard => [guard, path] as const)))('the %s refuses %s', (guard, path) => {
    expect(refused[guard]).toContain(path);
  });

  // Were the types of Node among those of any library that shared imports, the planted `process` would have passed above.
  it.each(['compiler', 'linter'] as const)('the %s has nothing else to refuse', guard => {
    expect([...refused[guard]].filter(path => !PLANTED.has(path) && !path.endsWith('planted/plain.ts'))).toEqual([]);
  });
});

/** Paths from the root of all files of our own code. */
const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => join(folder, path));
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** What a file imports, without that of which it takes types only, which is gone when it runs. */
const imports = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?['"]([^'"]+)['"]/gm)].map(found => found[1] as string);

describe('the tree', () => {
  const PROGRAM = [...sources('shared'), ...sources('electron'), ...sources('renderer')];

  it('imports Electron in its two fronts only', () => {
    const importing = PROGRAM.filter(path => imports(textOf(path)).includes('electron'));
    expect(importing.sort()).toEqual(['electron/main.ts', 'electron/preload.ts']);
  });

  it('has an arrow from electron and renderer to shared, and no other', () => {
    const layerOf = (path: string): string => path.split('/')[0] as string;
    const arrows = new Set<string>();
    for (const path of PROGRAM) {
      // Types count here: a layer that knows another's types depends on it.
      for (const [, target] of textOf(path).matchAll(/ from '(\.[^']+)'/g)) {
        const reached = relative(ROOT, join(ROOT, dirname(path), target as string));
        if (layerOf(reached) !== layerOf(path)) arrows.add(`${layerOf(path)} -> ${layerOf(reached)}`);
      }
    }
    expect([...arrows].sort()).toEqual(['electron -> shared', 'renderer -> shared']);
  });

  it('has no file that only hands on what others export', () => {
    const barrels = [...PROGRAM, ...sources('tests')].filter(path => {
      const statements = textOf(path).match(/^(import|export|const|function|class|interface|type|it|describe)\b.*$/gm) ?? [];
      return /\/index\.tsx?$/.test(path) || (statements.length > 0 && statements.every(one => /^export .* from /.test(one)));
    });
    expect(barrels).toEqual([]);
  });

  it('has the top level that was agreed', () => {
    const AGREED = ['.ci', '.gitignore', 'README.md', 'biome.json', 'build', 'electron', 'electron-builder.yml', 'package-lock.json'];
    const ALSO = ['package.json', 'renderer', 'shared', 'tests', 'tsconfig.json'];
    const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
    // A copy without its history (an archive) shows its files as they are, and what a build leaves.
    const names = tracked.status === 0 ? tracked.stdout.split('\0').map(path => path.split('/')[0] as string) : readdirSync(ROOT);
    const known = new Set([...AGREED, ...ALSO, '.git', 'node_modules', 'dist', '']);
    expect([...new Set(names)].filter(name => !known.has(name))).toEqual([]);
  });

  it('has files small enough to be read: half of them under 80 lines, 95 of 100 under 300', () => {
    const lengths = PROGRAM.filter(path => !/\/(i18n|templates)\//.test(path))
      .map(path => textOf(path).split('\n').length)
      .sort((a, b) => a - b);
    const at = (share: number): number => lengths[Math.floor(share * lengths.length)] as number;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.95)).toBeLessThanOrEqual(300);
  });
});
