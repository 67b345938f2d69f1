import { expect, test } from 'vitest';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import { parkUnits } from '../../../shared/commands/units/parkUnits.ts';
import { OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { openStore, unit } from '../../support/openStore.ts';

const opened = () => {
  const store = openStore({ Board: { Sales: { East: {}, West: {} }, Operations: {} }, Advisers: {} });
  const rows = new OutlineRows(store.view);
  store.subscribe(({ patches }) => rows.heed(patches));
  return { store, rows };
};
const told = (rows: OutlineRows): string[] => rows.from(0, 100).map(row => `${'  '.repeat(row.depth)}${row.unit.id}`);

test('the tree as rows, each unit before its reports, with its depth and its place among its siblings', () => {
  const { rows } = opened();
  expect(told(rows)).toEqual(['Board', '  Sales', '    East', '    West', '  Operations', 'Advisers']);
  expect(rows.at(3)).toMatchObject({ index: 3, depth: 2, place: 1, siblings: 2 });
  expect(rows.count).toBe(6);
});

test('a collapsed unit has its row, those below it have none', () => {
  const { store, rows } = opened();
  expect(rows.count).toBe(6);
  store.execute(collapseUnits, { units: [unit('Sales')], collapsed: true });
  expect(told(rows)).toEqual(['Board', '  Sales', '  Operations', 'Advisers']);
  expect(rows.indexOf(unit('West'))).toBe(-1);
  expect(rows.indexOf(unit('Advisers'))).toBe(3);
  store.undo();
  expect(rows.indexOf(unit('Advisers'))).toBe(5);
});

test('trees on the bench come last', () => {
  const { store, rows } = opened();
  store.execute(parkUnits, { units: [unit('Board')], parked: true });
  expect(told(rows)).toEqual(['Advisers', 'Board', '  Sales', '    East', '    West', '  Operations']);
});

test('what is asked for in the middle is not counted from the top', () => {
  const { rows } = opened();
  expect(rows.from(2, 2).map(row => row.unit.id)).toEqual(['East', 'West']);
  expect(rows.from(6, 2)).toEqual([]);
  expect(rows.at(-1)).toBeUndefined();
  expect(rows.indexOf(unit('nobody'))).toBe(-1);
});
