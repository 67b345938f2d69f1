import { DEPTH_MAX } from './format.ts';
import { jsonPointer } from './problem.ts';
import { scanJson } from './scanJson.ts';
import { type TextPlace, textPlaces } from './textPlace.ts';

/**
 * Where values stand in a JSON text, for each pointer in turn: the value itself, or the nearest thing around it that the text has; at worst
 * the beginning of the whole.
 */
export function placesOfPaths(text: string, pointers: readonly string[]): TextPlace[] {
  const offsetOf = offsetsOfPaths(text, pointers);
  return textPlaces(text, pointers.map(offsetOf));
}

export function offsetsOfPaths(text: string, pointers: readonly string[]): (pointer: string) => number {
  const wanted = new Set(pointers.flatMap(withAncestors));
  // Most of a large file is told by its last key alone to be nothing that is looked for.
  const lastParts = new Set([...wanted].map(pointer => pointer.slice(pointer.lastIndexOf('/'))));
  const found = new Map<string, number>();
  scanJson(text, DEPTH_MAX, (path, offset) => {
    if (!lastParts.has(jsonPointer(path.slice(-1)))) return;
    const pointer = jsonPointer(path);
    if (wanted.has(pointer)) found.set(pointer, offset);
  });
  return pointer => nearestOffset(pointer, found);
}

/** Of the pointer, or of what holds it. */
export function nearestOffset(pointer: string, offsets: ReadonlyMap<string, number>): number {
  const known = withAncestors(pointer).find(one => offsets.has(one));
  return known === undefined ? 0 : (offsets.get(known) ?? 0);
}

/** The pointer itself, then what holds it, outwards, to the whole. */
function withAncestors(pointer: string): string[] {
  const pointers: string[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) pointers.push(at);
  return [...pointers, ''];
}
