import type { PNG } from 'pngjs';

/** Of two pictures of one size: the share of the channels that differ at all, and by how much at most, of 255. */
export function differences(one: PNG, two: PNG): { readonly share: number; readonly most: number } {
  if (one.width !== two.width || one.height !== two.height) throw new Error('the sizes differ');
  let count = 0;
  let most = 0;
  for (let i = 0; i < one.data.length; i += 1) {
    const difference = Math.abs((one.data[i] ?? 0) - (two.data[i] ?? 0));
    if (difference > 0) count += 1;
    most = Math.max(most, difference);
  }
  return { share: count / one.data.length, most };
}
