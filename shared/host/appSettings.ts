import { z } from 'zod';
import { LANGUAGES } from '../model/settings.ts';

const fields = {
  /** null follows the system. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['light', 'dark', 'system']),
  /** What dragging on nothing does; holding space swaps to panning at any time. */
  dragOnNothing: z.enum(['marquee', 'pan']),
  outlineOpen: z.boolean(),
  /** px. */
  outlineWidth: z.number().min(180).max(560),
  inspectorOpen: z.boolean(),
  /** px. */
  inspectorWidth: z.number().min(260).max(640),
  minimapOpen: z.boolean(),
  paletteOpen: z.boolean(),
  benchOpen: z.boolean(),
};

/** What the app remembers on this machine, for every document. A value that can't be read falls back to its default. */
export const appSettingsSchema = z.object({
  language: fields.language.catch(null),
  theme: fields.theme.catch('system'),
  dragOnNothing: fields.dragOnNothing.catch('marquee'),
  outlineOpen: fields.outlineOpen.catch(false),
  outlineWidth: fields.outlineWidth.catch(264),
  inspectorOpen: fields.inspectorOpen.catch(true),
  inspectorWidth: fields.inspectorWidth.catch(332),
  minimapOpen: fields.minimapOpen.catch(true),
  paletteOpen: fields.paletteOpen.catch(true),
  benchOpen: fields.benchOpen.catch(false),
});
export type AppSettings = Readonly<z.infer<typeof appSettingsSchema>>;

export const DEFAULT_SETTINGS: AppSettings = appSettingsSchema.parse({});

/** Some settings and no others: a wrong value or name is refused here, because it comes from our own window. */
export const appSettingsPatchSchema = z.strictObject({
  language: fields.language.exactOptional(),
  theme: fields.theme.exactOptional(),
  dragOnNothing: fields.dragOnNothing.exactOptional(),
  outlineOpen: fields.outlineOpen.exactOptional(),
  outlineWidth: fields.outlineWidth.exactOptional(),
  inspectorOpen: fields.inspectorOpen.exactOptional(),
  inspectorWidth: fields.inspectorWidth.exactOptional(),
  minimapOpen: fields.minimapOpen.exactOptional(),
  paletteOpen: fields.paletteOpen.exactOptional(),
  benchOpen: fields.benchOpen.exactOptional(),
});
