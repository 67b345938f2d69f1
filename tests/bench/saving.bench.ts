import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { createSafeWrites } from '../../electron/services/safeWrites.ts';

const MB = 1024 * 1024;
const ROUNDS = 9;

/** ms, the median of the rounds after one that nobody counts. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = performance.now();
    await work();
    if (round > 0) times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'orgsketch-bench-'));
try {
  const dataFolder = join(folder, 'data');
  const writes = createSafeWrites({ fs: nodeFileSystem, dataFolder, platform: process.platform, processId: process.pid, now: Date.now });
  const rows: Record<string, Record<string, string>> = {};
  for (const [what, size] of [
    ['0.1 MB', 0.1 * MB],
    ['13 MB', 13 * MB],
  ] as const) {
    const bytes = Buffer.alloc(size, 'a line of a document\n');
    const plain = await median(() => writeFile(join(folder, 'plain.org'), bytes));
    const flushed = await median(() => writeFile(join(folder, 'flushed.org'), bytes, { flush: true }));
    const safe = await median(async () => {
      const written = await writes.write(join(folder, 'safe.org'), bytes);
      if (!written.ok) throw new Error(written.error.code);
    });
    rows[what] = {
      'plain, ms': plain.toFixed(1),
      'flushed, ms': flushed.toFixed(1),
      'safe, ms': safe.toFixed(1),
      'safe / plain': (safe / plain).toFixed(1),
      'safe / flushed': (safe / flushed).toFixed(1),
    };
  }
  console.log(`\nsaving a file: ms, median of ${ROUNDS}`);
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
