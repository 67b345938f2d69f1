import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { colourName } from '../theme/colourName.ts';
import { extent, place, shortText } from './fields.ts';
import { type FrameId, idSchema } from './ids.ts';

/** A titled area behind the cards: "Phase 1", "Site Suzhou". */
export const frameSchema = z.object({
  id: idSchema<FrameId>(),
  place,
  size: z.object({ width: extent, height: extent }),
  title: shortText,
  colour: colourName.nullable(),
});

export type Frame = Readonly<z.infer<typeof frameSchema>> & { readonly unknown?: JsonObject };

/** px: room for two cards side by side with a margin. */
export const FRAME_SIZE = { width: 480, height: 280 } as const;
