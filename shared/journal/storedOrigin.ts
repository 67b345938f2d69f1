import { z } from 'zod';
import { KeyedMap } from '../base/keyedMap.ts';
import type { ScenarioOrigin } from '../change/patch.ts';
import { idSchema, type ScenarioId } from '../model/ids.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, headOf, type Scenario, type ScenarioHead, scenarioHeadSchema } from '../model/scenario.ts';

/**
 * Where a scenario has what it holds from, as a journal writes it down: a copy in a hundred bytes, by the name of its source; one that
 * was deleted with everything in it, because it is nowhere else.
 */
export type StoredOrigin =
  | { readonly kind: 'made'; readonly head: ScenarioHead; readonly copyOf: ScenarioId | null }
  | { readonly kind: 'kept'; readonly content: StoredScenario };

/** Its head, with the entities of each kind as a list. */
type StoredScenario = Readonly<Record<string, unknown>>;

/** Records stay as they are: what this version does not know of them is kept. */
const records = (kind: (typeof ENTITY_KINDS)[number]) =>
  z.array(z.custom<object>(record => ENTITY_SCHEMAS[kind].safeParse(record).success));
const isHead = (value: unknown): boolean => scenarioHeadSchema.safeParse(value).success;
const contentSchema = z.looseObject(Object.fromEntries(ENTITY_KINDS.map(kind => [kind, records(kind)]))).refine(isHead);

export const storedOriginSchema: z.ZodType<StoredOrigin> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('made'), head: z.custom<ScenarioHead>(isHead), copyOf: idSchema<ScenarioId>().nullable() }),
  z.strictObject({ kind: z.literal('kept'), content: contentSchema }),
]);

export function storeOrigin(origin: ScenarioOrigin): StoredOrigin {
  if (origin.kind === 'made') return origin;
  const { content } = origin;
  const lists = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, [...content[kind].values()]]));
  return { kind: 'kept', content: { ...content, ...lists } };
}

/** What `storedOriginSchema` accepted, as patches have it. */
export function restoreOrigin(stored: StoredOrigin): ScenarioOrigin {
  if (stored.kind === 'made') return { ...stored, head: headOf(stored.head) };
  const maps = ENTITY_KINDS.map(kind => {
    const list = stored.content[kind] as readonly { readonly id: string }[];
    return [kind, KeyedMap.from<string, object>(list.map(record => [record.id, record]))];
  });
  return { kind: 'kept', content: { ...stored.content, ...Object.fromEntries(maps) } as unknown as Scenario };
}
