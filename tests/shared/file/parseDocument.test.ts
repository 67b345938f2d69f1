import { describe, expect, it } from 'vitest';
import { DEPTH_MAX, ENTITIES_MAX, TEXT_MAX } from '../../../shared/file/format.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { PLAIN_TEXT } from '../../../shared/host/fileContent.ts';
import { LONG_TEXT_MAX, SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import { bentText, opened, openedDocument, sampleFile } from '../../support/sampleFile.ts';

describe('a text that is no document of ours', () => {
  it.each([
    ['', 'empty', 1, 1],
    [' \n\t\ufeff', 'blank', 1, 1],
    ['#+TITLE: Notes\n* Heading\n', 'orgMode', 1, 1],
    ['* Inbox\n** TODO Call\n', 'orgMode', 1, 1],
    ['Notes of the week\n\n* Inbox\n', 'orgMode', 3, 1],
    ['{"name":"x","version":"1.0.0"}', 'json', 1, 1],
    ['[1,2,3]', 'json', 1, 1],
    ['{\n "version":2,\n "format":"excalidraw"}', 'json', 3, 11],
    ['\n<mxfile host="app"></mxfile>', 'markup', 2, 1],
    ['Dear all, here is the plan.', 'text', 1, 1],
    ['{ not json at all', 'text', 1, 3],
    ['{"format":', 'text', 1, 11],
  ])('%j is called %s, and the place is named that shows it', (text, what, line, column) => {
    expect(parseDocument(text)).toEqual({ kind: 'notOrgsketch', what, place: { line, column } });
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
    ['a comma too many', '"version": 3,', '"version": 3,,', 'unexpected', 3, 15, ','],
    ['a word without quotes', '"version": 3', '"version": one', 'unexpected', 3, 13, 'o'],
    ['a line break in a text', '"title": "Sample"', '"title": "Sam\nple"', 'string', 6, 16, '\n'],
    ['an escape that is none', '"title": "Sample"', '"title": "\\x"', 'string', 6, 13, '\\'],
    ['a missing colon', '"client": ""', '"client" ""', 'unexpected', 7, 12, '"'],
  ])('%s: line and column of the first wrong character', (_name, from, to, fault, line, column, character) => {
    expect(text).toContain(from);
    expect(parseDocument(text.replace(from, to))).toEqual({ kind: 'damaged', fault, place: { line, column }, character });
  });

  it.each(['{"format":"o', '{\n "format": "orgsketc', '{"format":"orgsketch"', '{"format":"orgsketch","ver'])(
    'breaks off at its beginning: %j',
    cut => {
      expect(parseDocument(cut)).toMatchObject({ kind: 'damaged', fault: 'endOfText' });
    },
  );

  it.each(['1e999', '-1E400', '9'.repeat(400)])('a number that no computer holds, also where nobody looks: %s', number => {
    const huge = text.replace('"version": 3', `"surplus": [${number}],\n "version": 3`);
    expect(parseDocument(huge)).toEqual({ kind: 'damaged', fault: 'hugeNumber', place: { line: 3, column: 14 }, character: number[0] });
  });

  it.each(['1e308', '-0', '1e-999', '9'.repeat(308), '123456789012345678901234567890'])('a number at the edge is one still: %s', number => {
    expect(parseDocument(text.replace('"version": 3', `"surplus": [${number}],\n "version": 3`))).toMatchObject({ kind: 'opened' });
  });

  it('holds bytes that are no text: not taken for whole, whatever its JSON says', () => {
    const damagedAt = text.indexOf('Sample');
    expect(parseDocument(text, { ...PLAIN_TEXT, damagedAt })).toMatchObject({
      kind: 'damaged',
      fault: 'encoding',
      place: { line: 6, column: 13 },
    });
    // What breaks off in the middle of a character breaks off.
    expect(parseDocument(text.slice(0, 200), { ...PLAIN_TEXT, damagedAt: 200 })).toMatchObject({ kind: 'damaged', fault: 'endOfText' });
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
    const text = bentText((_, f) => Object.assign(f, { version: 9, readableFrom: 4 }));
    const place = { line: 1, column: text.indexOf('"readableFrom":4') + 16 };
    expect(parseDocument(text)).toEqual({ kind: 'tooNew', version: 9, readableFrom: 4, place });
  });
});

describe('a hostile text', () => {
  it('may nest without end and is refused without a fall', () => {
    const deep = `{"format":"orgsketch","version":1,"readableFrom":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(parseDocument(deep)).toEqual({ kind: 'tooLarge', what: 'depth', limit: 64, place: { line: 1, column: deep.indexOf('[') + 64 } });
  });

  it('may nest as deep as the bound says, and no deeper', () => {
    const nested = (depth: number) =>
      bentText((_, f) => Object.assign(f, { surplus: JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) }));
    expect(opened(nested(DEPTH_MAX - 1)).repairs).toEqual([]);
    expect(parseDocument(nested(DEPTH_MAX))).toMatchObject({ kind: 'tooLarge', what: 'depth' });
    expect(serializeDocument(openedDocument(nested(DEPTH_MAX - 1)))).toContain('['.repeat(DEPTH_MAX - 1));
  });

  it('may write a key twice as often as it likes, and the last counts', () => {
    const key = 'k'.repeat(10_000);
    const text = bentText(s => s).replace('"name":"Operations"', `${`"${key}":1,`.repeat(50)}"name":"First","name":"Operations"`);
    const { repairs, document } = opened(text);
    expect(repairs.map(repair => repair.code)).toEqual(Array.from({ length: 50 }, () => 'writtenTwice'));
    expect(String(repairs[0]?.values.key).length).toBeLessThan(50);
    expect([...document.scenarios.values()][0]?.units.get('ops' as never)?.name).toBe('Operations');
  });

  it('may hold half a character, which stays as it is', () => {
    const text = bentText(s => Object.assign(s.units.ops, { name: 'A\ud83dB', notes: '\udc00\ud83d' }));
    const written = serializeDocument(openedDocument(text));
    expect(written).toContain('"name":"A\\ud83dB"');
    expect(Buffer.from(written).toString()).toBe(written);
    expect(serializeDocument(openedDocument(written))).toBe(written);
  });

  it.each([
    ['a name', SHORT_TEXT_MAX, 'units', 'ops', 'name'],
    ['a purpose', LONG_TEXT_MAX, 'units', 'ops', 'purpose'],
    ['an order key', SHORT_TEXT_MAX, 'duties', 'd1', 'order'],
    ['a duty', LONG_TEXT_MAX, 'duties', 'd1', 'text'],
  ] as const)('may make %s as long as the bound says, and no longer', (_what, most, kind, id, field) => {
    const long = (length: number) => bentText(s => Object.assign(s[kind][id], { [field]: `a${'0'.repeat(length - 1)}` }));
    expect(parseDocument(long(most))).toMatchObject({ kind: 'opened' });
    expect(parseDocument(long(most + 1))).toMatchObject({ kind: 'invalid', problems: [{ code: 'tooLong', values: { max: most } }] });
  });

  it.each([
    [
      'a thousand KPIs',
      'positions',
      'p1',
      'kpis',
      (n: number) => ({ id: `k${n}`, name: '', target: '', measure: '', direction: 'up', weight: null }),
    ],
    ['a thousand origins', 'duties', 'd1', 'lineage', (n: number) => `d${n}`],
  ] as const)('may have %s and no more', (_what, kind, id, field, item) => {
    const many = (count: number) =>
      bentText(s => Object.assign(s[kind][id], { [field]: Array.from({ length: count }, (_, n) => item(n)) }));
    expect(parseDocument(many(1_000))).toMatchObject({ kind: 'opened' });
    expect(parseDocument(many(1_001))).toMatchObject({ kind: 'invalid', problems: [{ code: 'tooManyItems' }] });
  });

  it('may hold more entities than any organisation and is refused before they are read', () => {
    const many = Array.from({ length: 500_001 }, (_, index) => `"${index}":0`).join(',');
    const text = `{"format":"orgsketch","version":1,"readableFrom":1,"settings":{},"scenarios":{"s":{"units":{${many}}}}}`;
    const place = { line: 1, column: text.lastIndexOf('"499999":0') + '"499999":'.length + 1 };
    // The scenario itself is the first.
    expect(parseDocument(text)).toEqual({ kind: 'tooLarge', what: 'entities', limit: 500_000, place });
  });

  it('may hold just as many entities as the bound says before they are looked at', () => {
    const many = Array.from({ length: ENTITIES_MAX - 1 }, (_, index) => `"${index}":0`).join(',');
    const text = `{"format":"orgsketch","version":1,"readableFrom":1,"settings":{},"scenarios":{"s":{"units":{${many}}}}}`;
    expect(parseDocument(text)).toMatchObject({ kind: 'invalid', problems: { length: 100 } });
  });

  it('may hold empty scenarios without end, which count as well', () => {
    const many = Array.from({ length: ENTITIES_MAX + 1 }, (_, index) => `"${index}":0`).join(',');
    const text = `{"format":"orgsketch","version":1,"readableFrom":1,"settings":{},"scenarios":{${many}}}`;
    expect(parseDocument(text)).toMatchObject({ kind: 'tooLarge', what: 'entities' });
  });

  it('may be longer than any document and is not even looked at', () => {
    expect(parseDocument(' '.repeat(TEXT_MAX + 1))).toEqual({
      ...{ kind: 'tooLarge', what: 'text', limit: TEXT_MAX },
      place: { line: 1, column: TEXT_MAX + 1 },
    });
    expect(parseDocument(' '.repeat(TEXT_MAX))).toMatchObject({ kind: 'notOrgsketch', what: 'blank' });
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
  it('opens with Windows line ends, and loses them when saved', () => {
    const text = JSON.stringify(sampleFile(), null, 2).replaceAll('\n', '\r\n');
    expect(serializeDocument(openedDocument(text))).toBe(serializeDocument(openedDocument(JSON.stringify(sampleFile()))));
  });

  it('opens whatever the order of its keys', () => {
    const { format, ...rest } = sampleFile();
    expect(opened(JSON.stringify({ ...rest, format })).repairs).toEqual([]);
  });
});
