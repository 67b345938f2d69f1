import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../shared/file/format.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { plainDocument } from '../support/plainDocument.ts';
import { opened } from '../support/sampleFile.ts';

/** Each was written once by the program of its version, with every field filled and one unknown at each level. Never edited. */
const EARLIER = [1, 2];
const WORDS = ['Keep the boats running', 'Harbour master', 'On-time departures', 'Timetable', 'Safety', 'Ask the crew', 'Phase 1'];

it('there is a document of every version before today’s', () => {
  expect(EARLIER).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1));
});

describe.each(EARLIER)('a document of version %d', version => {
  const outcome = opened(readFileSync(new URL(`../fixtures/version-${version}.org`, import.meta.url), 'utf8'));

  it('opens for ever, without a repair', () => {
    expect(outcome.repairs).toEqual([]);
    expect(outcome.migratedFrom).toBe(version);
    expect(checkInvariants(outcome.document)).toEqual([]);
  });

  it('keeps everything that was in it when it is saved and opened again', () => {
    const saved = serializeDocument(outcome.document);
    expect(plainDocument(opened(saved).document)).toEqual(plainDocument(outcome.document));
    for (const word of WORDS) expect(saved).toContain(word);
  });
});

it('a document of version 2 keeps how a scenario is drawn, what is collapsed and who is on the bench', () => {
  const { document } = opened(readFileSync(new URL('../fixtures/version-2.org', import.meta.url), 'utf8'));
  const [scenario] = [...document.scenarios.values()];
  expect(scenario?.drawing).toEqual({ direction: 'right', levelBands: true, cardDetail: 'summary', writing: 'vertical', colourBy: 'kind' });
  expect([...(scenario?.units.values() ?? [])].map(unit => [unit.collapsed, unit.parked])).toEqual([
    [true, false],
    [false, true],
  ]);
});
