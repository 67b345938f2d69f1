import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { bentText, opened, openedDocument, sampleFile } from '../../support/sampleFile.ts';

describe('a text that is no document of ours', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\ufeff', 'empty'],
    ['#+TITLE: Notes\n* Heading\n', 'orgMode'],
    ['* Inbox\n** TODO Call\n', 'orgMode'],
    ['{"name":"x","version":"1.0.0"}', 'json'],
    ['[1,2,3]', 'json'],
    ['{"format":"excalidraw","version":2}', 'json'],
    ['<mxfile host="app"></mxfile>', 'markup'],
    ['PK\u0003\u0004\u0000\u0000\ufffd\ufffd', 'binary'],
    ['\ufffd\ufffd{\u0000"\u0000f\u0000', 'utf16'],
    ['{\u0000"\u0000f\u0000o\u0000r\u0000', 'utf16'],
    ['Dear all, here is the plan.', 'text'],
    ['{ not json at all', 'text'],
  ])('%j is called %s', (text, what) => {
    expect(parseDocument(text)).toEqual({ kind: 'notOrgsketch', what });
  });

  it('is not taken for ours because of a key that only looks like it', () => {
    expect(parseDocument('{"__proto__":{"format":"orgsketch"},"version":1}')).toMatchObject({ kind: 'notOrgsketch' });
  });
});

describe('a document that is damaged', () => {
  const text = JSON.stringify(sampleFile(), null, 1);

  it('breaks off: the end of the text is named', () => {
    const half = text.slice(0, 200);
    const lines = half.split('\n');
    expect(parseDocument(half)).toMatchObject({
      kind: 'damaged',
      fault: 'endOfText',
      place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    });
  });

  it.each([
    ['a comma too many', '"version": 1,', '"version": 1,,', 'unexpected', 3, 15, ','],
    ['a word without quotes', '"version": 1', '"version": one', 'unexpected', 3, 13, 'o'],
    ['a line break in a text', '"title": "Sample"', '"title": "Sam\nple"', 'string', 6, 16, '\n'],
    ['an escape that is none', '"title": "Sample"', '"title": "\\x"', 'string', 6, 13, '\\'],
    ['a missing colon', '"client": ""', '"client" ""', 'unexpected', 7, 12, '"'],
  ])('%s: line and column of the first wrong character', (_name, from, to, fault, line, column, character) => {
    expect(text).toContain(from);
    expect(parseDocument(text.replace(from, to))).toEqual({ kind: 'damaged', fault, place: { line, column }, character });
  });

  it('goes on after its end', () => {
    expect(parseDocument(`${text}\n}`)).toMatchObject({ kind: 'damaged', fault: 'afterEnd', character: '}' });
  });
});

describe('a document that is well-formed and wrong', () => {
  const problemsOf = (bend: Parameters<typeof bentText>[0]) => {
    const outcome = parseDocument(bentText(bend));
    if (outcome.kind !== 'invalid') throw new Error(`not invalid: ${outcome.kind}`);
    return outcome.problems.map(({ code, path, entity }) => [path, code, entity]);
  };

  it.each<[string, Parameters<typeof bentText>[0], string, string]>([
    ['a number for a name', s => Object.assign(s.units.ops, { name: 5 }), '/scenarios/s1/units/ops/name', 'notText'],
    ['a missing field', s => delete s.units.ops.kind, '/scenarios/s1/units/ops/kind', 'missing'],
    ['a kind that is none', s => Object.assign(s.units.ops, { kind: 'robot' }), '/scenarios/s1/units/ops/kind', 'notOneOf'],
    ['a colour that is none', s => Object.assign(s.units.ops, { colour: '#fff' }), '/scenarios/s1/units/ops/colour', 'notOneOf'],
    ['a text for a place', s => Object.assign(s.units.ops.place, { x: '1' }), '/scenarios/s1/units/ops/place/x', 'notNumber'],
    ['a place beyond the world', s => Object.assign(s.units.ops.place, { y: 1e9 }), '/scenarios/s1/units/ops/place/y', 'tooLarge'],
    ['a negative FTE', s => Object.assign(s.units.ops, { fte: -1 }), '/scenarios/s1/units/ops/fte', 'tooSmall'],
    ['a yes for a pin', s => Object.assign(s.units.ops, { pinned: 'yes' }), '/scenarios/s1/units/ops/pinned', 'notYesNo'],
    ['a name beyond all bounds', s => Object.assign(s.units.ops, { name: 'x'.repeat(1001) }), '/scenarios/s1/units/ops/name', 'tooLong'],
    ['an id with a space', s => Object.assign(s.units, { 'a b': s.units.ops }), '/scenarios/s1/units/a b/id', 'notAnId'],
    ['an empty order key', s => Object.assign(s.duties.d1, { order: '' }), '/scenarios/s1/duties/d1/order', 'tooShort'],
    ['an order key of signs', s => Object.assign(s.duties.d1, { order: '!' }), '/scenarios/s1/duties/d1/order', 'notAnOrderKey'],
    ['a text for a list', s => Object.assign(s.positions.p1, { kpis: 'none' }), '/scenarios/s1/positions/p1/kpis', 'notList'],
    ['a KPI without a name', s => delete s.positions.p1.kpis[0].name, '/scenarios/s1/positions/p1/kpis/0/name', 'missing'],
    ['half a month', s => Object.assign(s.positions.p1, { reviewMonths: 1.5 }), '/scenarios/s1/positions/p1/reviewMonths', 'notWhole'],
    ['a strength of 4', s => Object.assign(s.dependencies.x1, { strength: 4 }), '/scenarios/s1/dependencies/x1/strength', 'notOneOf'],
    ['a list for an entity', s => Object.assign(s.units, { ops: [] }), '/scenarios/s1/units/ops', 'notObject'],
    ['a list for a collection', s => Object.assign(s, { units: [] }), '/scenarios/s1/units', 'notObject'],
    ['a missing collection', s => delete s.frames, '/scenarios/s1/frames', 'missing'],
    ['no scenario', (_, f) => Object.assign(f, { scenarios: {} }), '/scenarios', 'noScenario'],
    ['no settings', (_, f) => delete f.settings, '/settings', 'missing'],
    ['a currency in words', (_, f) => Object.assign(f.settings, { currency: 'Euro' }), '/settings/currency', 'notACurrency'],
    ['a version in words', (_, f) => Object.assign(f, { version: 'one' }), '/version', 'notAVersion'],
    ['no version', (_, f) => delete f.version, '/version', 'missing'],
    ['version 0', (_, f) => Object.assign(f, { readableFrom: 0 }), '/readableFrom', 'notAVersion'],
  ])('%s: its path and what is wrong', (_name, bend, path, code) => {
    expect(problemsOf(bend).map(([where, what]) => [where, what])).toEqual([[path, code]]);
  });

  it('names the entity and the place in the text', () => {
    const text = JSON.stringify(sampleFile(), null, 1)
      .replace('"name": "Operations",\n', '"name": "Operations",\n     "surplus": 1,\n')
      .replace('"fte": null', '"fte": "ten"');
    const outcome = parseDocument(text);
    const line = text.split('\n').findIndex(one => one.includes('"ten"'));
    expect(outcome).toMatchObject({
      kind: 'invalid',
      problems: [{ entity: 'Board', place: { line: line + 1, column: (text.split('\n')[line] ?? '').indexOf('"ten"') + 1 } }],
    });
  });

  it('of a missing field tells the place of what should hold it', () => {
    const text = bentText(s => delete s.units.ops.kind);
    expect(parseDocument(text)).toMatchObject({ problems: [{ place: { line: 1, column: text.indexOf('{"name":"Operations"') + 1 } }] });
  });

  it('stops at a hundred problems', () => {
    const text = bentText(s => {
      for (let n = 0; n < 300; n += 1) s.units[`u${n}`] = 7;
    });
    expect(parseDocument(text)).toMatchObject({ kind: 'invalid', problems: { length: 100 } });
  });
});

