import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../shared/base/geometry.ts';
import { MAX_PIXELS, MAX_SIDE, planExport, refusalMessage } from '../../../shared/export/exportPlan.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import type { NoteId } from '../../../shared/model/ids.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';

const itemAt = (bounds: Rect): SceneItem => ({ kind: 'note', key: 'n', note: 'n' as NoteId, bounds, origin: bounds, primitives: [] });

describe('the plan of an export', () => {
  it('covers every item with the margin, in whole px, and multiplies by the scale', () => {
    const items = [itemAt({ x: 0.4, y: 10, width: 99.2, height: 50 }), itemAt({ x: -40, y: 0, width: 10, height: 10 })];
    expect(planExport({ items, scale: 2, margin: 10 })).toEqual({
      ok: true,
      value: { area: { x: -50, y: -10, width: 160, height: 80 }, scale: 2, width: 320, height: 160 },
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

  it('allows exactly the limit and refuses one row more', () => {
    const plan = (height: number) => planExport({ items: [itemAt({ x: 0, y: 0, width: 10_000, height })], scale: 1, margin: 0 });
    expect(plan(10_000).ok).toBe(true);
    expect(plan(10_001)).toMatchObject({ ok: false, error: { code: 'tooLarge', width: 10_000, height: 10_001, greatestScale: 0.99 } });
  });

  it('refuses a side that no bitmap can have, however few its pixels', () => {
    expect(planExport({ items: [itemAt({ x: 0, y: 0, width: 20_000, height: 10 })], scale: 2, margin: 0 })).toMatchObject({
      ok: false,
      error: { code: 'tooLarge', greatestScale: 1.63 },
    });
  });

  it('names a scale that fits, and hardly any smaller than need be', () => {
    const side = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 2, 3, 4), (width, height, scale) => {
        const items = [itemAt({ x: 0, y: 0, width, height })];
        const plan = planExport({ items, scale });
        if (plan.ok) {
          expect(plan.value.width * plan.value.height).toBeLessThanOrEqual(MAX_PIXELS);
          expect(Math.max(plan.value.width, plan.value.height)).toBeLessThanOrEqual(MAX_SIDE);
          return;
        }
        if (plan.error.code !== 'tooLarge') throw new Error(plan.error.code);
        const { greatestScale } = plan.error;
        expect(planExport({ items, scale: greatestScale }).ok).toBe(true);
        const larger = planExport({ items, scale: greatestScale + 0.03 });
        expect(larger.ok).toBe(false);
      }),
    );
  });

  it('says in both languages what is too large and what fits', () => {
    const plan = planExport({ items: [itemAt({ x: 0, y: 0, width: 9952, height: 9952 })], scale: 4 });
    if (plan.ok) throw new Error('expected a refusal');
    const { key, values } = refusalMessage(plan.error);
    for (const language of ['en', 'zh'] as const) {
      const sentence = translate(language, key, values);
      expect(sentence).toContain('40000 × 40000');
      expect(sentence).toMatch(/1(?=。|\.$)/);
      expect(sentence).not.toContain('{');
    }
  });
});
