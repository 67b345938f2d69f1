import { PNG } from 'pngjs';

export interface Comparison {
  /** Share of pixels in which a channel differs by more than a quarter of its range. */
  readonly different: number;
  /** Share of those pixels that look like nothing within one pixel of them in the other picture: more than an edge that fell otherwise. */
  readonly misplaced: number;
}

const STRONG = 64;

/** Two pictures of the same size on an opaque ground. */
export function comparePictures(a: Uint8Array, b: Uint8Array): Comparison {
  const one = PNG.sync.read(Buffer.from(a));
  const two = PNG.sync.read(Buffer.from(b));
  if (one.width !== two.width || one.height !== two.height) {
    throw new Error(`sizes differ: ${one.width} × ${one.height} and ${two.width} × ${two.height}`);
  }
  let different = 0;
  let misplaced = 0;
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) {
      if (distance(one, x, y, two, x, y) <= STRONG) continue;
      different += 1;
      if (!hasLike(one, x, y, two) || !hasLike(two, x, y, one)) misplaced += 1;
    }
  }
  const pixels = one.width * one.height;
  return { different: different / pixels, misplaced: misplaced / pixels };
}

/** A line or an edge passes between its neighbours' colours: a pixel counts as found when it lies within the range around it. */
function hasLike(from: PNG, x: number, y: number, into: PNG): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const value = from.data[4 * (y * from.width + x) + channel] ?? 0;
    let low = 255;
    let high = 0;
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const at = Math.min(into.width - 1, Math.max(0, x + dx)) + into.width * Math.min(into.height - 1, Math.max(0, y + dy));
        const other = into.data[4 * at + channel] ?? 0;
        low = Math.min(low, other);
        high = Math.max(high, other);
      }
    }
    if (value < low - STRONG || value > high + STRONG) return false;
  }
  return true;
}

function distance(a: PNG, ax: number, ay: number, b: PNG, bx: number, by: number): number {
  let most = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const one = a.data[4 * (ay * a.width + ax) + channel] ?? 0;
    const two = b.data[4 * (by * b.width + bx) + channel] ?? 0;
    most = Math.max(most, Math.abs(one - two));
  }
  return most;
}