describe('a document from another version', () => {
  it('opens when the newer one says it may, keeps what is unknown, and says so', () => {
    const text = bentText((s, f) => {
      Object.assign(f, { version: 9, readableFrom: 1, savedViews: { a: 1 } });
      s.units.ops.status = 'proposed';
    });
    const outcome = opened(text);
    expect(outcome).toMatchObject({ newerVersion: 9, migratedFrom: null, repairs: [] });
    expect(serializeDocument(outcome.document)).toContain('"notes":"","status":"proposed"}');
    expect(serializeDocument(outcome.document)).toContain('"savedViews":{"a":1}');
  });

  it('does not open when the newer one says it may not', () => {
    expect(parseDocument(bentText((_, f) => Object.assign(f, { version: 9, readableFrom: 3 })))).toEqual({
      kind: 'tooNew',
      version: 9,
      readableFrom: 3,
    });
  });
});

describe('a hostile text', () => {
  it('may nest without end and is refused without a fall', () => {
    const deep = `{"format":"orgsketch","version":1,"readableFrom":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(parseDocument(deep)).toEqual({ kind: 'tooLarge', what: 'depth', limit: 64 });
  });

  it('may hold more entities than any organisation and is refused before they are read', () => {
    const many = Array.from({ length: 500_001 }, (_, index) => `"${index}":0`).join(',');
    const text = `{"format":"orgsketch","version":1,"readableFrom":1,"settings":{},"scenarios":{"s":{"units":{${many}}}}}`;
    expect(parseDocument(text)).toEqual({ kind: 'tooLarge', what: 'entities', limit: 500_000 });
  });

  it('may be longer than any document and is not even looked at', () => {
    expect(parseDocument(' '.repeat(100_000_001))).toEqual({ kind: 'tooLarge', what: 'text', limit: 100_000_000 });
  });

  it('reaches no prototype by its keys, and keeps them', () => {
    const text = bentText((_, f) => f).replace(
      '"name":"Operations"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{}},"name":"Operations"',
    );
    const document = openedDocument(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const unit = [...document.scenarios.values()][0]?.units.get('ops' as never);
    expect(Object.getPrototypeOf(unit?.unknown)).toBe(Object.prototype);
    expect(serializeDocument(document)).toContain('"__proto__":{"polluted":1},"constructor":{"prototype":{}}');
  });

  it('may use a name of the language as an id', () => {
    const text = bentText(s => s).replaceAll('"ops"', '"__proto__"');
    const scenario = [...openedDocument(text).scenarios.values()][0];
    expect(scenario?.units.get('__proto__' as never)?.name).toBe('Operations');
    expect(opened(text).repairs).toEqual([]);
  });
});

describe('a document with oddities that do no harm', () => {
  it('opens with a byte order mark and Windows line ends, and loses both when saved', () => {
    const text = `\ufeff${JSON.stringify(sampleFile(), null, 2).replaceAll('\n', '\r\n')}`;
    expect(serializeDocument(openedDocument(text))).toBe(serializeDocument(openedDocument(JSON.stringify(sampleFile()))));
  });

  it('opens whatever the order of its keys', () => {
    const { format, ...rest } = sampleFile();
    expect(opened(JSON.stringify({ ...rest, format })).repairs).toEqual([]);
  });
});
