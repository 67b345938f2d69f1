import { DEPTH_MAX } from './format.ts';
import { jsonPointer, type Problem, type UnplacedProblem } from './problem.ts';
import { scanJson } from './scanJson.ts';
import { type TextPlace, textPlace } from './textPlace.ts';

/** Adds line and column to each problem: of the field, or of the nearest thing around it that the text has. */
export function placeProblems(text: string, problems: readonly UnplacedProblem[]): Problem[] {
  const wanted = new Set(problems.flatMap(problem => withAncestors(problem.path)));
  // Most of a large file is told by its last key alone to be nothing that is looked for.
  const lastParts = new Set([...wanted].map(pointer => pointer.slice(pointer.lastIndexOf('/'))));
  const found = new Map<string, number>();
  scanJson(text, DEPTH_MAX, (path, offset) => {
    if (!lastParts.has(jsonPointer(path.slice(-1)))) return;
    const pointer = jsonPointer(path);
    if (wanted.has(pointer)) found.set(pointer, offset);
  });
  const placeOf = (path: string): TextPlace | null => {
    const known = withAncestors(path).find(pointer => found.has(pointer));
    return known === undefined ? null : textPlace(text, found.get(known) ?? 0);
  };
  return problems.map(problem => ({ ...problem, place: placeOf(problem.path) }));
}

/** The pointer itself, then what holds it, outwards; not the whole file, which is the place of everything and so of nothing. */
function withAncestors(pointer: string): string[] {
  const pointers: string[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) pointers.push(at);
  return pointers;
}
