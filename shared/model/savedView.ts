import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { DEPENDENCY_TYPES } from './dependency.ts';
import { drawingSchema } from './drawing.ts';
import { extent, orderKey, place, shortText } from './fields.ts';
import { idSchema, type UnitId, type ViewId } from './ids.ts';

/** Units that a view says something of. More than any organisation that can be drawn. */
const UNITS_MAX = 100_000;

/**
 * The drawing as it was looked at, under a name, so that it can be looked at like this again: "Sales only", "For the works council". It speaks of
 * units by their ids and outlives them: of one that is gone it says nothing.
 */
export const savedViewSchema = z.object({
  id: idSchema<ViewId>(),
  order: orderKey,
  name: shortText,
  drawing: drawingSchema,
  collapsed: z.array(idSchema<UnitId>()).max(UNITS_MAX),
  /** Only this unit's branch is shown; null: everything. */
  focus: idSchema<UnitId>().nullable(),
  /** What stands in the light, the rest standing back: the way from the top down to a unit, or those that it has such dependencies with. */
  light: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('chain'), unit: idSchema<UnitId>() }),
      z.object({
        kind: z.literal('neighbours'),
        unit: idSchema<UnitId>(),
        types: z.array(z.enum(DEPENDENCY_TYPES)).max(DEPENDENCY_TYPES.length),
      }),
    ])
    .nullable(),
  /** px of the drawing: what the window showed of it. null: all of it. */
  area: z.object({ ...place.shape, width: extent, height: extent }).nullable(),
});

export type SavedView = Readonly<z.infer<typeof savedViewSchema>> & { readonly unknown?: JsonObject };
/** What a view says of the drawing, beside its name and its place among the others. */
export type Seen = Pick<SavedView, 'drawing' | 'collapsed' | 'focus' | 'light' | 'area'>;
