import { plainItem } from '../../shared/scene/drawnLater.ts';
import type { Scene } from '../../shared/scene/scene.ts';

/** The scene with all that its items draw, to be compared: primitives that are made later are no field of theirs. */
export const plainScene = (scene: Scene): Scene => ({ ...scene, items: scene.items.map(plainItem) });
