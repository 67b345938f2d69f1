import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, type Rect, right } from '../../../shared/base/geometry.ts';
import { arrange } from '../../../shared/commands/document/arrange.ts';
import { editDrawing } from '../../../shared/commands/document/editDrawing.ts';
import { addUnit } from '../../../shared/commands/units/addUnit.ts';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { editUnits } from '../../../shared/commands/units/editUnits.ts';
import type { DocumentStore } from '../../../shared/history/documentStore.ts';
import { unitsInTreeOrder } from '../../../shared/layout/branch.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import { isShown } from '../../../shared/layout/shown.ts';
import { SPACING } from '../../../shared/layout/spacing.ts';
import { DIRECTIONS } from '../../../shared/model/drawing.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { BRANCH_STYLES, type BranchStyle, PLACEMENTS } from '../../../shared/model/unit.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import { crossings } from '../../../shared/scene/routeBetween.ts';
import { collisions } from '../../support/collisions.ts';
import { openStore, unit } from '../../support/openStore.ts';

const COMPANY = {
  Board: {
    Sales: { East: { Lille: {}, Gent: {} }, West: {}, North: {} },
    Works: { Stock: {}, Care: { Night: {}, Day: {} }, Tools: {}, Plant: {}, Paint: {} },
    Money: { Books: {}, Tax: {} },
    Law: {},
  },
};
const boxes = (store: DocumentStore): Map<UnitId, Rect> =>
  new Map(unitsInTreeOrder(store.view).flatMap(one => (isShown(store.view, one.id) ? [[one.id, boxOf(store.view, one)]] : [])));
const styled = (style: BranchStyle, top = 'Board'): DocumentStore => {
  const store = openStore(COMPANY);
  store.execute(arrange, null);
  store.execute(editUnits, { units: [unit(top)], fields: { branchStyle: style } });
  store.execute(arrange, null);
  return store;
};
const at = (store: DocumentStore, id: string): Rect => boxes(store).get(unit(id)) as Rect;
/** The units that stand elsewhere than before. */
function movedBy(store: DocumentStore, act: () => unknown): string[] {
  const before = boxes(store);
  act();
  return [...boxes(store)]
    .filter(([id, box]) => before.has(id) && (before.get(id)?.x !== box.x || before.get(id)?.y !== box.y))
    .map(([id]) => id);
}

describe('the branch styles', () => {
  it('hang reports below each other on one side of a spine, each with its branch', () => {
    const store = styled('hangingRight');
    const board = at(store, 'Board');
    expect(at(store, 'Sales').x).toBe(board.x + SPACING.spine + SPACING.stub);
    expect(at(store, 'Works').x).toBe(at(store, 'Sales').x);
    expect(at(store, 'East').x).toBe(at(store, 'Sales').x + SPACING.spine + SPACING.stub);
    expect(at(store, 'Works').y).toBe(bottom(at(store, 'North')) + SPACING.hang);
    expect(right(at(styled('hangingLeft'), 'Sales'))).toBe(right(board) - SPACING.spine - SPACING.stub);
  });

  it('hang them left and right of a spine in rows', () => {
    const store = styled('hangingBoth');
    const middle = at(store, 'Board').x + at(store, 'Board').width / 2;
    expect(right(at(store, 'Sales'))).toBeLessThan(middle);
    expect(at(store, 'Works').x).toBeGreaterThan(middle);
    expect(at(store, 'Works').y).toBe(at(store, 'Sales').y);
    expect(at(store, 'Law').y).toBe(at(store, 'Money').y);
  });

  it('set them in columns, row by row', () => {
    const store = styled('columns2', 'Works');
    expect(at(store, 'Stock').x).toBe(at(store, 'Tools').x);
    expect(at(store, 'Care').y).toBe(at(store, 'Stock').y);
    expect(at(store, 'Care').x).toBe(at(store, 'Plant').x);
    expect(at(store, 'Tools').y).toBe(at(store, 'Plant').y);
  });

  it('are inherited until another is set', () => {
    const store = styled('hangingRight');
    store.execute(editUnits, { units: [unit('Works')], fields: { branchStyle: 'across' } });
    expect(at(store, 'Stock').y).toBe(at(store, 'Care').y);
    expect(at(store, 'East').x).toBe(at(store, 'West').x);
    expect(collisions(boxes(store).values())).toEqual([]);
  });

  it.each(BRANCH_STYLES.filter(style => style !== 'compact'))(
    '%s: a new unit moves only those after it with their branches, and the same for its superiors',
    style => {
      const store = styled(style);
      const moved = movedBy(store, () =>
        store.execute(addUnit, { id: unit('New'), kind: 'team', parent: unit('Works'), after: unit('Care'), name: 'New' }),
      );
      const after = ['Tools', 'Plant', 'Paint', 'Money', 'Books', 'Tax', 'Law'];
      expect(moved.filter(id => !after.includes(id))).toEqual([]);
      expect(collisions(boxes(store).values())).toEqual([]);
    },
  );

  it.each(BRANCH_STYLES)('%s: collapsed and opened again, everything stands where it stood', style => {
    const store = styled(style);
    const before = boxes(store);
    store.execute(collapseUnits, { units: [unit('Works')], collapsed: true });
    expect(collisions(boxes(store).values())).toEqual([]);
    store.execute(collapseUnits, { units: [unit('Works')], collapsed: false });
    expect(boxes(store)).toEqual(before);
  });

  it.each(BRANCH_STYLES.flatMap(style => DIRECTIONS.map(direction => [style, direction] as const)))(
    '%s, growing %s: no reporting line runs through a card',
    (style, direction) => {
      const store = styled(style);
      store.execute(editDrawing, { direction });
      const { items } = buildScene(store.view, { theme: 'light', language: 'en' });
      const cards = [...boxes(store).values()];
      expect(items.flatMap(item => (item.kind === 'reportingLine' && crossings(item.route, cards) > 0 ? [item.key] : []))).toEqual([]);
    },
  );
});

