import type { SceneItem } from '../scene/sceneItem.ts';
import { shapeText } from '../text/shapeText.ts';

/** What these items draw in no bundled font, each character once, in the order met: named in a warning. */
export function missingCharacters(items: Iterable<SceneItem>): string[] {
  const missing = new Set<string>();
  for (const { primitives } of items) {
    for (const primitive of primitives) {
      if (primitive.kind !== 'text') continue;
      for (const run of primitive.runs) {
        if (run.face !== 'system') continue;
        for (const cluster of shapeText(run.text, primitive.weight)) if (cluster.face === 'system') missing.add(cluster.text);
      }
    }
  }
  return [...missing];
}
