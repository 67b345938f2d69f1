import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeBytes } from '../../shared/file/decodeBytes.ts';
import type { OpenFailure } from '../../shared/file/openOutcome.ts';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import { salvageDocument } from '../../shared/file/salvage/salvageDocument.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import type { TextPlace } from '../../shared/file/textPlace.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { printCount, times } from '../support/faults/faultRun.ts';
import { MUTATIONS, type Mutation } from '../support/faults/mutations.ts';
import { seededNumbers } from '../support/faults/seededNumbers.ts';
import { organisation } from '../support/organisation.ts';
import { bentText } from '../support/sampleFile.ts';

const SEED = 20_261;
const RUNS = times(3_000, 100_000);
/** ms. What the issue allows for one input; a hang is far beyond it, a busy machine far below. */
const HANG = 1_000;

const TEXTS = [
  readFileSync(new URL('../fixtures/version-1.org', import.meta.url), 'utf8'),
  serializeDocument(organisation({ units: 12, duties: 20, dependencies: 8 })),
  bentText(scenario => scenario),
];
/** What every object inherits, and must not have more of afterwards. */
const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const inherited = () =>
  PROTOTYPES.map(prototype => Reflect.ownKeys(prototype).map(key => [key, Object.getOwnPropertyDescriptor(prototype, key)]));

interface Seen {
  readonly outcome: string;
  readonly salvaged: 'yes' | 'nothing' | 'not asked';
}

/** Everything that opening such a file would do; throws what it should not find. */
function openAsWeDo(bytes: Uint8Array): Seen {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { outcome: `no text: ${decoded.error}`, salvaged: 'not asked' };
  const { text, form } = decoded.value;
  const outcome = parseDocument(text, form);
  if (outcome.kind === 'opened') {
    expect(checkInvariants(outcome.document)).toEqual([]);
    return { outcome: 'opened', salvaged: 'not asked' };
  }
  for (const place of placesOf(outcome)) expectPlace(text, place);
  if (outcome.kind === 'notOrgsketch') return { outcome: `not ours: ${outcome.what}`, salvaged: 'not asked' };
  const salvaged = salvageDocument(text, form);
  if (salvaged === null) return { outcome: outcome.kind, salvaged: 'nothing' };
  expect(checkInvariants(salvaged.document)).toEqual([]);
  for (const { place } of salvaged.lost) expectPlace(text, place);
  // What was salvaged is a document like any other: it is saved, and opens again without a remark.
  expect(parseDocument(serializeDocument(salvaged.document))).toMatchObject({ kind: 'opened', repairs: [] });
  return { outcome: outcome.kind, salvaged: 'yes' };
}

function placesOf(failure: OpenFailure): readonly TextPlace[] {
  if (failure.kind !== 'invalid') return [failure.place];
  expect(failure.problems.length).toBeGreaterThan(0);
  return failure.problems.map(problem => problem.place);
}

function expectPlace(text: string, { line, column }: TextPlace): void {
  const lines = text.split('\n');
  expect(line).toBeGreaterThan(0);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThan(0);
  expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
}

it('a mutated file opens soundly or is refused with its place, and is salvaged into a sound document', { timeout: 3_600_000 }, () => {
  const before = inherited();
  const random = seededNumbers(SEED);
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  let slowest = { ms: 0, run: 0, how: '' };
  const start = performance.now();
  for (let run = 0; run < RUNS; run += 1) {
    const text = TEXTS[run % TEXTS.length] as string;
    // Half of them once, the others two or three times over.
    const steps = Array.from(
      { length: 1 + Math.floor(random() ** 2 * 3) },
      () => MUTATIONS[Math.floor(random() * MUTATIONS.length)] as Mutation,
    );
    const bytes = steps.slice(1).reduce((bent, step) => step.run(new TextDecoder().decode(bent), random), steps[0]!.run(text, random));
    const how = steps.map(step => step.name).join(', ');
    const began = performance.now();
    try {
      const seen = openAsWeDo(bytes);
      count(seen.outcome);
      if (seen.salvaged !== 'not asked') count(`salvaged: ${seen.salvaged}`);
    } catch (error) {
      throw new Error(`seed ${SEED}, run ${run} (${how}): ${JSON.stringify(new TextDecoder().decode(bytes))}`, { cause: error });
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, run, how };
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const figures = [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${what} ${n}`);
  printCount(
    `mutated inputs, seed ${SEED}: ${RUNS} in ${seconds} s; ${figures.join(', ')}; slowest ${slowest.ms.toFixed(0)} ms (${slowest.how})`,
  );
  expect(inherited()).toEqual(before);
  expect(slowest.ms).toBeLessThan(HANG);
  for (const kind of ['opened', 'damaged', 'invalid', 'tooLarge', 'salvaged: yes']) expect(counts.get(kind), kind).toBeGreaterThan(0);
});
