import type { ScenarioId } from '../model/ids.ts';
import type { Entities, EntityKind } from '../model/scenario.ts';
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

export type Patch = EntityPatch | SettingsPatch;

/** The patches that take it back, in the order in which to apply them. */
export function inverted(patches: readonly Patch[]): Patch[] {
  return patches.map(patch => ({ ...patch, before: patch.after, after: patch.before }) as Patch).reverse();
}

/**
 * The patches with one an entity, however often it was written: its first `before` and its last `after`. Those that changed nothing
 * in the end are left out.
 */
export function mergedPatches(patches: readonly Patch[]): Patch[] {
  const byEntity = new Map<string, Patch>();
  for (const patch of patches) {
    const key = patch.kind === 'settings' ? patch.kind : `${patch.kind}/${patch.scenario}/${patch.id}`;
    const first = byEntity.get(key);
    byEntity.set(key, first === undefined ? patch : ({ ...patch, before: first.before } as Patch));
  }
  return [...byEntity.values()].filter(patch => !sameRecord(patch.before, patch.after));
}

/** Records are plain data built by spreading: their fields keep their order, so their text tells them apart. */
function sameRecord(a: unknown, b: unknown): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
