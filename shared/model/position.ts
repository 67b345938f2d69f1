import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { amount, longText, orderKey, shortText } from './fields.ts';
import { idSchema, type KpiId, type PositionId, type UnitId } from './ids.ts';

export const KPI_DIRECTIONS = ['up', 'down', 'hold'] as const;

/** A measure of how well a post does: "orders shipped within 24 hours, 98, %, up". */
export const kpiSchema = z.object({
  id: idSchema<KpiId>(),
  name: shortText,
  /** What is aimed for, as said ("≥ 98", "2 h"): consultants write targets in words as often as in numbers. */
  target: shortText,
  /** Unit of measure: "%", "days". */
  measure: shortText,
  direction: z.enum(KPI_DIRECTIONS),
  /** Share of the post's assessment in per cent, 0 to 100; null where not weighted. */
  weight: z.number().min(0).max(100).nullable(),
});
export type Kpi = Readonly<z.infer<typeof kpiSchema>>;

/** A post in a unit. */
export const positionSchema = z.object({
  id: idSchema<PositionId>(),
  unit: idSchema<UnitId>(),
  order: orderKey,
  title: shortText,
  /** How many people hold it; null is unknown. */
  headcount: amount.nullable(),
  description: longText,
  skills: longText,
  kpis: z.array(kpiSchema).max(1_000),
  /** Months between two reviews of the post; null where none is set. */
  reviewMonths: z.number().int().min(1).max(120).nullable(),
});

export type Position = Readonly<z.infer<typeof positionSchema>> & { readonly unknown?: JsonObject };

export function newPosition(fields: Pick<Position, 'id' | 'unit' | 'order' | 'title'> & Partial<Position>): Position {
  return { headcount: null, description: '', skills: '', kpis: [], reviewMonths: null, ...fields };
}
