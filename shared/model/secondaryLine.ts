import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { shortText } from './fields.ts';
import { idSchema, type SecondaryLineId, type UnitId } from './ids.ts';

/** A dotted or functional reporting line: any number a unit, and never its parent. */
export const secondaryLineSchema = z.object({
  id: idSchema<SecondaryLineId>(),
  /** The unit that reports. */
  from: idSchema<UnitId>(),
  /** The unit that it reports to. */
  to: idSchema<UnitId>(),
  label: shortText,
});

export type SecondaryLine = Readonly<z.infer<typeof secondaryLineSchema>> & { readonly unknown?: JsonObject };
