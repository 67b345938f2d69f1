import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/**
 * A program of `tests/support/faults` for the tests of one file, bundled as the products are, so that a Node process of its own can run it.
 * Answers what gives its path, once the tests run.
 */
export function bundledProgram(name: string): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'orgsketch-bundle-'));
    // Whoever the process runs as can read it.
    chmodSync(folder, 0o755);
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { format: 'esm', entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, `${name}.mjs`);
}
