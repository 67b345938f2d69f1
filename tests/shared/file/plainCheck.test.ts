import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Json } from '../../../shared/base/json.ts';
import { plainCheck } from '../../../shared/file/plainCheck.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind } from '../../../shared/model/scenario.ts';
import { arbitraryDocument } from '../../support/arbitraryDocument.ts';

const CHECKS = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, plainCheck(ENTITY_SCHEMAS[kind])])) as Record<
  EntityKind,
  ReturnType<typeof plainCheck>
>;

/** Records of random documents, some with a field bent: another value, one more, one less. */
const arbitraryRecord = fc
  .tuple(
    arbitraryDocument(),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('as it is', 'as it is', 'other', 'other', 'more', 'less'),
    fc.oneof(fc.constantFrom('', 'a0', 0, -1, null, true, 'x'.repeat(1_001)), fc.anything({ withNullPrototype: false })),
  )
  .map(([document, which, field, bent, value]) => {
    const records = [...document.scenarios.values()].flatMap(scenario =>
      ENTITY_KINDS.flatMap(kind => [...scenario[kind].values()].map(record => [kind, record] as const)),
    );
    const [kind, record] = records[which % Math.max(1, records.length)] ?? ['units' as EntityKind, {}];
    const copy = structuredClone(record) as Record<string, unknown>;
    const keys = Object.keys(copy);
    const key = keys[field % Math.max(1, keys.length)] ?? 'id';
    if (bent === 'other') copy[key] = value;
    if (bent === 'more') copy.another = value;
    if (bent === 'less') delete copy[key];
    return { kind, record: copy };
  });

describe('the quick check of a record', () => {
  it('says yes to nothing that its schema would refuse or change', () => {
    let yes = 0;
    let no = 0;
    fc.assert(
      fc.property(arbitraryRecord, ({ kind, record }) => {
        const said = CHECKS[kind](record as Json);
        if (said) yes += 1;
        else no += 1;
        const known = Object.keys(record).every(key => key in ENTITY_SCHEMAS[kind].shape);
        const read = ENTITY_SCHEMAS[kind].safeParse(record);
        if (said) expect({ known, read }).toEqual({ known: true, read: { success: true, data: record } });
      }),
      { numRuns: 1_000 },
    );
    expect(yes).toBeGreaterThan(40);
    expect(no).toBeGreaterThan(40);
  });

  it('says yes to every sound record without a field that no version knows: none of them takes the long way', () => {
    fc.assert(
      fc.property(arbitraryDocument({ unknown: false }), document => {
        for (const scenario of document.scenarios.values())
          for (const kind of ENTITY_KINDS)
            for (const record of scenario[kind].values())
              expect([kind, record, CHECKS[kind](record as unknown as Json)]).toEqual([kind, record, true]);
      }),
    );
  });

  it.each([
    ['a limit that it does not know', z.string().startsWith('a'), 'abc'],
    ['a change on the way', z.string().trim(), 'abc'],
    ['a value that may be missing', z.object({ a: z.string().optional() }), {}],
    ['a pattern that remembers where it was', z.string().regex(/a/g), 'a'],
    ['a refinement', z.number().refine(value => value > 1), 2],
  ])('leaves to the schema what it does not understand: %s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(plainCheck(schema)(value as Json)).toBe(false);
  });

  it('is not taken in by what an object inherits, nor by a key with a meaning of its own', () => {
    const check = plainCheck(z.object({ a: z.number() }));
    expect(check({ a: 1 })).toBe(true);
    expect(check(JSON.parse('{"a":1,"__proto__":{"b":2}}') as Json)).toBe(false);
    expect(check(JSON.parse('{"__proto__":{"a":1}}') as Json)).toBe(false);
    expect(check([] as unknown as Json)).toBe(false);
  });
});
