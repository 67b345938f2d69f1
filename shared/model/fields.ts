import { z } from 'zod';

// The window's content policy forbids making code from text, which the library would otherwise try when it first decodes something.
z.config({ jitless: true });

/**
 * The bounds that hold for every field of their kind, whoever wrote it: hand, paste, import or file. A file from a stranger that
 * breaks one is refused with the path of the field.
 */
export const SHORT_TEXT_MAX = 1_000;
export const LONG_TEXT_MAX = 100_000;
/** px. Far beyond any drawing, and small enough that sums of places stay exact. */
export const PLACE_MAX = 10_000_000;
/** FTE, cost, headcount: any real organisation's, and exact as a double. */
export const AMOUNT_MAX = 1e15;

/** One line: names, titles, labels. Not trimmed: what is typed is kept. */
export const shortText = z.string().max(SHORT_TEXT_MAX);
/** Several lines: purposes, descriptions, notes. */
export const longText = z.string().max(LONG_TEXT_MAX);
/** A fractional index key: digits and letters, compared by code unit. */
export const orderKey = z
  .string()
  .min(1)
  .max(SHORT_TEXT_MAX)
  .regex(/^[0-9A-Za-z]+$/);
export const coordinate = z.number().min(-PLACE_MAX).max(PLACE_MAX);
export const place = z.object({ x: coordinate, y: coordinate });
export const extent = z.number().min(1).max(PLACE_MAX);
export const amount = z.number().min(0).max(AMOUNT_MAX);
