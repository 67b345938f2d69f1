import { expect, it } from 'vitest';
import { missingBoxes } from '../../../shared/export/missingBoxes.ts';
import { missingCharacters } from '../../../shared/export/missingCharacters.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { textAt } from '../../conformance/painters/sampleItems.ts';

const noteOf = (...texts: string[]): SceneItem => {
  const bounds = { x: 0, y: 0, width: 100, height: 100 };
  return {
    kind: 'note',
    key: 'n',
    note: 'n' as NoteId,
    bounds,
    origin: bounds,
    primitives: texts.map(text => textAt(0, 20, text, 10, 400)),
  };
};

it('names each missing character once, whole graphemes and in the order met', () => {
  expect(missingCharacters([noteOf('团队👩‍💻 b 🇨🇳', 'ש👩‍💻'), noteOf('客服')])).toEqual(['👩‍💻', '🇨🇳', 'ש']);
});

it('finds nothing missing in ordinary Chinese and European text', () => {
  expect(missingCharacters([noteOf('电商平台（①→≤≥℃‰）', 'Ärger — Ωμέγα, Привет, Việt')])).toEqual([]);
});

it('puts one box in the room of each missing character', () => {
  const text = textAt(5, 20, 'ab👩‍💻🇨🇳', 10, 400);
  const run = text.runs.find(({ face }) => face === 'system');
  if (run === undefined) throw new Error('expected a run of the system');
  const boxes = missingBoxes(text, run);
  expect(boxes).toHaveLength(2);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThan(text.x + run.x);
    expect(box.x + box.width).toBeLessThan(text.x + run.x + run.width);
  }
});
