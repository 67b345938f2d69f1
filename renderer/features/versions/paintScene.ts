import { inflate, overlaps, type Size } from '../../../shared/base/geometry.ts';
import { paintCanvas } from '../../../shared/export/paintCanvas.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { type DrawnAt, visibleArea } from '../../../shared/scene/viewportFor.ts';
import { clippedLine } from '../../canvas/clippedLine.ts';
import { simplified } from '../../canvas/simplified.ts';

/** Paints what of the drawing is seen on a canvas of that size in px of the window, as the window's own canvas would. */
export function paintScene(canvas: HTMLCanvasElement, scene: Scene, at: DrawnAt, { width, height }: Size): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (context === null || canvas.width === 0 || canvas.height === 0) return;
  context.setTransform(at.zoom * ratio, 0, 0, at.zoom * ratio, at.x * ratio, at.y * ratio);
  paintCanvas(context, seenItems(scene, at, { width, height }), Path2D);
}

function* seenItems(scene: Scene, at: DrawnAt, size: Size): Iterable<SceneItem> {
  const seen = inflate(visibleArea(at, size), 4);
  for (const item of scene.items) if (overlaps(item.bounds, seen)) yield simplified(clippedLine(item, seen), at.zoom);
}
