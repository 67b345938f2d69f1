import type { Point, Size } from '../base/geometry.ts';
import { KeyedMap } from '../base/keyedMap.ts';
import { cardSize } from '../card/cardLayout.ts';
import { DocumentState } from '../change/documentState.ts';
import type { Patch } from '../change/patch.ts';
import { type CardLook, isSameLook } from '../model/drawing.ts';
import type { Frame } from '../model/frame.ts';
import type { UnitId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { SavedView } from '../model/savedView.ts';
import { emptyScenario, headOf, type ScenarioHead } from '../model/scenario.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { DocumentSettings } from '../model/settings.ts';
import { BRANCH_STYLES, newUnit, PLACEMENTS, type Unit } from '../model/unit.ts';

/**
 * A scenario as far as its arrangement depends on it: no words, and units as rows of numbers, so that it goes from one thread to another in a
 * moment (10,000 units: some 10 ms, where the scenario itself takes ten times as long).
 */
export interface Blueprint {
  readonly settings: DocumentSettings;
  readonly head: ScenarioHead;
  readonly units: readonly UnitId[];
  readonly orders: readonly string[];
  /** Rows in `units`; -1 for none. */
  readonly parents: Int32Array;
  /** Two numbers a unit, px. */
  readonly places: Float64Array;
  /** Places in the lists of branch styles and placements; the style -1 for none. */
  readonly styles: Int8Array;
  readonly placements: Int8Array;
  /** Of `FLAGS`, a bit each. */
  readonly flags: Uint8Array;
  /** Two numbers a unit, px, for each look that was asked for. */
  readonly sizes: readonly { readonly look: CardLook; readonly of: Float64Array }[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
  readonly views: readonly SavedView[];
}

const FLAGS = ['pinned', 'collapsed', 'parked'] as const satisfies readonly (keyof Unit)[];

/** Units between two times that control is handed back. */
const SOME = 128;

/**
 * Draws a blueprint with the sizes of the cards as they are drawn now, and `also` as they may come to be drawn. Hands control back now and then;
 * the scenario must stay as it is until the end. A look at each unit, and its words laid out for each size that was not known.
 */
export function* blueprintOf(view: ScenarioView, also: readonly CardLook[] = []): Generator<void, Blueprint> {
  const { document, scenario } = view;
  const units = [...scenario.units.values()];
  const rows = new Map(units.map(({ id }, row) => [id, row]));
  const blueprint = {
    settings: document.settings,
    head: headOf(scenario),
    units: units.map(({ id }) => id),
    orders: units.map(({ order }) => order),
    parents: Int32Array.from(units, ({ parent }) => (parent === null ? -1 : (rows.get(parent) ?? -1))),
    places: pairs(units.map(({ place }) => [place.x, place.y])),
    styles: Int8Array.from(units, ({ branchStyle }) => (branchStyle === null ? -1 : BRANCH_STYLES.indexOf(branchStyle))),
    placements: Int8Array.from(units, ({ placement }) => PLACEMENTS.indexOf(placement)),
    flags: Uint8Array.from(units, unit => FLAGS.reduce((bits, flag, bit) => bits | (unit[flag] ? 1 << bit : 0), 0)),
    sizes: [] as { look: CardLook; of: Float64Array }[],
    notes: [...scenario.notes.values()],
    frames: [...scenario.frames.values()],
    views: [...scenario.views.values()],
  };
  for (const look of [scenario.drawing, ...also]) {
    if (blueprint.sizes.some(known => isSameLook(known.look, look))) continue;
    const of = new Float64Array(units.length * 2);
    for (const [row, unit] of units.entries()) {
      if (row % SOME === 0) yield;
      const { width, height } = cardSize(view, unit, look);
      of.set([width, height], row * 2);
    }
    blueprint.sizes.push({ look: { cardDetail: look.cardDetail, writing: look.writing }, of });
  }
  return blueprint;
}

/** The scenario of a blueprint, to be laid out as often as one likes: it knows the sizes of its cards, and nothing of what stands on them. Linear. */
export function statesOf(blueprint: Blueprint): () => DocumentState {
  const { settings, head, sizes } = blueprint;
  const rows = new Map(blueprint.units.map((id, row) => [id, row]));
  const scenario = {
    ...emptyScenario(head),
    units: KeyedMap.byId(blueprint.units.map((id, row) => unitOf(blueprint, id, row))),
    notes: KeyedMap.byId(blueprint.notes),
    frames: KeyedMap.byId(blueprint.frames),
    views: KeyedMap.byId(blueprint.views),
  };
  const measured = (id: UnitId, look: CardLook): Size => {
    const known = sizes.find(one => isSameLook(one.look, look))?.of;
    const row = rows.get(id);
    if (known === undefined || row === undefined) throw new Error(`no size of ${id} that shows ${look.cardDetail}`);
    return { width: known[row * 2] as number, height: known[row * 2 + 1] as number };
  };
  const document = { settings, scenarios: KeyedMap.byId([scenario]) };
  return () => new DocumentState(document, head.id, measured);
}

function unitOf({ units, orders, parents, places, styles, placements, flags }: Blueprint, id: UnitId, row: number): Unit {
  const bits = flags[row] as number;
  return newUnit({
    id,
    kind: 'department',
    parent: units[parents[row] as number] ?? null,
    order: orders[row] as string,
    place: { x: places[row * 2] as number, y: places[row * 2 + 1] as number },
    branchStyle: BRANCH_STYLES[styles[row] as number] ?? null,
    placement: PLACEMENTS[placements[row] as number] ?? 'line',
    ...Object.fromEntries(FLAGS.map((flag, bit) => [flag, (bits & (1 << bit)) !== 0])),
  });
}

/** Places of some of a blueprint's units. */
export interface Arrangement {
  readonly rows: Int32Array;
  /** Two numbers a row, px. */
  readonly places: Float64Array;
}

/** Where the units came to stand that were moved by what was recorded on a blueprint's scenario. */
export function arrangementOf({ units }: Blueprint, patches: readonly Patch[]): Arrangement {
  const rows = new Map(units.map((id, row) => [id, row]));
  const placed = patches.flatMap(patch => {
    if (patch.kind !== 'units' || patch.before === null || patch.after === null) return [];
    const { place } = patch.after;
    return place.x === patch.before.place.x && place.y === patch.before.place.y ? [] : [[rows.get(patch.id) as number, place] as const];
  });
  return { rows: Int32Array.from(placed, ([row]) => row), places: pairs(placed.map(([, { x, y }]) => [x, y])) };
}

/** The places by unit. */
export function placesOf({ units }: Blueprint, { rows, places }: Arrangement): Map<UnitId, Point> {
  return new Map(Array.from(rows, (row, i) => [units[row] as UnitId, { x: places[i * 2] as number, y: places[i * 2 + 1] as number }]));
}

const pairs = (of: readonly (readonly [number, number])[]): Float64Array => Float64Array.from(of.flat());
