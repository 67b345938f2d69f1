import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { describeLost } from '../../../shared/file/salvage/describeLost.ts';
import { type Salvaged, salvageDocument } from '../../../shared/file/salvage/salvageDocument.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { PLAIN_TEXT } from '../../../shared/host/fileContent.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { organisation } from '../../support/organisation.ts';
import { bentText, openedDocument } from '../../support/sampleFile.ts';

const WHOLE = openedDocument(bentText(s => s));
const TEXT = serializeDocument(WHOLE);
/** The same as a person's editor lays it out. */
const SPREAD = JSON.stringify(JSON.parse(TEXT), null, 2);
const LARGE = serializeDocument(organisation({ units: 300, duties: 400, dependencies: 200 }));

function salvaged(text: string): Salvaged {
  const result = salvageDocument(text);
  if (result === null) throw new Error('nothing was salvaged');
  expect(checkInvariants(result.document)).toEqual([]);
  return result;
}
const scenarioOf = ({ document }: Salvaged) => [...document.scenarios.values()][0]!;
const unitNames = (result: Salvaged) => [...scenarioOf(result).units.values()].map(unit => unit.name).sort();
const codes = ({ lost }: Salvaged) => lost.map(({ code }) => code);
const sentences = ({ lost }: Salvaged) => lost.map(one => describeLost('en', one)).join('\n');

describe('a file that breaks off', () => {
  it('gives every entity before the break, and says where it is', () => {
    const at = LARGE.indexOf('"u120":') + 60;
    const result = salvaged(LARGE.slice(0, at));
    const lines = LARGE.slice(0, at).split('\n');
    expect(scenarioOf(result).units.size).toBe(lines.filter(line => /^"u\d+":/.test(line)).length);
    expect(codes(result)).toContain('brokenOff');
    expect(result.lost.at(-1)?.place).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    expect(sentences(result)).toContain(`Line ${lines.length}`);
  });

  it('keeps of the last entity what is there', () => {
    const result = salvaged(TEXT.slice(0, TEXT.indexOf('"name":"Operations"') + 30));
    expect(unitNames(result)).toEqual(['Board', 'Operations']);
    expect(result.lost.map(({ code, kind, values }) => [code, kind, values.name])).toContainEqual(['cut', 'units', 'Operations']);
  });

  it('puts back a unit that is gone while its duties are there', () => {
    const result = salvaged(TEXT.replace(/^"ops":.*\n/m, '"ops"\n'));
    expect(unitNames(result)).toEqual(['Board', 'Recovered unit']);
    expect(result.repairs.map(({ code }) => code)).toContain('unitPutBack');
    expect(codes(result)).toEqual(['stretch']);
  });

  it.each([0, 1, 10, 60, 120])('gives nothing when it breaks off before the first entity: after %i characters', length => {
    expect(salvageDocument(TEXT.slice(0, length))).toBeNull();
  });

  it.each([
    ['one entity a line', TEXT],
    ['spread out', SPREAD],
    ['all on one line', JSON.stringify(JSON.parse(TEXT))],
  ])('wherever it does, %s: each unit whose line is whole comes back', (_how, text) => {
    const boardEnds = text.indexOf('"Board"') + 8;
    for (let length = boardEnds; length < text.length - 3; length += 1) {
      const result = salvaged(text.slice(0, length));
      expect(unitNames(result)).toContain('Board');
      expect(codes(result)).toContain('brokenOff');
    }
  });
});

describe('a file with a damage in its middle', () => {
  it.each([
    ['the quote behind a name', '"name":"Board"', '"name":"Board'],
    ['the quote before a name', '"name":"Board"', '"name":Board"'],
    ['a comma', '"name":"Board",', '"name":"Board"'],
    ['a colon', '"name":"Board"', '"name""Board"'],
    ['a letter that cannot stand in a text', '"name":"Board"', '"name":"Bo\u0001ard"'],
  ])('%s: costs a part of one unit', (_what, from, to) => {
    for (const [text, pattern] of [
      [TEXT, from],
      [SPREAD, from.replace(':', ': ')],
    ] as const) {
      const result = salvaged(text.replace(pattern, to));
      const scenario = scenarioOf(result);
      expect(scenario.units.get('ops' as never)?.name).toBe('Operations');
      expect(scenario.units.size).toBe(2);
      expect(scenario.duties.size).toBe(1);
      expect(scenario.positions.size).toBe(1);
      expect(scenario.dependencies.size).toBe(1);
      expect(scenario.frames.size).toBe(1);
      expect(codes(result)).toContain('cut');
    }
  });

  it.each([
    ['the brace that ends a unit', /"notes":""\},\n"ops"/, '"notes":"",\n"ops"'],
    ['the brace that ends the last unit', /"notes":""\}\n\},\n"duties"/, '"notes":""\n},\n"duties"'],
    ['the brace that ends a section', /\n\},\n"duties"/, '\n,\n"duties"'],
    ['the name of a section', '"duties":{', '"dut\u0007es":{'],
    ['the key of a section, whole', '"units":{\n', '\n'],
    ['the brace behind the scenarios', '"scenarios":{', '"scenarios":'],
    ['the magic key’s comma', '"orgsketch",', '"orgsketch"'],
    ['a mark of a merge', '"duties":{', '<<<<<<< HEAD\n"duties":{'],
  ])('%s: costs no entity', (_what, from, to) => {
    const broken = TEXT.replace(from, to);
    expect(broken).not.toBe(TEXT);
    const result = salvaged(broken);
    const scenario = scenarioOf(result);
    expect(unitNames(result)).toEqual(['Board', 'Operations']);
    expect(
      [scenario.duties, scenario.positions, scenario.dependencies, scenario.secondaryLines, scenario.notes, scenario.frames].map(
        held => held.size,
      ),
    ).toEqual([1, 1, 1, 1, 1, 1]);
    expect(scenario.units.get('ops' as never)).toEqual([...WHOLE.scenarios.values()][0]?.units.get('ops' as never));
  });

  it('keeps a scenario whose beginning is gone, and names it', () => {
    const result = salvaged(TEXT.replace('"s1":{"name":"As-is"', '"s1"'));
    expect(scenarioOf(result).name).toBe('Recovered scenario');
    expect(codes(result)).toContain('scenario');
    expect(unitNames(result)).toEqual(['Board', 'Operations']);
  });

  it('tells two scenarios apart although the second one’s beginning is gone', () => {
    const two = bentText((_, f) => Object.assign(f.scenarios, { s2: { ...f.scenarios.s1, name: 'To-be', order: 'a1' } }));
    const text = serializeDocument(openedDocument(two)).replace('"s2":{"name":"To-be"', '"s2');
    const { document } = salvaged(text);
    expect([...document.scenarios.values()].map(({ name, units }) => [name, units.size])).toEqual([
      ['As-is', 2],
      ['Recovered scenario', 2],
    ]);
  });

  it('tells of every stretch that it could not read, with its place', () => {
    const result = salvaged(LARGE.replace(/^"u7":\{/m, '"u7"(').replace(/^"d9":\{/m, '"d9"('));
    expect(scenarioOf(result).units.size).toBeGreaterThanOrEqual(299);
    const stretches = result.lost.filter(({ code }) => code === 'stretch');
    expect(stretches).toHaveLength(2);
    expect(stretches.map(({ place }) => LARGE.split('\n')[place.line - 1]?.slice(0, 4))).toEqual(['"u7"', '"d9"']);
  });
});

