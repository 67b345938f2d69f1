import fc from 'fast-check';
import { KeyedMap } from '../../shared/base/keyedMap.ts';
import { orderKeysBetween } from '../../shared/base/orderKeys.ts';
import { DEPENDENCY_TYPES } from '../../shared/model/dependency.ts';
import { CARD_DETAILS, COLOUR_FIELDS, DIRECTIONS, WRITINGS } from '../../shared/model/drawing.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { KPI_DIRECTIONS } from '../../shared/model/position.ts';
import { ENTITY_KINDS, type Scenario } from '../../shared/model/scenario.ts';
import { LANGUAGES } from '../../shared/model/settings.ts';
import { BRANCH_STYLES, PLACEMENTS, UNIT_KINDS } from '../../shared/model/unit.ts';
import { COLOUR_NAMES } from '../../shared/theme/colourName.ts';

export interface ArbitraryOptions {
  /** Fields that this version does not know, at every level. Off for tests of what has no use for them. */
  readonly unknown?: boolean;
  readonly maxUnits?: number;
  readonly maxScenarios?: number;
}

/** Documents that keep every invariant, in all shapes: empty, deep, wide, several scenarios, odd characters, odd but lawful ids. */
export function arbitraryDocument({ unknown = true, maxUnits = 12, maxScenarios = 2 }: ArbitraryOptions = {}): fc.Arbitrary<OrgDocument> {
  const settings = fc.record({
    title: short,
    client: short,
    drawingLanguage: fc.constantFrom(...LANGUAGES),
    currency: fc.constantFrom('EUR', 'CNY', 'USD'),
  });
  return fc
    .record({
      settings: fc.tuple(settings, unknownFields(unknown)).map(withUnknown),
      scenarios: fc.uniqueArray(arbitraryScenario(unknown, maxUnits), {
        minLength: 1,
        maxLength: maxScenarios,
        selector: scenario => scenario.id,
      }),
      unknown: unknownFields(unknown),
    })
    .map(({ settings: own, scenarios, unknown: rest }) => {
      const document = { settings: own, scenarios: KeyedMap.from<string, Scenario>(scenarios.map(scenario => [scenario.id, scenario])) };
      return withUnknown([document, rest]) as unknown as OrgDocument;
    });
}

const short = fc.string({ unit: 'grapheme', maxLength: 12 });
const long = fc.oneof(short, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant('a\nb\t"c"\\ \u2028 \ud83d 部门'));
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', '0', '10', '2', 'a'.repeat(64)),
);
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true }).map(value => value + 0);
const place = fc.record({ x: number(-1e7, 1e7), y: number(-1e7, 1e7) });
const amount = fc.option(number(0, 1e15));
const colour = fc.option(fc.constantFrom(...COLOUR_NAMES));

const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).map(value => JSON.parse(JSON.stringify(value)) as unknown);
/** Names that no schema has; some that are dangerous as keys. */
const unknownKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', '7', 'zz field'),
  short.map(text => `x${text}`),
);

function unknownFields(wanted: boolean): fc.Arbitrary<object | null> {
  if (!wanted) return fc.constant(null);
  const entries = fc.uniqueArray(fc.tuple(unknownKey, json), { minLength: 1, maxLength: 3, selector: ([key]) => key });
  return fc.option(
    entries.map(pairs => Object.fromEntries(pairs)),
    { freq: 3 },
  );
}

const withUnknown = <T extends object>([record, unknown]: [T, object | null]): T => (unknown === null ? record : { ...record, unknown });

/** Entities choose each other by number, so that whatever is generated fits together. */
const pick = fc.nat({ max: 10_000 });
const chosen = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

