import { z } from 'zod';
import { LANGUAGES } from '../model/settings.ts';

/** What the app remembers on this machine, for every document. A value that can't be read falls back to its default. */
export const appSettingsSchema = z.object({
  /** null follows the system. */
  language: z.enum(LANGUAGES).nullable().catch(null),
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  /** What dragging on nothing does; holding space swaps to panning at any time. */
  dragOnNothing: z.enum(['marquee', 'pan']).catch('marquee'),
  inspectorOpen: z.boolean().catch(true),
  /** px. */
  inspectorWidth: z.number().min(260).max(640).catch(332),
  minimapOpen: z.boolean().catch(true),
  paletteOpen: z.boolean().catch(true),
});
export type AppSettings = Readonly<z.infer<typeof appSettingsSchema>>;

export const DEFAULT_SETTINGS: AppSettings = appSettingsSchema.parse({});