describe('a file with wrong fields', () => {
  it('sets them as in something new, says which, and keeps all else, also what no version knows', () => {
    const result = salvaged(
      bentText((s, f) => {
        Object.assign(s.units.ops, { fte: 'ten', colour: '#fff', status: 'proposed' });
        Object.assign(f.settings, { currency: 'Euro' });
        Object.assign(f, { savedViews: { a: 1 } });
      }),
    );
    expect(scenarioOf(result).units.get('ops' as never)).toMatchObject({
      name: 'Operations',
      fte: null,
      colour: null,
      unknown: { status: 'proposed' },
    });
    expect(result.document).toMatchObject({ settings: { title: 'Sample', currency: 'EUR' }, unknown: { savedViews: { a: 1 } } });
    expect(sentences(result)).toMatch(/“Operations” “FTE” and “Colour” could not be read/);
    expect(codes(result)).toEqual(['settings', 'fields']);
  });

  it('leaves out what is nothing without the field, and what an id cannot name', () => {
    const result = salvaged(
      bentText(s => {
        delete s.duties.d1.text;
        Object.assign(s.units, { 'a b': s.units.ops });
        delete s.frames;
      }),
    );
    expect(scenarioOf(result).duties.size).toBe(0);
    expect(unitNames(result)).toEqual(['Board', 'Operations']);
    expect(codes(result).sort()).toEqual(['dropped', 'dropped', 'section']);
  });
});

describe('a hostile text', () => {
  it('touches no prototype and keeps ids that are words of the language', () => {
    const text = TEXT.replaceAll('"ops"', '"__proto__"')
      .replace('"name":"Board"', '"name":"Board')
      .replace('"order":"a0",', '"order":"a0","constructor":{"prototype":{"x":1}},');
    const result = salvaged(text);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(scenarioOf(result).units.get('__proto__' as never)?.name).toBe('Operations');
  });

  it.each([
    ['objects in objects', '"a":{'.repeat(200_000)],
    ['the same key', '"u1":{"kind":"team","name":"x"},'.repeat(50_000)],
    ['quotes', '"'.repeat(1_000_000)],
    ['a key and no end of space', `"a"${' '.repeat(1_000_000)}`],
    ['keys with much space', `"a"${' '.repeat(1_000)}`.repeat(1_000)],
    ['sections', '"units":{'.repeat(50_000)],
  ])('of %s without end comes to an end', (_what, rest) => {
    const start = '{"format":"orgsketch","version":1,"readableFrom":1,"scenarios":{"s1":{"name":"","order":"a0","units":{';
    const result = salvageDocument(start + rest);
    if (result !== null) expect(checkInvariants(result.document)).toEqual([]);
  });

  it.each([58, 59, 60, 61, 64])('nested %i deep in an entity comes back so that it opens again, or not at all', depth => {
    const nested = TEXT.replace('"name":"Operations"', `"surplus":${'['.repeat(depth)}${']'.repeat(depth)},"name":"Operations"`);
    const result = salvaged(nested.slice(0, -4));
    expect(parseDocument(serializeDocument(result.document))).toMatchObject({ kind: 'opened', repairs: [] });
  });

  it('of a newer version is left alone', () => {
    expect(salvageDocument(TEXT.replace('"version":3,"readableFrom":1', '"version":9,"readableFrom":9').slice(0, -20))).toBeNull();
  });
});

it('what stands for bytes that were no text is said with its place', () => {
  const at = TEXT.indexOf('Board');
  const result = salvageDocument(TEXT, { ...PLAIN_TEXT, damagedAt: at });
  expect(result?.lost).toMatchObject([{ code: 'characters', place: { line: 6 } }]);
});
