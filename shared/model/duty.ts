import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { longText, orderKey } from './fields.ts';
import { type DutyId, idSchema, type PositionId, type UnitId } from './ids.ts';

/** One thing a unit answers for. */
export const dutySchema = z.object({
  id: idSchema<DutyId>(),
  unit: idSchema<UnitId>(),
  /** Fractional key among the unit's duties. */
  order: orderKey,
  text: longText,
  /** The one post that is accountable for it; null while nobody is named. Always a position of the duty's own unit. */
  accountable: idSchema<PositionId>().nullable(),
  /** The duties that it came from, by a split, a merge or a copy; empty for one typed anew. */
  lineage: z.array(idSchema<DutyId>()).max(1_000),
});

export type Duty = Readonly<z.infer<typeof dutySchema>> & { readonly unknown?: JsonObject };

export function newDuty(fields: Pick<Duty, 'id' | 'unit' | 'order' | 'text'> & Partial<Duty>): Duty {
  return { accountable: null, lineage: [], ...fields };
}