function arbitraryScenario(unknown: boolean, maxUnits: number): fc.Arbitrary<Scenario> {
  const entity = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.tuple(fc.record(fields as { [K in keyof T]: fc.Arbitrary<T[K]> }), unknownFields(unknown)).map(withUnknown) as fc.Arbitrary<T>;
  const list = <T extends { id: string }>(item: fc.Arbitrary<T>, maxLength: number) =>
    fc.uniqueArray(item, { maxLength, selector: held => held.id });
  const kpi = entity({
    id,
    name: short,
    target: short,
    measure: short,
    direction: fc.constantFrom(...KPI_DIRECTIONS),
    weight: fc.option(number(0, 100)),
  });
  const unit = entity({
    id,
    kind: fc.constantFrom(...UNIT_KINDS),
    name: short,
    subtitle: short,
    parent: pick,
    order: fc.constant(''),
    place,
    pinned: fc.boolean(),
    collapsed: fc.boolean(),
    parked: fc.boolean(),
    branchStyle: fc.option(fc.constantFrom(...BRANCH_STYLES)),
    placement: fc.constantFrom(...PLACEMENTS),
    head: short,
    purpose: long,
    fte: amount,
    cost: amount,
    colour,
    notes: long,
  });
  const duty = entity({
    id,
    unit: pick,
    order: fc.constant(''),
    text: long,
    accountable: fc.option(pick),
    lineage: fc.array(id, { maxLength: 2 }),
  });
  const position = entity({
    id,
    unit: pick,
    order: fc.constant(''),
    title: short,
    headcount: amount,
    description: long,
    skills: long,
    kpis: list(kpi, 3),
    reviewMonths: fc.option(fc.integer({ min: 1, max: 120 })),
  });
  const ends = { from: pick, to: pick };
  const dependency = entity({
    id,
    ...ends,
    type: fc.constantFrom(...DEPENDENCY_TYPES),
    mutual: fc.boolean(),
    label: short,
    deliverable: long,
    strength: fc.constantFrom(1, 2, 3),
    frequency: short,
    responseTime: short,
  });
  const size = number(1, 1e7);
  const drawing = fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    levelBands: fc.boolean(),
    cardDetail: fc.constantFrom(...CARD_DETAILS),
    writing: fc.constantFrom(...WRITINGS),
    colourBy: fc.constantFrom(...COLOUR_FIELDS),
  });
  // What a view says is of units that may be gone: it outlives them.
  const view = entity({
    id,
    name: short,
    order: fc.constant(''),
    drawing,
    collapsed: fc.array(id, { maxLength: 3 }),
    focus: fc.option(id),
    light: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('chain'), unit: id }),
        fc.record({ kind: fc.constant('neighbours'), unit: id, types: fc.subarray([...DEPENDENCY_TYPES]) }),
      ),
    ),
    area: fc.option(fc.record({ x: number(-1e7, 1e7), y: number(-1e7, 1e7), width: size, height: size })),
  });
  const parts = fc.record({
    head: entity({ id, name: short, order: fc.constantFrom('a0', 'a1', 'Zz', 'a0V'), drawing }),
    units: list(unit, maxUnits),
    duties: list(duty, 8),
    positions: list(position, 5),
    dependencies: list(dependency, 5),
    secondaryLines: list(entity({ id, ...ends, label: short }), 3),
    notes: list(entity({ id, place, width: size, minHeight: size, text: long }), 2),
    frames: list(entity({ id, place, size: fc.record({ width: size, height: size }), title: short, colour }), 2),
    views: list(view, 2),
  });
  return parts.map(({ head, units, duties, positions, dependencies, secondaryLines, notes, frames, views }) => {
    const keys = orderKeysBetween(null, null, 40);
    // A parent stands earlier in the list than its reports: no loop can come of it.
    const placed = units.map((held, index) => {
      const at = held.parent % (index + 1);
      return { ...held, parent: at === index ? null : (units[at]?.id ?? null), order: keys[held.parent % 40] };
    });
    const some = units.length > 0;
    const posts = (some ? positions : []).map(held => ({ ...held, unit: chosen(units, held.unit).id, order: keys[held.unit % 40] }));
    const held = (some ? duties : []).map(one => {
      const owner = chosen(units, one.unit).id;
      const own = posts.filter(post => post.unit === owner);
      const accountable = one.accountable === null || own.length === 0 ? null : chosen(own, one.accountable).id;
      return { ...one, unit: owner, order: keys[one.unit % 40], accountable };
    });
    const lines = <T extends { from: number; to: number }>(all: readonly T[]) =>
      (some ? all : [])
        .map(line => ({ ...line, from: chosen(units, line.from).id, to: chosen(units, line.to).id }))
        .filter(line => line.from !== line.to);
    const collections = {
      units: placed,
      duties: held,
      positions: posts,
      dependencies: lines(dependencies),
      secondaryLines: lines(secondaryLines),
      notes,
      frames,
      views: views.map((one, index) => ({ ...one, order: keys[index] })),
    };
    const maps = ENTITY_KINDS.map(kind => [kind, KeyedMap.from<string, object>(collections[kind].map(one => [one.id, one]))]);
    return { ...head, ...Object.fromEntries(maps) } as unknown as Scenario;
  });
}
