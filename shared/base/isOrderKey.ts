import { generateKeyBetween } from 'fractional-indexing';

/** Whether the library can find a key on both sides of it: not every text of letters and digits is such a key. */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}
