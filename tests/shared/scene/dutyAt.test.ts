import { describe, expect, it } from 'vitest';
import type { Point } from '../../../shared/base/geometry.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { createDocumentStore, type DocumentStore } from '../../../shared/history/documentStore.ts';
import type { Writing } from '../../../shared/model/drawing.ts';
import type { DutyId } from '../../../shared/model/ids.ts';
import { dutyAt } from '../../../shared/scene/dutyAt.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import type { CardItem } from '../../../shared/scene/sceneItem.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';

const TEXTS = ['负责日常运营管理，并向董事会汇报季度预算的执行情况与偏差原因', '策划年度活动', '回复投诉', '保管账册', '第五项，不显示'];

function drawn(writing: Writing): { store: DocumentStore; scene: LiveScene; card: CardItem } {
  const first = openStore({ Board: { Sales: {} } });
  first.execute(addDuties, { unit: unit('Sales'), texts: TEXTS });
  const scenario = [...first.document.scenarios.values()][0]!;
  const changed = { ...scenario, drawing: { ...scenario.drawing, writing } };
  const store = createDocumentStore({ ...first.document, scenarios: first.document.scenarios.set(scenario.id, changed) }, counterIds('n'));
  const scene = new LiveScene(store.view, { theme: 'light', language: 'en' });
  return { store, scene, card: scene.card(unit('Sales')) as CardItem };
}

/** The middle of each drawn piece of text in the drawing: a line in a row, a character in a column. */
const middles = ({ origin, primitives }: CardItem): { text: string; at: Point }[] =>
  primitives.flatMap(part =>
    part.kind === 'text' && part.size === 12 && part.turned === undefined
      ? [{ text: part.text, at: { x: origin.x + part.x + part.width / 2, y: origin.y + part.y - part.size * 0.35 } }]
      : [],
  );

describe('the duty at a point', () => {
  it.each(['horizontal', 'vertical'] as const)('is the one whose words are drawn there, in %s writing', writing => {
    const { store, scene, card } = drawn(writing);
    const duties = store.view.dutiesOf(unit('Sales'));
    const found = new Map<DutyId, string>();
    for (const { text, at } of middles(card)) {
      const duty = dutyAt(scene, store.view, at);
      // "+1" for the rest is no duty.
      if (duty !== null) found.set(duty, (found.get(duty) ?? '') + text);
    }
    expect(found.size).toBe(4);
    for (const [id, seen] of found) {
      const { text } = duties.find(duty => duty.id === id)!;
      expect(text.startsWith(seen.replace(/…$/, ''))).toBe(true);
    }
  });

  it.each(['horizontal', 'vertical'] as const)('is none on the name, at the border and beside the card, in %s writing', writing => {
    const { store, scene, card } = drawn(writing);
    const { x, y, width, height } = card.box;
    const name = card.primitives.find(part => part.kind === 'text' && part.size === 14) as { x: number; y: number };
    for (const at of [
      { x: x + name.x + 4, y: y + name.y - 4 },
      { x: x + width - 3, y: y + height - 3 },
      { x: x + 2, y: y + height / 2 },
      { x: x - 5, y: y + height / 2 },
    ]) {
      expect(dutyAt(scene, store.view, at)).toBeNull();
    }
  });
});
