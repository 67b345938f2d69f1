// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

// `npm run bench [NAME…]`: measures and prints figures, one process for each file of `tests/bench`, so that none warms up another. Each is
// bundled first as the programs are: what runs is what a person waits for, and not a test runner's way of importing.
const FOLDER = join(root, 'tests/bench');
const asked = process.argv.slice(2);
const files = readdirSync(FOLDER).filter(
  file => file.endsWith('.bench.ts') && (asked.length === 0 || asked.includes(basename(file, '.bench.ts'))),
);
if (files.length === 0) {
  console.error(`There is no such bench: ${asked.join(', ')}.`);
  process.exit(64);
}

// Inside the project: the packages that drive a browser are not bundled, and must be found from there.
mkdirSync(join(root, 'dist'), { recursive: true });
const bundles = mkdtempSync(join(root, 'dist/bench-'));
try {
  for (const file of files) {
    const name = `${basename(file, '.ts')}.mjs`;
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true, external: ['playwright-core', '@sparticuz/chromium'], target: 'node' },
      build: {
        ssr: join(FOLDER, file),
        outDir: bundles,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { format: 'esm', entryFileNames: name, codeSplitting: false } },
      },
    });
    const { status } = spawnSync(process.execPath, [join(bundles, name)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(bundles, { recursive: true, force: true });
}
