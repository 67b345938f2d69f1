import { z } from 'zod';
import { type Patch, scenarioFrom } from '../change/patch.ts';
import type { ScenarioId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind, headOf, scenarioHeadSchema } from '../model/scenario.ts';
import { settingsSchema } from '../model/settings.ts';
import { restoreOrigin, type StoredOrigin, storedOriginSchema, storeOrigin } from './storedOrigin.ts';

/**
 * A patch without what was there before, which whoever replays the journal has in hand; of an entity that was there already only the fields
 * that differ. Typing in a name so costs some hundred bytes, whatever else the unit holds; and so does a copy of a scenario of any size.
 */
export type StoredPatch =
  | { readonly kind: 'settings'; readonly set: Fields }
  | { readonly kind: 'scenarioHead'; readonly id: string; readonly set: Fields }
  | { readonly kind: 'scenario'; readonly id: string; readonly after: StoredOrigin | null }
  | { readonly kind: EntityKind; readonly scenario: string; readonly id: string; readonly set: Fields }
  /** Added, or taken away. */
  | { readonly kind: EntityKind; readonly scenario: string; readonly id: string; readonly after: Fields | null };

type Fields = Readonly<Record<string, unknown>>;

const fields = z.custom<Fields>(value => typeof value === 'object' && value !== null && !Array.isArray(value));
const address = { kind: z.enum(ENTITY_KINDS as [EntityKind, ...EntityKind[]]), scenario: z.string(), id: z.string() };
export const storedPatchSchema: z.ZodType<StoredPatch> = z.union([
  z.strictObject({ kind: z.literal('settings'), set: fields }),
  z.strictObject({ kind: z.literal('scenarioHead'), id: z.string(), set: fields }),
  z.strictObject({ kind: z.literal('scenario'), id: z.string(), after: storedOriginSchema.nullable() }),
  z.strictObject({ ...address, set: fields }),
  z.strictObject({ ...address, after: fields.nullable() }),
]);

export function storePatch(patch: Patch): StoredPatch {
  if (patch.kind === 'settings') return { kind: 'settings', set: differing(patch.before, patch.after) ?? patch.after };
  if (patch.kind === 'scenarioHead') return { kind: patch.kind, id: patch.id, set: differing(patch.before, patch.after) ?? patch.after };
  if (patch.kind === 'scenario') return { kind: patch.kind, id: patch.id, after: patch.after === null ? null : storeOrigin(patch.after) };
  const { kind, scenario, id, before, after } = patch;
  const set = before === null || after === null ? null : differing(before, after);
  // A field that is gone can't be set: then the whole record goes, in two steps that nobody sees.
  return set === null ? { kind, scenario, id, after } : { kind, scenario, id, set };
}

/** The fields of the second record that the first has otherwise; null when the first has one that the second lacks. */
function differing(before: object, after: object): Fields | null {
  const old = before as Record<string, unknown>;
  if (Object.keys(old).some(key => !Object.hasOwn(after, key))) return null;
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !Object.hasOwn(old, key) || !same(old[key], value)));
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The patch again, on the document as it stood before it; null when it fits no such document. */
export function restorePatch(stored: StoredPatch, document: OrgDocument): Patch | null {
  if (stored.kind === 'settings') {
    const after = { ...document.settings, ...stored.set };
    return settingsSchema.safeParse(after).success ? { kind: 'settings', before: document.settings, after } : null;
  }
  if (stored.kind === 'scenarioHead') return restoredHead(stored, document);
  if (stored.kind === 'scenario') return restoredScenario(stored, document);
  const { kind, scenario, id } = stored;
  const collection = document.scenarios.get(scenario as never)?.[kind];
  if (collection === undefined) return null;
  const before = collection.get(id as never) ?? null;
  if (before === null && !('after' in stored)) return null;
  const after = 'after' in stored ? stored.after : { ...before, ...stored.set };
  const fits = after === null || (ENTITY_SCHEMAS[kind].safeParse(after).success && (after as { id?: unknown }).id === id);
  return fits ? ({ kind, scenario, id, before, after } as unknown as Patch) : null;
}

type Of<Kind extends StoredPatch['kind']> = Extract<StoredPatch, { readonly kind: Kind }>;

function restoredHead({ id, set }: Of<'scenarioHead'>, document: OrgDocument): Patch | null {
  const scenario = document.scenarios.get(id as ScenarioId);
  if (scenario === undefined) return null;
  const before = headOf(scenario);
  const after = { ...before, ...set } as typeof before;
  return scenarioHeadSchema.safeParse(after).success && after.id === id ? { kind: 'scenarioHead', id: scenario.id, before, after } : null;
}

function restoredScenario({ id, after: stored }: Of<'scenario'>, document: OrgDocument): Patch | null {
  const content = document.scenarios.get(id as ScenarioId);
  if (stored === null) {
    if (content === undefined || document.scenarios.size === 1) return null;
    return { kind: 'scenario', id: content.id, before: { kind: 'kept', content }, after: null };
  }
  const after = restoreOrigin(stored);
  const scenario = scenarioFrom(after, document);
  return content === undefined && scenario?.id === id ? { kind: 'scenario', id: scenario.id, before: null, after } : null;
}
