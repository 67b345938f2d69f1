import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { extent, longText, place } from './fields.ts';
import { idSchema, type NoteId } from './ids.ts';

/** A remark on the drawing. Its height follows its text, at least `minHeight`. */
export const noteSchema = z.object({
  id: idSchema<NoteId>(),
  place,
  width: extent,
  minHeight: extent,
  text: longText,
});

export type Note = Readonly<z.infer<typeof noteSchema>> & { readonly unknown?: JsonObject };

/** px: as wide as a card, and high enough for two lines. */
export const NOTE_SIZE = { width: 196, minHeight: 56 } as const;
