/** Bytes. The smallest piece that a disk writes as a whole; systems write in multiples of it. */
const BLOCK = 512;

/**
 * What a file is that was being written over when the process or the machine ended: the bytes from before, those from after, a mixture of
 * the two (each block is one or the other, or was never written), or something that somebody else put there since.
 */
export function tornState(there: Buffer, before: Buffer, after: Buffer): 'before' | 'after' | 'torn' | 'foreign' {
  if (there.equals(after)) return 'after';
  if (there.equals(before)) return 'before';
  // Writing over never makes the file shorter than both: a file that is was cut by somebody.
  const possible = there.length >= Math.min(before.length, after.length) && there.length <= Math.max(before.length, after.length);
  if (!possible) return 'foreign';
  // Where the shorter one ends within a block, the rest of the block is still the longer one's.
  const wholes = [before, after, overlay(before, after), overlay(after, before)];
  for (let start = 0; start < there.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, there.length);
    if (!wholes.some(whole => holds(whole, there, start, end)) && !isEmpty(there, start, end)) return 'foreign';
  }
  return 'torn';
}

const overlay = (above: Buffer, below: Buffer): Buffer => Buffer.concat([above, below.subarray(above.length)]);

/** What lies beyond the end of the whole was made room for and not yet written. */
function holds(whole: Buffer, there: Buffer, start: number, end: number): boolean {
  const known = Math.max(start, Math.min(end, whole.length));
  return whole.compare(there, start, known, Math.min(start, whole.length), Math.min(end, whole.length)) === 0 && isEmpty(there, known, end);
}

const isEmpty = (there: Buffer, start: number, end: number): boolean => there.subarray(start, end).every(byte => byte === 0);
