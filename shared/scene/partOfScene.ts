import { unionOf } from '../base/geometry.ts';
import type { FrameId, NoteId, UnitId } from '../model/ids.ts';
import { legendBelow } from './legendItem.ts';
import type { Scene } from './scene.ts';
import type { SceneItem } from './sceneItem.ts';

export interface ScenePart {
  readonly units: ReadonlySet<UnitId>;
  readonly notes: ReadonlySet<NoteId>;
  readonly frames: ReadonlySet<FrameId>;
}

/** What a selection or a branch shows of the whole drawing: its cards, notes and frames, and the lines that have both ends among its cards. */
export function partOfScene(scene: Scene, part: ScenePart): Scene {
  const lines = new Set(scene.items.flatMap(item => (item.kind === 'dependency' && bothEndsIn(item, part) ? [item.dependency] : [])));
  const items = scene.items.filter(item => {
    switch (item.kind) {
      case 'card':
        return part.units.has(item.unit);
      case 'note':
        return part.notes.has(item.note);
      case 'frame':
        return part.frames.has(item.frame);
      case 'legend':
        return false;
      case 'label':
        return lines.has(item.dependency);
      default:
        return bothEndsIn(item, part);
    }
  });
  const bounds = unionOf(items.map(item => item.bounds));
  const legend = scene.items.find(item => item.kind === 'legend');
  if (legend === undefined || bounds === null) return { ...scene, items, bounds };
  const below = legendBelow(legend, bounds);
  return { ...scene, items: [...items, below], bounds: unionOf([bounds, below.bounds]) };
}

const bothEndsIn = (item: Extract<SceneItem, { from: unknown }>, part: ScenePart): boolean =>
  part.units.has(item.from.unit) && part.units.has(item.to.unit);