describe('placements', () => {
  it('stand assistants left and right between a unit and its row, staff on the right, a co-head beside it', () => {
    const store = styled('across');
    const placed = (id: string, placement: (typeof PLACEMENTS)[number]) =>
      store.execute(editUnits, { units: [unit(id)], fields: { placement } });
    placed('Law', 'assistant');
    placed('Money', 'coHead');
    const board = at(store, 'Board');
    expect(right(at(store, 'Law'))).toBeLessThan(board.x + board.width / 2);
    expect(at(store, 'Law').y).toBe(bottom(board) + SPACING.beside);
    expect(at(store, 'Sales').y).toBeGreaterThan(bottom(at(store, 'Law')));
    expect(at(store, 'Money').y).toBe(board.y);
    expect(at(store, 'Money').x).toBeGreaterThan(right(board));
    placed('Law', 'staff');
    expect(at(store, 'Law').x).toBeGreaterThan(board.x + board.width / 2);
    expect(collisions(boxes(store).values())).toEqual([]);
  });
});

describe('level bands', () => {
  it('begin every level at one height', () => {
    const store = openStore(COMPANY);
    store.execute(editUnits, { units: [unit('Sales')], fields: { name: 'Sales with a name that needs two lines on its card' } });
    store.execute(editDrawing, { levelBands: true });
    expect(at(store, 'Stock').y).toBe(at(store, 'East').y);
    expect(at(store, 'Night').y).toBe(at(store, 'Lille').y);
    expect(collisions(boxes(store).values())).toEqual([]);
  });
});

describe('any mix of styles, placements and directions', () => {
  /** ms: a run is cheap, a hundred of them on a busy machine are not. */
  const PATIENCE = 60_000;
  const style = fc.option(fc.constantFrom(...BRANCH_STYLES));
  const choice = fc.record({ style, placement: fc.constantFrom('line' as const, 'line' as const, ...PLACEMENTS) });
  const names = [...unitsInTreeOrder(openStore(COMPANY).view)].map(({ id }) => id);

  it(
    'covers no card, keeps whole numbers, and lays out the second time as it did the first',
    () => {
      fc.assert(
        fc.property(
          fc.array(choice, { minLength: names.length, maxLength: names.length }),
          fc.constantFrom(...DIRECTIONS),
          fc.boolean(),
          (choices, direction, levelBands) => {
            const store = openStore(COMPANY);
            for (const [i, { style: branchStyle, placement }] of choices.entries()) {
              store.execute(editUnits, { units: [names[i] as UnitId], fields: { branchStyle, placement } });
            }
            store.execute(editDrawing, { direction, levelBands });
            store.execute(arrange, null);
            const placed = boxes(store);
            expect(collisions(placed.values())).toEqual([]);
            for (const { x, y } of placed.values()) expect([x, y].every(Number.isInteger)).toBe(true);
            const { revision } = store;
            store.execute(arrange, null);
            expect(store.revision).toBe(revision);
          },
        ),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'covers no card while it is changed one by one',
    () => {
      const step = fc.record({ at: fc.nat(names.length - 1), choice, add: fc.boolean() });
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.constantFrom(...DIRECTIONS), (steps, direction) => {
          const store = openStore(COMPANY);
          store.execute(editDrawing, { direction });
          store.execute(arrange, null);
          for (const [i, { at: index, choice: chosen, add }] of steps.entries()) {
            const id = names[index] as UnitId;
            if (add) store.execute(addUnit, { id: unit(`n${i}`), kind: 'team', parent: id });
            else store.execute(editUnits, { units: [id], fields: { branchStyle: chosen.style, placement: chosen.placement } });
            expect(collisions(boxes(store).values())).toEqual([]);
          }
        }),
        { numRuns: 80 },
      );
    },
    PATIENCE,
  );
});
