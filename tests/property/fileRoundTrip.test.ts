import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { arbitraryDocument } from '../support/arbitraryDocument.ts';
import { plainDocument } from '../support/plainDocument.ts';

describe('any document, written and read', () => {
  it('keeps the invariants that the generator promises', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        expect(checkInvariants(document)).toEqual([]);
      }),
    );
  });

  it('comes back equal, without a repair, and writes the very same bytes', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        const text = serializeDocument(document);
        const outcome = parseDocument(text);
        if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
        expect(outcome.repairs).toEqual([]);
        expect(plainDocument(outcome.document)).toEqual(plainDocument(document));
        expect(serializeDocument(outcome.document)).toBe(text);
      }),
    );
  });

  it('has one line for each entity', () => {
    fc.assert(
      fc.property(arbitraryDocument({ unknown: false, maxScenarios: 1 }), document => {
        const lines = serializeDocument(document).split('\n');
        for (const scenario of document.scenarios.values()) {
          for (const unit of scenario.units.values()) {
            expect(lines.filter(line => line.startsWith(`${JSON.stringify(unit.id)}:{"kind":`))).toHaveLength(1);
          }
        }
        expect(lines.at(-1)).toBe('');
      }),
    );
  });
});

describe('any text, read', () => {
  it('has an outcome and never a throw, however a document is cut, doubled or overwritten', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.oneof(fc.string(), fc.constantFrom('{', '[', '"', '\\', '\u0000', '9e999', 'null')),
    );
    fc.assert(
      fc.property(arbitraryDocument(), fc.array(damage, { minLength: 1, maxLength: 3 }), (document, blows) => {
        let text = serializeDocument(document);
        for (const [at, length, put] of blows) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        const outcome = parseDocument(text);
        if (outcome.kind !== 'opened') return;
        expect(checkInvariants(outcome.document)).toEqual([]);
        const saved = serializeDocument(outcome.document);
        const again = parseDocument(saved);
        if (again.kind !== 'opened') throw new Error(JSON.stringify(again));
        expect(again.repairs).toEqual([]);
        expect(serializeDocument(again.document)).toBe(saved);
      }),
    );
  });
});
