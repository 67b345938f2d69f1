import type { Json, JsonObject } from '../../base/json.ts';
import { shortened } from '../../base/shortened.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/scenario.ts';
import { entityName, NAME_LENGTH } from '../entityName.ts';
import { ENTITY_SHAPES, SCENARIO_HEAD_SHAPE } from '../fileShapes.ts';
import { jsonPointer } from '../problem.ts';
import type { Told } from '../told.ts';
import { hasFields, kindOfFields } from './kindOfFields.ts';
import type { LostCode, UnplacedLost } from './lost.ts';
import { leadingFields, type ReadRecord, readFields, readRecord } from './readRecord.ts';

/** What a damaged text still holds, put together as a file again; its fields are as wrong as they were. */
export interface Harvest {
  readonly file: JsonObject;
  /** Where things stand in the text, by their pointer in that file. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly lost: readonly UnplacedLost[];
}

/** A key with an object behind it. Ids and our own keys have nothing in them that JSON would escape. */
const KEYED_OBJECT = /"([^"\\\n\r]{1,64})"\s*:\s*\{/g;
/** Characters read for each one of the text: objects inside each other are tried one after the other, and a stranger may nest them. */
const EFFORT = 8;
const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);
/** What a file and a scenario say of themselves may hold records too. */
const NO_RECORDS: ReadonlySet<string> = new Set();
const SCENARIO_OWN: ReadonlySet<string> = new Set(SCENARIO_HEAD_SHAPE.byKey.keys());

/**
 * Looks for every keyed object of the text, wherever it stands: sections by their names, entities by the section they stand in or, after a damaged
 * heading, by their fields. So a brace or a quote that is lost costs what it belongs to and not what follows.
 */
export function harvest(text: string, told: Told): Harvest {
  return new Harvester(text, told).run();
}

interface FoundScenario {
  readonly id: string;
  readonly head: readonly (readonly [string, Json])[];
  readonly records: Record<EntityKind, Map<string, JsonObject>>;
}

class Harvester {
  readonly #text: string;
  readonly #offsets = new Map<string, number>();
  readonly #lost: UnplacedLost[] = [];
  readonly #scenarios = new Map<string, FoundScenario>();
  #settings: JsonObject | null = null;
  #scenario: FoundScenario | null = null;
  /** The section that we are in; null outside of all. */
  #section: EntityKind | null = null;
  /** Those that began since the scenario did: a second one of the same name is another scenario's. */
  #sections = new Set<EntityKind>();
  /** Where the search goes on. */
  #from = 0;
  /** What is before it was understood, or is told of already. */
  #told = 0;
  /** The last entity ended well, so that a closing brace is its section's. */
  #sound = true;
  #effort: number;
  /** What could not be read and is not told of yet: it may go on. */
  #stretch: { readonly from: number; to: number } | null = null;
  #renamed = 1;
  readonly #tell: Told;
  #tellNext = 0;

  constructor(text: string, told: Told) {
    this.#text = text;
    this.#tell = told;
    this.#effort = text.length * EFFORT + 100_000;
  }

