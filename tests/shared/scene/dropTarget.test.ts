import { describe, expect, it } from 'vitest';
import { center, type Point, type Rect } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { branchOf } from '../../../shared/layout/branch.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { type DropTarget, dropTargetAt } from '../../../shared/scene/dropTarget.ts';
import { LiveScene } from '../../../shared/scene/liveScene.ts';
import { openStore, unit } from '../../support/openStore.ts';

const COMPANY = { Board: { Sales: { East: {} }, Operations: { Stock: {} }, Finance: {} }, Partner: {} };
const REACH = 36;

function company(): { store: DocumentStore; scene: LiveScene; box: (name: string) => Rect } {
  const store = openStore(COMPANY);
  store.execute(arrange, null);
  const scene = new LiveScene(store.view, { theme: 'light', language: 'en' });
  return { store, scene, box: name => scene.card(unit(name))?.box as Rect };
}

function target(
  { store, scene }: { store: DocumentStore; scene: LiveScene },
  at: Point,
  held: string[] = [],
  reach = REACH,
): DropTarget | null {
  const tops = held.map(unit);
  const units = new Set(tops.flatMap(id => branchOf(store.view, store.view.unit(id) as Unit).map(({ id: part }) => part)));
  return dropTargetAt(scene, store.view, at, { units, tops }, reach);
}

describe('what a drop at a point means', () => {
  it('is the card in its middle, nothing beside all cards, and never what is held itself', () => {
    const drawn = company();
    expect(target(drawn, center(drawn.box('Sales')), ['Finance'])).toEqual({ kind: 'on', unit: 'Sales' });
    expect(target(drawn, { x: drawn.box('Sales').x - 8, y: drawn.box('Sales').y + 4 }, ['Finance'])).toBeNull();
    expect(target(drawn, center(drawn.box('East')), ['Sales'])).toBeNull();
  });

  it('in a row is the place beside a card at its left and right edge, marked in the middle between the two', () => {
    const drawn = company();
    const [sales, operations] = [drawn.box('Sales'), drawn.box('Operations')];
    const y = operations.y + operations.height / 2;
    const before = target(drawn, { x: operations.x + 5, y }, ['East']);
    expect(before).toMatchObject({ kind: 'beside', unit: 'Operations', side: 'before', parent: 'Board', before: 'Operations' });
    const after = target(drawn, { x: sales.x + sales.width - 5, y }, ['East']);
    expect(after).toMatchObject({ kind: 'beside', unit: 'Sales', side: 'after', parent: 'Board', before: 'Operations' });
    const between = (sales.x + sales.width + operations.x) / 2;
    for (const one of [before, after]) expect(one).toMatchObject({ mark: { x: between, width: 0, height: expect.any(Number) } });
    expect(target(drawn, { x: drawn.box('Finance').x + drawn.box('Finance').width - 5, y }, ['East'])).toMatchObject({ before: null });
  });

  it('counts the siblings without those that are held', () => {
    const drawn = company();
    const sales = drawn.box('Sales');
    const after = { x: sales.x + sales.width - 5, y: sales.y + 10 };
    expect(target(drawn, after, ['Operations'])).toMatchObject({ kind: 'beside', before: 'Finance' });
  });

  it('has an edge of a good fifth of the card, and never more than the hand reaches', () => {
    const drawn = company();
    const { x, y, width } = drawn.box('Sales');
    const at = (share: number): Point => ({ x: x + width * share, y: y + 10 });
    expect(target(drawn, at(0.2), ['Finance'], 1000)).toMatchObject({ kind: 'beside' });
    expect(target(drawn, at(0.24), ['Finance'], 1000)).toMatchObject({ kind: 'on' });
    expect(target(drawn, { x: x + 19, y: y + 10 }, ['Finance'], 20)).toMatchObject({ kind: 'beside' });
    expect(target(drawn, { x: x + 21, y: y + 10 }, ['Finance'], 20)).toMatchObject({ kind: 'on' });
  });

  it.each(['hangingLeft', 'columns2'] as const)('in a branch that stands %s is at the upper and lower edge', branchStyle => {
    const drawn = company();
    drawn.store.execute(editUnits, { units: [unit('Board')], fields: { branchStyle } });
    const { x, y, width, height } = drawn.box('Operations');
    expect(target(drawn, { x: x + 2, y: y + height / 2 }, ['East'])).toMatchObject({ kind: 'on' });
    expect(target(drawn, { x: x + width / 2, y: y + 2 }, ['East'])).toMatchObject({ side: 'before', mark: { height: 0, width } });
    expect(target(drawn, { x: x + width / 2, y: y + height - 2 }, ['East'])).toMatchObject({ side: 'after', before: 'Finance' });
  });

  it('beside a tree makes trees of what reported to someone, and means nothing to what is a tree already', () => {
    const drawn = company();
    const { x, y } = drawn.box('Board');
    expect(target(drawn, { x: x + 2, y: y + 5 }, ['East'])).toMatchObject({ kind: 'beside', parent: null, before: 'Board' });
    expect(target(drawn, { x: x + 2, y: y + 5 }, ['Partner'])).toEqual({ kind: 'on', unit: 'Board' });
  });
});
