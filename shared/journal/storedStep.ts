import { z } from 'zod';
import type { Patch, ScenarioPatch } from '../change/patch.ts';
import type { Step } from '../history/history.ts';
import { ENTITY_KINDS } from '../model/scenario.ts';
import { restoreOrigin, type StoredOrigin, storedOriginSchema, storeOrigin } from './storedOrigin.ts';

/** A step as it is undone and redone: with what was there before. */
export interface StoredStep extends Omit<Step, 'label' | 'patches'> {
  readonly label: string;
  readonly patches: readonly WholePatch[];
}

type WholePatch = Exclude<Patch, ScenarioPatch> | StoredScenarioPatch;
interface StoredScenarioPatch extends Omit<ScenarioPatch, 'before' | 'after'> {
  readonly before: StoredOrigin | null;
  readonly after: StoredOrigin | null;
}

const recordPatch = z.looseObject({ kind: z.enum(['settings', 'scenarioHead', ...ENTITY_KINDS]), before: z.unknown(), after: z.unknown() });
const scenarioPatch = z.strictObject({
  kind: z.literal('scenario'),
  id: z.string(),
  before: storedOriginSchema.nullable(),
  after: storedOriginSchema.nullable(),
});
export const wholePatchSchema = z.union([scenarioPatch, recordPatch]) as unknown as z.ZodType<WholePatch>;

export function storeStep(step: Step): StoredStep {
  return { ...step, patches: step.patches.map(patch => (patch.kind === 'scenario' ? withOrigins(patch, storeOrigin) : patch)) };
}

export function restoreStep(stored: StoredStep): Step {
  const patches = stored.patches.map((patch): Patch => (patch.kind === 'scenario' ? withOrigins(patch, restoreOrigin) : patch));
  return { ...stored, label: stored.label as Step['label'], patches };
}

function withOrigins<From, To>(
  patch: Omit<ScenarioPatch, 'before' | 'after'> & { readonly before: From | null; readonly after: From | null },
  of: (origin: From) => To,
) {
  const { before, after } = patch;
  return { ...patch, before: before === null ? null : of(before), after: after === null ? null : of(after) };
}
