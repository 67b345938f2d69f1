import { type Point, unionOf } from '../../../shared/base/geometry.ts';
import { movedItem } from '../../../shared/scene/drawnLater.ts';
import { distance } from '../../../shared/scene/linePath.ts';
import type { Primitive } from '../../../shared/scene/primitive.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';

/**
 * An item on its way from how it was seen to how it is now, `share` of the way (0 to 1). A line that runs with as many corners as before bends from the one to
 * the other; one that takes another way is drawn along it, from its beginning to its end; all else moves.
 */
export function betweenItems(before: SceneItem, now: SceneItem, share: number): SceneItem {
  const left = 1 - share;
  if (!('route' in now)) return movedItem(now, { x: (before.origin.x - now.origin.x) * left, y: (before.origin.y - now.origin.y) * left });
  if (!('route' in before) || before.route.length !== now.route.length) return drawnIn(now, share);
  const primitives = now.primitives.map((primitive, i) => bent(before.primitives[i], primitive, share));
  return primitives.includes(null) ? drawnIn(now, share) : redrawn(now, primitives as Primitive[], before);
}

/** A line that was not there before, or ran otherwise: so much of it, without its arrows. */
export function drawnIn(now: SceneItem, share: number): SceneItem {
  const [line] = now.primitives;
  if (!('route' in now) || line?.kind !== 'path' || line.stroke === null) return now;
  const length = lengthOf(now.route);
  const { colour, width } = line.stroke;
  return redrawn(now, [{ ...line, stroke: { colour, width, dash: [length * share, length + 1] } }], now);
}

function redrawn(now: SceneItem, primitives: readonly Primitive[], before: SceneItem): SceneItem {
  return { ...now, primitives, bounds: unionOf([now.bounds, before.bounds]) ?? now.bounds };
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** null: the two are not of one shape. */
function bent(before: Primitive | undefined, now: Primitive, share: number): Primitive | null {
  if (now.kind !== 'path') return now;
  if (before?.kind !== 'path' || before.d.replace(NUMBER, '') !== now.d.replace(NUMBER, '')) return null;
  const from = before.d.match(NUMBER) ?? [];
  let at = 0;
  const d = now.d.replace(NUMBER, value => {
    const old = Number(from[at]);
    at += 1;
    return String(old + (Number(value) - old) * share);
  });
  return { ...now, d };
}

const lengthOf = (route: readonly Point[]): number => route.slice(1).reduce((sum, point, i) => sum + distance(route[i] as Point, point), 0);
