import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { shortText } from './fields.ts';

export const LANGUAGES = ['en', 'zh'] as const;
/** `zh` is Simplified Chinese. */
export type Language = (typeof LANGUAGES)[number];

/** What the document says of itself. Theme and interface language are the app's, never the document's. */
export const settingsSchema = z.object({
  title: shortText,
  client: shortText,
  /** The language of the words that the drawing adds ("FTE"), whatever the interface speaks. */
  drawingLanguage: z.enum(LANGUAGES),
  /** ISO 4217, three letters. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

export type DocumentSettings = Readonly<z.infer<typeof settingsSchema>> & { readonly unknown?: JsonObject };
