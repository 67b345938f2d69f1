import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Whether another key can be found on both sides of it: not every text of letters and digits is such a key. */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** `count` keys for a fresh list, ascending. */
export const orderKeys = (count: number): readonly string[] => generateNKeysBetween(null, null, count);
