import { AMOUNT_MAX, LONG_TEXT_MAX, PLACE_MAX, SHORT_TEXT_MAX } from '../model/fields.ts';

/** Fields of more than one line, whatever record they are in. */
const LONG = new Set(['purpose', 'notes', 'text', 'description', 'skills', 'deliverable']);

/**
 * Whether every text and number of these fields keeps the bounds that a file must keep, so that nothing can be typed or pasted that could
 * not be opened again.
 */
export function withinBounds(fields: object): boolean {
  return Object.entries(fields).every(([name, value]) => {
    if (typeof value === 'string') return value.length <= (LONG.has(name) ? LONG_TEXT_MAX : SHORT_TEXT_MAX);
    if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Math.max(AMOUNT_MAX, PLACE_MAX);
    return true;
  });
}
