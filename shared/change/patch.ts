import type { ScenarioId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { type Entities, type EntityKind, emptyScenario, headOf, type Scenario, type ScenarioHead } from '../model/scenario.ts';
import type { DocumentSettings } from '../model/settings.ts';

/**
 * What happened to one entity: `before` null is an addition, `after` null a removal. Entities are small flat records, so a whole
 * record before and after is a few hundred bytes, its inverse is the swap of the two, and a journal of them needs no knowledge of
 * how the document is stored. (Field patches of a generic library name the inside of the maps instead.)
 */
export type EntityPatch = {
  [K in EntityKind]: {
    readonly kind: K;
    readonly scenario: ScenarioId;
    readonly id: Entities[K]['id'];
    readonly before: Entities[K] | null;
    readonly after: Entities[K] | null;
  };
}[EntityKind];

export interface SettingsPatch {
  readonly kind: 'settings';
  readonly before: DocumentSettings;
  readonly after: DocumentSettings;
}

/** A scenario's name or place among the others. */
export interface ScenarioHeadPatch {
  readonly kind: 'scenarioHead';
  readonly id: ScenarioId;
  readonly before: ScenarioHead;
  readonly after: ScenarioHead;
}

/** A scenario came (`before` null) or went (`after` null). */
export interface ScenarioPatch {
  readonly kind: 'scenario';
  readonly id: ScenarioId;
  readonly before: ScenarioOrigin | null;
  readonly after: ScenarioOrigin | null;
}

/**
 * Where a scenario has what it holds from. A copy names its source and not the ten thousand entities that the two share: a patch is only
 * ever applied to the state that it was recorded on, where the source holds just what it held then.
 */
export type ScenarioOrigin =
  | { readonly kind: 'made'; readonly head: ScenarioHead; readonly copyOf: ScenarioId | null }
  | { readonly kind: 'kept'; readonly content: Scenario };

export type Patch = EntityPatch | SettingsPatch | ScenarioHeadPatch | ScenarioPatch;

/** The patches that take it back, in the order in which to apply them. */
export function inverted(patches: readonly Patch[]): Patch[] {
  return patches.map(patch => ({ ...patch, before: patch.after, after: patch.before }) as Patch).reverse();
}

/** The scenario that comes, on the document into which it comes; null when its source is not there. Takes no time: nothing in it is copied. */
export function scenarioFrom(origin: ScenarioOrigin, document: OrgDocument): Scenario | null {
  if (origin.kind === 'kept') return origin.content;
  if (origin.copyOf === null) return emptyScenario(origin.head);
  const source = document.scenarios.get(origin.copyOf);
  return source === undefined ? null : { ...source, ...headOf(origin.head) };
}

/**
 * The patches with one an entity, however often it was written: its first `before` and its last `after`. Those that changed nothing
 * in the end are left out.
 */
export function mergedPatches(patches: readonly Patch[]): Patch[] {
  const byRecord = new Map<string, Patch>();
  for (const patch of patches) {
    const key = keyOf(patch);
    const first = byRecord.get(key);
    byRecord.set(key, first === undefined ? patch : ({ ...patch, before: first.before } as Patch));
  }
  return [...byRecord.values()].filter(patch => !sameRecord(patch.before, patch.after));
}

function keyOf(patch: Patch): string {
  switch (patch.kind) {
    case 'settings':
      return patch.kind;
    case 'scenario':
    case 'scenarioHead':
      return `${patch.kind}/${patch.id}`;
    default:
      return `${patch.kind}/${patch.scenario}/${patch.id}`;
  }
}

/** Records are plain data built by spreading: their fields keep their order, so their text tells them apart. */
function sameRecord(a: unknown, b: unknown): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
