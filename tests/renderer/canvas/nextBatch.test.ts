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

const again = (wanted: CardFlowNode[], mounted: readonly CardFlowNode[], kept = NONE) =>
  nextBatch(wanted, mounted, kept, MIDDLE, unit => mounted.find(({ id }) => id === unit));

describe('the cards that become elements in one frame', () => {
  it('are all of them where they are few', () => {
    const wanted = row(8);
    expect(again(wanted, [])).toEqual({ nodes: wanted, whole: true });
  });

  it('begin in the middle of the view, keep their order, and are all there some frames later', () => {
    const wanted = row(101);
    const first = again(wanted, []).nodes;
    expect(first.length).toBeLessThan(20);
    expect(ids(first)).toContain('u50');
    expect(Math.max(...first.map(({ position }) => Math.abs(position.x - 500)))).toBeLessThan(100);
    let batch = again(wanted, first);
    let frames = 2;
    for (let mounted = first; !batch.whole; frames += 1) {
      expect(ids(batch.nodes)).toEqual(expect.arrayContaining(ids(mounted)));
      expect(batch.nodes.length).toBeGreaterThan(mounted.length);
      mounted = batch.nodes;
      batch = again(wanted, mounted);
    }
    expect(batch.nodes).toEqual(wanted);
    expect(frames).toBe(Math.ceil(101 / first.length));
  });

  it('never leave out one that is active or typed in, nor one that was there', () => {
    const wanted = row(101);
    const next = again(wanted, row(2), new Set(['u100' as UnitId])).nodes;
    expect(ids(next)).toEqual(expect.arrayContaining(['u0', 'u1', 'u100']));
  });
});

describe('the cards that are elements no more', () => {
  it('go some a frame, in some frames all of them', () => {
    const wanted = row(2);
    let batch = again(wanted, row(90));
    let frames = 1;
    for (; !batch.whole; frames += 1) batch = again(wanted, batch.nodes);
    expect(frames).toBeGreaterThan(2);
    expect(frames).toBeLessThan(12);
    expect(batch.nodes).toBe(wanted);
  });

  it('go at once where their unit is gone', () => {
    expect(nextBatch([], row(90), NONE, MIDDLE, () => undefined)).toEqual({ nodes: [], whole: true });
  });
});
