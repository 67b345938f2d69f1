import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { printCount, times } from '../support/faults/faultRun.ts';
import { seededNumbers } from '../support/faults/seededNumbers.ts';

const text = readFileSync(new URL('../fixtures/version-1.org', import.meta.url), 'utf8');

it('a document with one character changed opens soundly or is refused', () => {
  const random = seededNumbers(1);
  const outcomes = new Map<string, number>();
  for (let n = 0; n < times(300, 10_000); n += 1) {
    const at = Math.floor(random() * text.length);
    const outcome = parseDocument(text.slice(0, at) + String.fromCharCode(Math.floor(random() * 128)) + text.slice(at + 1));
    if (outcome.kind === 'opened') expect(checkInvariants(outcome.document)).toEqual([]);
    outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
  }
  printCount(`seed 1: ${[...outcomes].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  expect(outcomes.size).toBeGreaterThan(1);
});
