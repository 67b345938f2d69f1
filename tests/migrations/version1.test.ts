import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../shared/file/format.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { plainDocument } from '../support/plainDocument.ts';
import { opened } from '../support/sampleFile.ts';

/** Written once by the first version, with every field filled and one unknown at each level. Never edited. */
const text = readFileSync(new URL('../fixtures/version-1.org', import.meta.url), 'utf8');

describe('a document of version 1', () => {
  const outcome = opened(text);

  it('opens for ever, without a repair', () => {
    expect(outcome.repairs).toEqual([]);
    expect(outcome.migratedFrom).toBe(FORMAT_VERSION === 1 ? null : 1);
    expect(checkInvariants(outcome.document)).toEqual([]);
  });

  it('keeps everything that was in it when it is saved and opened again', () => {
    expect(plainDocument(opened(serializeDocument(outcome.document)).document)).toEqual(plainDocument(outcome.document));
    for (const word of [
      'Ferry line',
      'Keep the boats running',
      'Harbour master',
      'On-time departures',
      'Timetable',
      'Safety',
      'Ask the crew',
      'Phase 1',
    ]) {
      expect(serializeDocument(outcome.document)).toContain(word);
    }
  });

  it.runIf(FORMAT_VERSION === 1)('is saved unchanged as the very same bytes', () => {
    expect(serializeDocument(outcome.document)).toBe(text);
  });
});
