import { overlaps, type Rect } from '../../shared/base/geometry.ts';
import type { LiveScene } from '../../shared/scene/liveScene.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { clippedLine } from './clippedLine.ts';
import { type InHand, isHeld } from './paintedItems.ts';
import { simplified } from './simplified.ts';

/** More than these wait for the next picture: painting them each frame would cost as much. */
const MOST = 600;

/** What has changed in the scene of late, so that an edit is seen in the next frame, before the picture of the whole has caught up. */
export class RecentChanges {
  readonly #changed = new Map<string, number>();

  /** @param version of the scene, with the change */
  add(keys: ReadonlySet<string> | null, version: number): void {
    if (keys === null || keys.size > MOST) return;
    for (const key of keys) this.#changed.set(key, version);
  }

  /** Those that a picture of that version does not show yet, as they are now. */
  *itemsSince(version: number, scene: LiveScene, hand: InHand, area: Rect, zoom: number): Iterable<SceneItem> {
    for (const [key, changed] of this.#changed) {
      if (changed <= version) this.#changed.delete(key);
      else if (!isHeld(key, hand)) {
        const item = scene.item(key);
        if (item !== undefined && overlaps(item.bounds, area)) yield simplified(clippedLine(item, area), zoom);
      }
    }
    if (this.#changed.size > MOST) this.#changed.clear();
  }
}
