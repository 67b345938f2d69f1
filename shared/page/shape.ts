import type { UnitId } from '../model/ids.ts';
import type { BranchStyle } from '../model/unit.ts';

/** One way to lay out a branch, as a box. px, as if the organisation grew downwards. */
export interface Shape {
  readonly unit: UnitId;
  readonly width: number;
  readonly height: number;
  /** null: nothing below it is in a style. */
  readonly style: BranchStyle | null;
  /** Of the reports, in the order of their groups. */
  readonly below: readonly Shape[];
}

/** Of a branch at most, and of the limits that are tried for the branches below it: more find little that is better. */
const MOST = 24;

/**
 * Those of the ways that none of the others beats in both width and height, the narrowest first; of equals the first. At most 24, the narrowest and
 * the lowest among them. (Stockmeyer, “Optimal orientations of cells in slicing floorplan designs”, 1983.)
 */
export function bestShapes(shapes: readonly Shape[]): Shape[] {
  const best: Shape[] = [];
  for (const shape of shapes.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    const last = best.at(-1);
    if (last === undefined || shape.height < last.height) best.push(shape);
  }
  return thinned(best);
}

/** Evenly many of them, the ends among them. */
export function thinned<T>(list: readonly T[]): T[] {
  if (list.length <= MOST) return [...list];
  return Array.from({ length: MOST }, (_, i) => list[Math.round((i * (list.length - 1)) / (MOST - 1))] as T);
}

/** Of a branch's best ways the lowest that is no wider than that; undefined for none. */
export function lowestWithin(best: readonly Shape[], width: number): Shape | undefined {
  return best.findLast(shape => shape.width <= width);
}

/** Of a branch's best ways the narrowest that is no higher than that; undefined for none. */
export function narrowestWithin(best: readonly Shape[], height: number): Shape | undefined {
  return best.find(shape => shape.height <= height);
}
