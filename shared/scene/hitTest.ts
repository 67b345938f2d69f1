import { contains, inflate, type Point, type Rect } from '../base/geometry.ts';
import type { DependencyId, FrameId, NoteId, SecondaryLineId, UnitId } from '../model/ids.ts';
import type { LiveScene } from './liveScene.ts';

/** What lies under a point of the drawing. */
export type Hit =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'dependency'; readonly dependency: DependencyId }
  | { readonly kind: 'secondaryLine'; readonly line: SecondaryLineId }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'frame'; readonly frame: FrameId }
  | { readonly kind: 'nothing' };

const NOTHING: Hit = { kind: 'nothing' };
const NOWHERE: Rect = { x: 0, y: 0, width: -1, height: -1 };
/** px of a frame's top that belong to its title. */
const TITLE_BAR = 32;

/**
 * What the hand means at a point, asked of the scene's bounds: it answers alike whether the item is drawn by an element or painted. From
 * the front to the back; of a frame only its title and its border count, so that one can work within it.
 * `tolerance` in px of the drawing: how far beside a line still is on it.
 */
export function hitTest(scene: LiveScene, point: Point, tolerance: number): Hit {
  const spot = { x: point.x - 0.5, y: point.y - 0.5, width: 1, height: 1 };
  const label = scene.labelsWithin(spot).find(id => contains(scene.label(id)?.bounds ?? NOWHERE, point));
  if (label !== undefined) return { kind: 'dependency', dependency: label };
  for (const note of scene.notes()) if (contains(note.bounds, point)) return { kind: 'note', note: note.note };
  const unit = scene.cardsWithin(spot).at(-1);
  if (unit !== undefined) return { kind: 'unit', unit };
  const dependency = dependencyAt(scene, point, tolerance);
  if (dependency !== null) return { kind: 'dependency', dependency };
  const line = secondaryLineAt(scene, point, tolerance);
  if (line !== null) return { kind: 'secondaryLine', line };
  for (const frame of scene.frames()) {
    if (!contains(inflate(frame.bounds, tolerance), point)) continue;
    const inside = contains(inflate(frame.bounds, -tolerance), point);
    if (!inside || point.y < frame.bounds.y + TITLE_BAR) return { kind: 'frame', frame: frame.frame };
  }
  return NOTHING;
}

function dependencyAt(scene: LiveScene, point: Point, tolerance: number): DependencyId | null {
  const about = inflate({ ...point, width: 0, height: 0 }, tolerance);
  const lines = scene
    .dependenciesWithin(about)
    .sort()
    .flatMap(id => scene.dependency(id) ?? []);
  return nearest(lines, point, tolerance)?.dependency ?? null;
}

function secondaryLineAt(scene: LiveScene, point: Point, tolerance: number): SecondaryLineId | null {
  return nearest(scene.secondaryLines(), point, tolerance)?.line ?? null;
}

/** The line whose way passes nearest, within the tolerance. */
function nearest<T extends { readonly bounds: Rect; readonly route: readonly Point[] }>(
  lines: Iterable<T>,
  point: Point,
  tolerance: number,
): T | null {
  let found: T | null = null;
  let least = tolerance;
  for (const line of lines) {
    if (!contains(inflate(line.bounds, tolerance), point)) continue;
    for (let i = 1; i < line.route.length; i += 1) {
      const distance = distanceToStretch(point, line.route[i - 1] as Point, line.route[i] as Point);
      if (distance <= least) {
        least = distance;
        found = line;
      }
    }
  }
  return found;
}

/** px from a point to the nearest point of the stretch between `a` and `b`. */
export function distanceToStretch(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - (a.x + share * dx), point.y - (a.y + share * dy));
}
