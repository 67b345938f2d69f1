import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../shared/file/scanJson.ts';
import { wholeJson } from '../../../shared/file/wholeJson.ts';

const DEPTH = 6;

/** JSON texts with what makes trouble: keys that stand twice, quotes and colons in strings, spaces anywhere, deep and huge things. */
const space = fc.constantFrom('', '', '', ' ', '\n');
const string = fc
  .oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ':', '\\', '{', ',', ' ', 'é'), maxLength: 6 }),
    fc.constantFrom('a', 'b', '__proto__'),
  )
  .map(text => JSON.stringify(text));
const { value } = fc.letrec<{ value: string; list: string; object: string }>(tie => ({
  value: fc.oneof(
    { maxDepth: 8, depthSize: 'small' },
    fc.oneof(string, fc.constantFrom('1', '-0', '1e3', 'true', 'null', '1e999')),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(fc.tuple(space, tie('value'), space), { maxLength: 3 }).map(items => `[${items.map(item => item.join('')).join(',')}]`),
  object: fc
    .array(fc.tuple(space, string, space, fc.constant(':'), space, tie('value'), space), { maxLength: 4 })
    .map(entries => `{${entries.map(entry => entry.join('')).join(',')}}`),
}));
const text = fc.oneof(
  value,
  fc.tuple(value, fc.nat(40)).map(([whole, cut]) => whole.slice(0, cut)),
);

describe('a text that is taken for whole without a walk over it', () => {
  it('is one in which the walk finds nothing, and has the same value', () => {
    let taken = 0;
    fc.assert(
      fc.property(text, json => {
        const whole = wholeJson(json, DEPTH);
        if (whole === undefined) return;
        taken += 1;
        expect(scanJson(json, DEPTH)).toEqual({ fault: null, duplicates: [] });
        expect(whole).toEqual(JSON.parse(json));
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(5_000);
  });

  it.each(['{"a":1,"a":2}', '{"a":1,"a" :2}', '{"a":":","a":2}', '{"a":{"b":1,"b":1}}', '[1e999]', '[[[[[[[]]]]]]]', '{"a":1', ''])(
    'is never %s',
    json => {
      expect(wholeJson(json, DEPTH)).toBeUndefined();
    },
  );
});
