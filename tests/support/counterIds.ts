import type { NewId } from '../../shared/model/ids.ts';

/** Ids that a test can foretell: `n1`, `n2`, … */
export function counterIds(prefix = 'n'): NewId {
  let count = 0;
  return () => `${prefix}${++count}`;
}
