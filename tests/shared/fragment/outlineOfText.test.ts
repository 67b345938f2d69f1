import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../../shared/commands/selection/entitySelection.ts';
import { pasteFragment } from '../../../shared/commands/selection/pasteFragment.ts';
import { fragmentOf } from '../../../shared/fragment/fragment.ts';
import { fragmentOfText } from '../../../shared/fragment/fragmentOfText.ts';
import { fragmentOutline } from '../../../shared/fragment/fragmentOutline.ts';
import { decodeFragment, encodeFragment } from '../../../shared/fragment/fragmentText.ts';
import { outlineOfText } from '../../../shared/fragment/outlineOfText.ts';
import { branchBoxes } from '../../../shared/layout/branchBoxes.ts';
import { collisions } from '../../support/collisions.ts';
import { counterIds } from '../../support/counterIds.ts';
import { openStore, unit } from '../../support/openStore.ts';

/** "Sales < Board". */
const lines = (text: string): string[] | null =>
  outlineOfText(text)?.map(({ fields, parent }, _, all) => (parent < 0 ? fields.name : `${fields.name} < ${all[parent]?.fields.name}`)) ??
  null;
const TREE = ['Board', 'Sales < Board', 'East < Sales', 'Finance < Board'];

describe('a list from another program', () => {
  it.each([
    ['tabs', 'Board\n\tSales\n\t\tEast\n\tFinance'],
    ['blanks, and lines that end as Windows ends them', 'Board\r\n  Sales\r\n     East\r\n\r\n  Finance\r\n'],
    ['full-width blanks', 'Board\n　Sales\n　　East\n　Finance'],
    ['bullets', '• Board\n   ◦ Sales\n      - East\n   ◦ Finance'],
    ['numbers', '1 Board\n1.1 Sales\n1.1.1 East\n1.2 Finance'],
  ])('is a tree by its %s', (_what, text) => expect(lines(text)).toEqual(TREE));

  it('has what is bulleted below plain units as their duties, as our own outline writes them', () => {
    const text = 'Board\n\t- Decides\n\tSales\n\t\t- Sells; and more\n\t\t- Reports';
    expect(lines(text)).toEqual(['Board', 'Sales < Board']);
    expect(outlineOfText(text)?.map(({ duties }) => duties)).toEqual([['Decides'], ['Sells; and more', 'Reports']]);
  });

  it.each([
    ['one line', 'Sales'],
    ['lines without a level', 'Sell\nReport\nPlan'],
    ['a flat list', '- Sell\n- Report'],
    ['nothing', ' \n\t\n'],
  ])('is none when it is %s', (_what, text) => expect(outlineOfText(text)).toBeNull());
});

describe('a table from a spreadsheet', () => {
  it('says who reports to whom by name, in any order, and what else a unit has', () => {
    const text = [
      'Unit\tReports to\tManager\tFTE\tDuties\tColour of the door',
      'East\tsales\t\t\t\tred',
      'Board\t\tMs Li\t2\t',
      'Sales\tBoard\tMr Wu\t1,200.5\t"Sells ""well""\nReports; Plans"',
      'Finance\tBoard\t\tmany\t',
    ].join('\r\n');
    expect(lines(text)?.toSorted()).toEqual(TREE.toSorted());
    const sales = outlineOfText(text)?.[2];
    expect(sales).toMatchObject({ fields: { head: 'Mr Wu', fte: 1200.5 }, duties: ['Sells "well"', 'Reports', 'Plans'] });
    expect(outlineOfText(text)?.[3]?.fields.fte).toBeNull();
  });

  it('is read by its levels, with Chinese headings', () => {
    const text =
      '层级\t部门名称\t负责人\t编制\t主要职责\n1\tBoard\t李总\t3\t1. 决策；2. 监督\n2\tSales\t\t１２\t\n3\tEast\t\t\t\n2\tFinance\t\t\t';
    expect(lines(text)).toEqual(TREE);
    const [board, sales] = outlineOfText(text) ?? [];
    expect(board).toMatchObject({ fields: { head: '李总', fte: 3 }, duties: ['决策', '监督'] });
    expect(sales?.fields.fte).toBe(12);
  });
});

describe('a hostile text', () => {
  const { view } = openStore({ Board: {} });
  it.each([
    ['units in a circle', 'name\tparent\nA\tB\nB\tC\nC\tA\nD\tD'],
    ['control characters and very long names', `A\n\t${'x'.repeat(5_000)}\u0000\u0007`],
    ['numbers beyond all bounds', `name\tparent\tfte\nA\t\t${'9'.repeat(400)}\nB\tA\t-5`],
    ['an unclosed quote', 'name\tparent\nA\t"B\nC\tA'],
    ['a chain', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}Unit ${i}`).join('\n')],
  ])('of %s becomes units that any document takes', (_what, text) => {
    const fragment = fragmentOfText(text, view, counterIds('n'));
    expect(fragment).not.toBeNull();
    expect(fragment && decodeFragment(encodeFragment(fragment))).toMatchObject({ units: fragment?.units });
  });

  it('with more units than anybody copies by hand is none', () => {
    expect(outlineOfText(`A\n${'\tB\n'.repeat(5_001)}`)).toBeNull();
  });
});

describe('units made of a text', () => {
  it('are laid out, and pasted below a unit they cover no card', () => {
    const store = openStore({ Company: { Legal: {} } });
    const fragment = fragmentOfText('Board\n\tSales\n\t\tEast\n\t\tWest\n\tFinance', store.view, counterIds('n'))!;
    const unitIds = fragment.units.map((_, i) => unit(`new${i}`));
    store.execute(pasteFragment, { fragment, parent: unit('Company'), by: { x: 0, y: 0 }, unitIds, noteIds: [], frameIds: [] });
    const pasted = fragmentOf(store.view, { ...NOTHING_SELECTED, units: [unit('Company')] });
    expect(fragmentOutline(pasted)).toBe('Company\n\tLegal\n\tBoard\n\t\tSales\n\t\t\tEast\n\t\t\tWest\n\t\tFinance');
    expect(collisions(branchBoxes(store.view, store.view.unit(unit('Company'))!))).toEqual([]);
  });
});
