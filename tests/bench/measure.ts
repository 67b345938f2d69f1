import { performance } from 'node:perf_hooks';

const ROUNDS = 5;

export interface Figure {
  readonly what: string;
  readonly size: number;
  /** ms each. */
  readonly median: number;
  readonly p95: number;
}

/**
 * Times `work` five times after one round that nobody counts. `prepare` makes what a round starts from and is not timed, so that every
 * round does the same work on a fresh start.
 */
export function measure<T>(what: string, size: number, prepare: () => T, work: (start: T) => unknown): Figure {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = prepare();
    const before = performance.now();
    work(start);
    const took = performance.now() - before;
    if (round > 0) times.push(took);
  }
  times.sort((a, b) => a - b);
  return { what, size, median: at(times, 0.5), p95: at(times, 0.95) };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;

/** One line for each thing that was measured, with median and 95th percentile for each size. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const rows = new Map<string, Record<string, string>>();
  for (const { what, size, median, p95 } of figures) {
    const row = rows.get(what) ?? {};
    row[`${size.toLocaleString('en')} units`] = `${inMs(median)} (${inMs(p95)})`;
    rows.set(what, row);
  }
  console.log(`\n${title}: ms, median (95th percentile) of ${ROUNDS}`);
  console.table(Object.fromEntries(rows));
}

const inMs = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
