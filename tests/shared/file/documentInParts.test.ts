import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTogether, takeApart } from '../../../shared/file/documentInParts.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { salvageDocument } from '../../../shared/file/salvage/salvageDocument.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';
import { organisation } from '../../support/organisation.ts';

describe('a document in parts', () => {
  it('is the same document when it has been sent to another thread and put together', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        expect(serializeDocument(putTogether(structuredClone(takeApart(document))))).toBe(serializeDocument(document));
      }),
    );
  });
});

describe('how far a reading is', () => {
  const TEXT = serializeDocument(organisation({ units: 3_000, duties: 9_000 }));
  const shares = (read: (told: (share: number) => void) => unknown): number[] => {
    const told: number[] = [];
    read(share => told.push(share));
    return told;
  };

  it.each([
    ['opened', (told: (share: number) => void) => parseDocument(TEXT, undefined, told)],
    ['salvaged', (told: (share: number) => void) => salvageDocument(TEXT.slice(0, -1_000), undefined, told)],
  ])('is told while a file is %s, more each time and never too much', (_what, read) => {
    const told = shares(read);
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((share, i) => share > (told[i - 1] ?? 0) && share <= 1)).toBe(true);
  });
});
