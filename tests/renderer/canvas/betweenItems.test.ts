import { describe, expect, it } from 'vitest';
import { betweenItems, drawnIn } from '../../../renderer/canvas/motion/betweenItems.ts';
import type { Point } from '../../../shared/base/geometry.ts';
import type { NoteId, UnitId } from '../../../shared/model/ids.ts';
import { noteItem } from '../../../shared/scene/noteItem.ts';
import type { PathPrimitive } from '../../../shared/scene/primitive.ts';
import { FREE_SHAPE, reportingLine } from '../../../shared/scene/reportingLine.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';

const theme = TOKENS.light;
const line = (below: Point) =>
  reportingLine(
    'a' as UnitId,
    'b' as UnitId,
    { x: 0, y: 0, width: 100, height: 40 },
    { ...below, width: 100, height: 40 },
    { shape: FREE_SHAPE, turn: false },
    theme,
  );
const path = (item: SceneItem): PathPrimitive => item.primitives[0] as PathPrimitive;
const numbers = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('an item on its way', () => {
  it('of a line bends from the one to the other with as many corners', () => {
    const [before, now] = [line({ x: 200, y: 120 }), line({ x: 400, y: 120 })];
    expect(path(betweenItems(before, now, 0)).d).toBe(path(before).d);
    expect(path(betweenItems(before, now, 1)).d).toBe(path(now).d);
    const half = numbers(path(betweenItems(before, now, 0.5)).d);
    const [from, to] = [numbers(path(before).d), numbers(path(now).d)];
    expect(half).toEqual(from.map((value, i) => (value + (to[i] as number)) / 2));
  });

  it('of a line that takes another way is drawn along it, and never beyond its end', () => {
    const [before, now] = [line({ x: 0, y: 120 }), line({ x: 400, y: 120 })];
    expect(before.route.length).not.toBe(now.route.length);
    const half = path(betweenItems(before, now, 0.5));
    expect(half.d).toBe(path(now).d);
    const length = now.route.slice(1).reduce((sum, point, i) => {
      const last = now.route[i] as Point;
      return sum + Math.abs(point.x - last.x) + Math.abs(point.y - last.y);
    }, 0);
    expect(half.stroke?.dash?.[0]).toBeCloseTo(length / 2);
    expect(half.stroke?.dash?.[1]).toBeGreaterThan(length);
    expect(drawnIn(now, 0).primitives).toHaveLength(1);
  });

  it('of anything else is moved, and keeps its very drawing', () => {
    const note = (x: number) => noteItem({ id: 'n' as NoteId, place: { x, y: 10 }, width: 196, minHeight: 56, text: 'Ask' }, theme);
    const [before, now] = [note(100), note(300)];
    const half = betweenItems(before, now, 0.25);
    expect(half.origin.x).toBe(150);
    expect(half.bounds.x).toBeCloseTo(now.bounds.x - 150);
    expect(half.primitives).toBe(now.primitives);
  });
});
