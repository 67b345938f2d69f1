import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { betweenItems, drawnIn } from './betweenItems.ts';
import { frameTime, GLIDE, glided, mayGlide } from './glide.ts';

interface OnItsWay {
  /** As it was seen last; null where it was not there. */
  readonly before: SceneItem | null;
  readonly began: number;
}

/** More than these change at once when the drawing is another: nobody follows them all with the eye. */
const MOST = 2_000;

/** Lets what is painted (lines, labels, notes, frames) go to its new place along with the cards. */
export class PaintedGlide {
  readonly #onTheirWay = new Map<string, OnItsWay>();
  #seen = new Map<string, SceneItem>();
  #now = 0;
  #isOn = false;

  /** Something that was seen in this frame is on its way still, and wants the next one. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** What these show changes now; null: whatever it is that changes. */
  heed(changed: ReadonlySet<string> | null): void {
    // Nothing has been seen yet, or the cards are painted far away.
    if (this.#seen.size === 0 || !mayGlide()) return;
    const began = frameTime();
    const keys = changed !== null && changed.size <= MOST ? changed : this.#seen.keys();
    for (const key of keys) this.#onTheirWay.set(key, { before: this.#seen.get(key) ?? null, began });
  }

  /** A frame begins. */
  begin(): void {
    this.#now = frameTime();
    this.#isOn = false;
    this.#seen = new Map();
    for (const [key, { began }] of this.#onTheirWay) if (this.#now - began >= GLIDE) this.#onTheirWay.delete(key);
  }

  /** Everything is where it is: what is painted far away does not glide. */
  rest(): void {
    this.#isOn = false;
    this.#onTheirWay.clear();
    this.#seen.clear();
  }

  /** The item as it is seen in this frame. */
  seen(item: SceneItem): SceneItem {
    const way = this.#onTheirWay.get(item.key);
    const shown = way === undefined ? item : this.#onItsWay(way, item);
    this.#seen.set(item.key, shown);
    return shown;
  }

  #onItsWay({ before, began }: OnItsWay, item: SceneItem): SceneItem {
    const share = glided(began, this.#now);
    if (before === item || share === 1) return item;
    this.#isOn = true;
    return before === null ? drawnIn(item, share) : betweenItems(before, item, share);
  }
}
