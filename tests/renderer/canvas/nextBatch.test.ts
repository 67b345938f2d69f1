import { describe, expect, it } from 'vitest';
import { type CardFlowNode, nextBatch } from '../../../renderer/canvas/visibleCards.ts';
import type { UnitId } from '../../../shared/model/ids.ts';

const NONE: ReadonlySet<UnitId> = new Set();
const MIDDLE = { x: 500, y: 0 };
/** Cards in a row, one every 10 px. */
const row = (count: number): CardFlowNode[] =>
  Array.from(
    { length: count },
    (_, i) => ({ id: `u${i}`, position: { x: i * 10, y: 0 }, data: { item: { unit: `u${i}` } } }) as CardFlowNode,
  );
const ids = (nodes: readonly CardFlowNode[]): string[] => nodes.map(({ id }) => id);

describe('the cards that become elements in one frame', () => {
  it('are all of them where they are few', () => {
    const wanted = row(20);
    expect(nextBatch(wanted, new Set(), NONE, MIDDLE)).toBe(wanted);
  });

  it('begin in the middle of the view, keep their order, and are all there some frames later', () => {
    const wanted = row(101);
    const first = nextBatch(wanted, new Set(), NONE, MIDDLE);
    expect(first.length).toBeLessThan(40);
    expect(ids(first)).toContain('u50');
    expect(Math.max(...first.map(({ position }) => Math.abs(position.x - 500)))).toBeLessThan(200);
    let mounted = first;
    let frames = 1;
    for (; mounted.length < wanted.length; frames += 1) {
      const next = nextBatch(wanted, new Set(ids(mounted)), NONE, MIDDLE);
      expect(ids(next)).toEqual(expect.arrayContaining(ids(mounted)));
      expect(next.length).toBeGreaterThan(mounted.length);
      mounted = next;
    }
    expect(mounted).toEqual(wanted);
    expect(frames).toBe(Math.ceil(101 / first.length));
  });

  it('never leave out one that is active or typed in, nor one that was there', () => {
    const wanted = row(101);
    const next = nextBatch(wanted, new Set(['u0', 'u1']), new Set(['u100' as UnitId]), MIDDLE);
    expect(ids(next)).toEqual(expect.arrayContaining(['u0', 'u1', 'u100']));
  });

  it('lets go at once of those that are wanted no more', () => {
    expect(ids(nextBatch(row(2), new Set(ids(row(90))), NONE, MIDDLE))).toEqual(['u0', 'u1']);
  });
});
