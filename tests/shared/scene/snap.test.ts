import { describe, expect, it } from 'vitest';
import { snap } from '../../../shared/scene/snap.ts';

const box = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });

describe('what is moved', () => {
  it.each([
    ['left edge on left edge', box(204, 300), box(200, 0), { x: -4, y: 0 }],
    ['right edge on left edge', box(97, 300), box(200, 0, 60), { x: 3, y: 0 }],
    ['middle on middle', box(178, 300, 50), box(150, 0), { x: -3, y: 0 }],
    ['bottom on bottom', box(500, 43), box(0, 0, 30, 80), { x: 0, y: -3 }],
    ['both ways at once', box(205, 38), box(200, 0), { x: -5, y: 2 }],
  ])('snaps %s', (_what, moved, other, by) => {
    expect(snap(moved, [other], 6).by).toEqual(by);
  });

  it('stays free beyond its reach and shows no guide there', () => {
    expect(snap(box(207, 300), [box(200, 0)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  it('takes the nearest of several, and a guide runs from the one to the other', () => {
    const { by, guides } = snap(box(204, 300), [box(200, 0), box(205, 600)], 6);
    expect(by).toEqual({ x: 1, y: 0 });
    expect(guides).toContainEqual({ kind: 'line', from: { x: 205, y: 300 }, to: { x: 205, y: 640 } });
  });

  it('comes to rest in the middle between two neighbours, and where a row would go on', () => {
    const between = snap(box(203, 7), [box(0, 3), box(400, 2)], 6);
    expect(between.by.x).toBe(-3);
    expect(between.guides.filter(({ kind, from, to }) => kind === 'gap' && from.y === to.y)).toHaveLength(2);
    const further = snap(box(303, 9), [box(0, 3, 90), box(150, 2, 90)], 6);
    expect(further.by.x).toBe(-3);
  });

  it('has the row after it to go on from as well', () => {
    expect(snap(box(-3, 11), [box(150, 3), box(300, 2)], 6).by.x).toBe(3);
  });
});
