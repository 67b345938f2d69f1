import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../shared/base/geometry.ts';
import { MAX_SIDE, planExport, smallerMessage } from '../../../shared/export/exportPlan.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';

const itemAt = (bounds: Rect): SceneItem => ({ kind: 'note', key: 'n', note: 'n' as NoteId, bounds, origin: bounds, primitives: [] });

describe('the plan of an export', () => {
  it('covers every item with the margin, in whole px, and multiplies by the scale', () => {
    const items = [itemAt({ x: 0.4, y: 10, width: 99.2, height: 50 }), itemAt({ x: -40, y: 0, width: 10, height: 10 })];
    expect(planExport({ items, scale: 2, margin: 10 })).toEqual({
      ok: true,
      value: { area: { x: -50, y: -10, width: 160, height: 80 }, scale: 2, askedScale: 2, width: 320, height: 160 },
    });
  });

  it('refuses an empty drawing and a scale that is none', () => {
    expect(planExport({ items: [], scale: 1 })).toEqual({ ok: false, error: { code: 'empty' } });
    for (const scale of [0, -1, 4.01, Number.NaN, Infinity]) {
      expect(planExport({ items: [itemAt({ x: 0, y: 0, width: 1, height: 1 })], scale })).toEqual({
        ok: false,
        error: { code: 'badScale', scale },
      });
    }
  });

  it('allows exactly the limit, and draws a little smaller what is one column wider', () => {
    const plan = (width: number) => planExport({ items: [itemAt({ x: 0, y: 0, width, height: 10 })], scale: 1, margin: 0 });
    expect(plan(MAX_SIDE)).toMatchObject({ ok: true, value: { width: MAX_SIDE, scale: 1, askedScale: 1 } });
    expect(plan(MAX_SIDE + 1)).toMatchObject({ ok: true, value: { scale: 0.99, askedScale: 1 } });
  });

  it('has no limit but that of a side', () => {
    const items = [itemAt({ x: 0, y: 0, width: MAX_SIDE, height: MAX_SIDE })];
    expect(planExport({ items, scale: 1, margin: 0 })).toMatchObject({ ok: true, value: { width: MAX_SIDE, height: MAX_SIDE } });
  });

  it('is never larger than a bitmap can be, and hardly any smaller than need be', () => {
    const side = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 2, 3, 4), (width, height, scale) => {
        const plan = planExport({ items: [itemAt({ x: 0, y: 0, width, height })], scale });
        if (!plan.ok) throw new Error(plan.error.code);
        const longest = Math.max(plan.value.width, plan.value.height);
        expect(longest).toBeLessThanOrEqual(MAX_SIDE);
        expect(smallerMessage(plan.value) === null).toBe(plan.value.scale === scale);
        if (plan.value.scale < scale) expect((longest * (plan.value.scale + 0.02)) / plan.value.scale).toBeGreaterThan(MAX_SIDE);
      }),
    );
  });

  it('says in both languages how large it would be and how large it becomes', () => {
    const plan = planExport({ items: [itemAt({ x: 0, y: 0, width: 9952, height: 9952 })], scale: 4 });
    const message = plan.ok ? smallerMessage(plan.value) : null;
    if (message === null) throw new Error('expected a smaller one');
    for (const language of ['en', 'zh'] as const) {
      const sentence = translate(language, message.key, message.values);
      for (const said of ['40000', '32,767', '3.27']) expect(sentence).toContain(said);
      expect(sentence).not.toContain('{');
    }
  });
});
