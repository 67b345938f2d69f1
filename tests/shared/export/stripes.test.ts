import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExport } from '../../../shared/export/exportPlan.ts';
import { itemsOfStripe, STRIPE_PIXELS, stripeArea, stripesOf, withBleed } from '../../../shared/export/stripes.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';

const noteAt = (y: number, height: number): SceneItem => {
  const bounds = { x: 0, y, width: 100, height };
  return { kind: 'note', key: `n${y}`, note: `n${y}` as NoteId, bounds, origin: bounds, primitives: [] };
};

const planOf = (items: readonly SceneItem[], scale: number) => {
  const plan = planExport({ items, scale });
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
};

describe('the stripes of a picture', () => {
  it('are all its rows once, and bounded', () => {
    const side = fc.integer({ min: 1, max: 32_767 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const plan = { area: { x: 0, y: 0, width, height }, ...{ scale: 1, askedScale: 1, width, height } };
        let next = 0;
        for (const stripe of stripesOf(plan)) {
          expect(stripe.top).toBe(next);
          expect(stripe.rows * width).toBeLessThanOrEqual(STRIPE_PIXELS);
          next += stripe.rows;
          const painted = withBleed(plan, stripe);
          expect(painted.top).toBeGreaterThanOrEqual(0);
          expect(painted.top + painted.rows).toBeLessThanOrEqual(height);
        }
        expect(next).toBe(height);
      }),
    );
  });

  it('show the items that reach into them, an edge that is smoothed included, and no others', () => {
    const items = [noteAt(0, 100), noteAt(100, 100), noteAt(140, 20), noteAt(400, 10)];
    const plan = planOf(items, 2);
    // Rows of the px from 126 to 174.
    const stripe = { top: 2 * (126 + 24), rows: 2 * 48 };
    expect(stripeArea(plan, stripe)).toMatchObject({ y: 126, height: 48 });
    expect(itemsOfStripe(items, plan, stripe).map(item => item.key)).toEqual(['n100', 'n140']);
    expect(itemsOfStripe([noteAt(0, 125), noteAt(0, 110)], plan, stripe)).toHaveLength(1);
  });
});
