import { z } from 'zod';

/** The ten colours a unit can have, apart for colour-blind eyes; their values per theme are in `tokens.ts`. */
export const COLOUR_NAMES = ['slate', 'blue', 'magenta', 'teal', 'ochre', 'green', 'violet', 'red', 'cyan', 'brown'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export const colourName = z.enum(COLOUR_NAMES);
