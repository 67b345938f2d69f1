import { flextree } from 'd3-flextree';
import { describe, expect, it } from 'vitest';
import { type Rect, right, unionOf } from '../../../shared/base/geometry.ts';
import { CARD } from '../../../shared/card/cardMetrics.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { moveSelection } from '../../../shared/commands/selection/moveSelection.ts';
import { createDocumentStore, type DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import { SPACING } from '../../../shared/layout/spacing.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { collisions } from '../../support/collisions.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';
import { chain, organisation } from '../../support/organisation.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const made = (units: number, seed: number): DocumentStore =>
  createDocumentStore(organisation({ units, duties: units * 3, seed }), counterIds('n'));
const boxes = (store: DocumentStore): Map<UnitId, Rect> =>
  new Map(unitsInTreeOrder(store.view).map(one => [one.id, boxOf(store.view, one)]));
const box = (store: DocumentStore, id: string): Rect => boxOf(store.view, store.view.unit(unit(id)) as Unit);

describe('Arrange', () => {
  it.each(SEEDS)('keeps the order, covers no card and keeps the gaps of a row (organisation %i)', seed => {
    const store = made(300, seed);
    const placed = boxes(store);
    expect(collisions(placed.values())).toEqual([]);
    for (const one of unitsInTreeOrder(store.view)) {
      const row = store.view.childrenOf(one.id).map(child => placed.get(child.id) as Rect);
      const parent = placed.get(one.id) as Rect;
      for (const [i, report] of row.entries()) {
        expect(report.y).toBe(parent.y + parent.height + SPACING.down);
        if (i > 0) expect(report.x).toBeGreaterThanOrEqual(right(row[i - 1] as Rect) + SPACING.across);
      }
    }
  });

  it.each(SEEDS)('sets every parent over the middle of its reports, to half a px (organisation %i)', seed => {
    const store = made(300, seed);
    const placed = boxes(store);
    for (const one of unitsInTreeOrder(store.view)) {
      const row = store.view.childrenOf(one.id);
      if (row.length === 0) continue;
      const first = placed.get(row[0]?.id as UnitId) as Rect;
      const last = placed.get(row.at(-1)?.id as UnitId) as Rect;
      expect(Math.abs((first.x + last.x) / 2 - (placed.get(one.id) as Rect).x)).toBeLessThanOrEqual(0.5);
    }
  });

  it.each(SEEDS)('moves nothing the second time (organisation %i)', seed => {
    const store = made(200, seed);
    const revision = store.revision;
    store.execute(arrange, null);
    expect(store.revision).toBe(revision);
  });

  it.each(SEEDS)('is no more than a tenth wider than the yardstick, a published layout for boxes of any size (organisation %i)', seed => {
    const store = made(300, seed);
    const ours = unionOf(boxes(store).values()) as Rect;
    interface Node {
      readonly one: Unit;
      readonly children: Node[];
    }
    const nodeOf = (one: Unit): Node => ({ one, children: store.view.childrenOf(one.id).map(nodeOf) });
    const layout = flextree<Node>({
      children: node => node.children,
      nodeSize: ({ data }) => [CARD.width + SPACING.across, boxOf(store.view, data.one).height + SPACING.down],
      spacing: 0,
    });
    const tree = layout.hierarchy(nodeOf(store.view.childrenOf(null)[0] as Unit));
    layout(tree);
    const xs = tree.nodes.map(node => node.x);
    const theirs = Math.max(...xs) - Math.min(...xs) + CARD.width;
    expect(ours.width).toBeLessThanOrEqual(theirs * 1.1);
  });

  it('leaves a pinned unit where it is, lays out below it what reports to it, and keeps its place in the row free', () => {
    const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {}, Care: {} } });
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Operations')] }, by: { x: 0, y: 33 } });
    store.execute(moveSelection, { selection: { ...NOTHING_SELECTED, units: [unit('Sales')] }, by: { x: -300, y: 400 } });
    const before = [box(store, 'Operations'), box(store, 'Sales')];
    store.execute(arrange, null);
    expect([box(store, 'Operations'), box(store, 'Sales')]).toEqual(before);
    expect(box(store, 'East').y).toBe(box(store, 'Sales').y + box(store, 'Sales').height + SPACING.down);
    expect((box(store, 'East').x + box(store, 'West').x) / 2).toBe(box(store, 'Sales').x);
    // Operations stands about in its row, so that Care is the second there; Sales was taken out of it.
    expect(box(store, 'Care').x - box(store, 'Board').x).toBe((CARD.width + SPACING.across) / 2);
  });

  it('sets trees side by side from where the first stands', () => {
    const store = openStore({ One: { A: {}, B: {} }, Two: { C: {}, D: {} }, Three: {} });
    const first = box(store, 'One');
    store.execute(arrange, null);
    expect(box(store, 'One')).toEqual(first);
    expect(box(store, 'Two').y).toBe(first.y);
    expect(box(store, 'C').x - right(box(store, 'B'))).toBeGreaterThanOrEqual(SPACING.trees);
    expect(box(store, 'Three').x).toBeGreaterThan(box(store, 'Two').x);
  });

  it('lays out a chain of 20,000 in time that grows with its length and not with the square of it', () => {
    const deep = createDocumentStore(chain(20_000), counterIds('n'));
    const started = performance.now();
    deep.execute(arrange, null);
    expect(performance.now() - started).toBeLessThan(10_000);
    const last = deep.view.unit(unit('u19999')) as Unit;
    expect(last.place).toEqual({ x: 0, y: SPACING.down });
  }, 30_000);
});