  run(): Harvest {
    const open = this.#text.indexOf('{');
    const head = leadingFields(this.#text, open, readRecord(this.#text, open), NO_RECORDS);
    this.#goOn(head.end);
    while (this.#effort > 0) {
      KEYED_OBJECT.lastIndex = this.#from;
      const match = KEYED_OBJECT.exec(this.#text);
      if (match === null) break;
      this.#tellHowFar(match.index);
      this.#between(match.index);
      this.#take(match[1] as string, match.index, KEYED_OBJECT.lastIndex - 1);
    }
    this.#between(this.#text.length);
    this.#tellStretch();
    const scenarios = [...this.#scenarios.values()].map(({ id, head: own, records }) => {
      const collections = ENTITY_KINDS.map(kind => [kind, Object.fromEntries(records[kind])] as const);
      return [id, Object.fromEntries<Json>([...own.filter(([key]) => !KINDS.has(key)), ...collections])] as const;
    });
    const file: JsonObject = Object.fromEntries<Json>([
      ...head.fields,
      ['settings', this.#settings ?? {}],
      ['scenarios', Object.fromEntries(scenarios)],
    ]);
    return { file, offsets: this.#offsets, lost: this.#lost };
  }

  #tellHowFar(at: number): void {
    if (at < this.#tellNext) return;
    this.#tell(at / this.#text.length);
    this.#tellNext = at + this.#text.length / 100;
  }

  #take(key: string, at: number, open: number): void {
    if (key === 'scenarios' && this.#section === null) this.#goOn(open + 1);
    else if (KINDS.has(key)) this.#enter(key as EntityKind, open);
    else {
      const record = readRecord(this.#text, open);
      this.#effort -= record.end - open;
      if (this.#section !== null || !this.#isHeading(key, at, open, record)) this.#entity(key, at, open, record);
    }
  }

  /** The settings, and the beginning of a scenario: what stands outside of all sections and is no entity. */
  #isHeading(key: string, at: number, open: number, record: ReadRecord): boolean {
    if (key === 'settings' && this.#settings === null) {
      const { fields, end } = readFields(this.#text, open, record, () => false);
      this.#settings = Object.fromEntries<Json>(fields);
      this.#offsets.set('/settings', at);
      this.#goOn(record.whole ? record.end : end, record.whole);
      return true;
    }
    const head = leadingFields(this.#text, open, record, SCENARIO_OWN);
    if (head.next === null || !KINDS.has(head.next)) return false;
    this.#begin(key, head.fields, at);
    this.#sections = new Set();
    this.#goOn(head.end);
    return true;
  }

  #enter(section: EntityKind, open: number): void {
    if (this.#sections.has(section)) {
      this.#scenario = null;
      this.#sections = new Set();
    }
    this.#sections.add(section);
    this.#section = section;
    this.#goOn(open + 1);
  }

  #entity(id: string, at: number, open: number, record: ReadRecord): void {
    let kind = this.#section;
    const known = kind;
    // Behind a brace that was lost the next entities look like fields of the one before.
    const swallows = (key: string, value: Json): boolean =>
      known !== null && !ENTITY_SHAPES[known].byKey.has(key) && kindOfFields(value) === known;
    const read = readFields(this.#text, open, record, swallows);
    const fields: JsonObject = Object.fromEntries<Json>(read.fields);
    kind ??= record.whole ? kindOfFields(fields) : null;
    if (kind === null || !hasFields(kind, fields, record.whole ? 2 : 1)) {
      // Not one itself, but there may be some in it.
      this.#from = open + 1;
      return;
    }
    this.#section = kind;
    this.#keep(kind, id, fields, at);
    const ended = record.whole && record.starts.length === read.fields.length;
    this.#goOn(ended ? record.end : read.end, ended);
    if (ended || kindOfFields(fields) === kind) return;
    this.#say('cut', { name: entityName(fields, id) }, at, kind);
    // What is left of its line is told with it.
    const lineEnd = this.#text.indexOf('\n', record.end);
    this.#told = lineEnd === -1 ? record.end : lineEnd;
  }

  #keep(kind: EntityKind, id: string, fields: JsonObject, at: number): void {
    if (this.#scenario === null) this.#beginUnnamed(at);
    const { id: scenario, records } = this.#scenario as FoundScenario;
    if (records[kind].has(id)) this.#say('twice', { name: entityName(fields, id) }, at, kind);
    records[kind].set(id, fields);
    this.#offsets.set(jsonPointer(['scenarios', scenario, kind, id]), at);
  }

  #begin(id: string, head: readonly (readonly [string, Json])[], at: number): void {
    const records = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, new Map<string, JsonObject>()])) as FoundScenario['records'];
    this.#scenario = { id: this.#freeId(id), head, records };
    this.#scenarios.set(this.#scenario.id, this.#scenario);
    this.#offsets.set(jsonPointer(['scenarios', this.#scenario.id]), at);
  }

  #beginUnnamed(at: number): void {
    this.#begin('recovered', [], at);
    this.#say('scenario', {}, at);
  }

  #freeId(id: string): string {
    let free = id;
    while (this.#scenarios.has(free)) {
      this.#renamed += 1;
      free = `${id.slice(0, 56)}-${this.#renamed}`;
    }
    return free;
  }

  #goOn(from: number, sound = true): void {
    this.#from = from;
    this.#told = Math.max(this.#told, from);
    this.#sound = sound;
  }

  /** What stands between two things that were understood: a closing brace ends the section, and what is more than signs is lost. */
  #between(to: number): void {
    const between = this.#text.slice(this.#from, to);
    if (this.#sound && between.includes('}')) this.#section = null;
    this.#sound = true;
    const start = this.#text.slice(this.#told, to).search(/[^\s,:{}[\]]/);
    if (start === -1) return;
    if (this.#stretch?.to !== this.#told) {
      this.#tellStretch();
      this.#stretch = { from: this.#told + start, to };
    } else this.#stretch.to = to;
    this.#told = to;
  }

  #tellStretch(): void {
    if (this.#stretch === null) return;
    const { from, to } = this.#stretch;
    const stretch = this.#text.slice(from, to).trimEnd();
    this.#say('stretch', { count: stretch.length, sample: shortened(stretch.split('\n', 1)[0] ?? '', NAME_LENGTH) }, from);
  }

  #say(code: LostCode, values: UnplacedLost['values'], at: number, kind: EntityKind | null = null): void {
    this.#lost.push({ code, values, fields: [], kind, at });
  }
}
