import type { PlainStyle } from '../layout/branchStyle.ts';
import { perRow } from '../layout/branchStyle.ts';
import { besidePlaces, firstGap, mainPlaces } from '../layout/gridMain.ts';
import { isLeftOfLine, type ReportGroups, shownReportGroups } from '../layout/reportGroups.ts';
import { shownBranch } from '../layout/shown.ts';
import { SPACING } from '../layout/spacing.ts';
import { turnedSize } from '../layout/turn.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Unit } from '../model/unit.ts';
import { bestShapes, lowestWithin, narrowestWithin, type Shape, thinned } from './shape.ts';

/** The styles that are tried, the plainest first. */
const STYLES = ['across', 'hangingRight', 'hangingBoth', 'columns2', 'columns3', 'columns4'] as const satisfies readonly PlainStyle[];

/** Cards between two times that control is handed back: some milliseconds. */
const SOME = 16;

/**
 * The best ways to lay out a unit's branch with a style for each unit in it: boxes beside and below each other, a little larger than what is drawn, where
 * branches reach into each other. What is pinned is left out. Costs some hundred steps a card, and hands control back every few of them.
 */
export function* branchShapes(view: ScenarioView, top: Unit): Generator<void, Shape[]> {
  const known = new Map<UnitId, Shape[]>();
  for (const [i, unit] of shownBranch(view, top).reverse().entries()) {
    if (i % SOME === 0) yield;
    if (unit.pinned && unit !== top) continue;
    const { line, beside, coHeads } = shownReportGroups(view, unit);
    const groups = { line: line.filter(report => !report.pinned), beside, coHeads };
    known.set(unit.id, shapesOf(view, unit, groups, known));
    for (const report of [...groups.line, ...beside, ...coHeads]) known.delete(report.id);
  }
  return known.get(top.id) ?? [];
}

function shapesOf(view: ScenarioView, unit: Unit, groups: ReportGroups, known: ReadonlyMap<UnitId, Shape[]>): Shape[] {
  const bestOf = ({ id }: Unit): Shape[] => known.get(id) ?? [];
  const card = turnedSize(view, unit);
  const beside = groups.beside.map(report => smallest(bestOf(report)));
  const coHeads = groups.coHeads.map(report => smallest(bestOf(report)));
  const lefts = groups.beside.map(report => isLeftOfLine(groups.beside, report));
  const zone = besidePlaces(
    beside.map(({ height }) => height),
    lefts,
  ).end;
  const widest = (left: boolean): number => Math.max(0, ...beside.filter((_, i) => lefts[i] === left).map(({ width }) => width));
  const zoneWidth = beside.length === 0 ? 0 : widest(true) + widest(false) + 2 * SPACING.stub;
  const asideWidth = coHeads.reduce((sum, { width }) => sum + SPACING.across + width, 0);
  const asideHeight = Math.max(0, ...coHeads.map(({ height }) => height));

  const whole = (style: PlainStyle | null, width: number, height: number, line: readonly Shape[]): Shape => ({
    unit: unit.id,
    width: Math.max(card.width, zoneWidth, width) + asideWidth,
    height: Math.max(card.height + zone + height, asideHeight),
    style,
    below: [...line, ...beside, ...coHeads],
  });
  const line = groups.line.map(bestOf);
  if (line.length === 0) return [whole(null, 0, 0, [])];
  const shapes: Shape[] = [];
  for (const style of STYLES) {
    if (!isWorthIt(style, line.length)) continue;
    for (const [width, height, chosen] of style === 'across' ? rows(line) : grids(style, line, card.width)) {
      shapes.push(whole(style, width, height, chosen));
    }
  }
  return bestShapes(shapes);
}

/** As many columns as reports would be a row, and one report hangs or stands. */
const isWorthIt = (style: PlainStyle, reports: number): boolean =>
  style === 'across' || style === 'hangingRight' || perRow(style) < reports;

const smallest = (best: readonly Shape[]): Shape =>
  best.reduce((least, shape) => (shape.width + shape.height < least.width + least.height ? shape : least));

type Line = readonly [width: number, height: number, chosen: readonly Shape[]];

/** Side by side, none higher than a limit. */
function* rows(line: readonly (readonly Shape[])[]): Iterable<Line> {
  for (const limit of limits(line, ({ height }) => height)) {
    const chosen = line.map(best => narrowestWithin(best, limit) as Shape);
    const width = chosen.reduce((sum, shape) => sum + shape.width, SPACING.across * (chosen.length - 1));
    yield [width, firstGap('across') + Math.max(...chosen.map(({ height }) => height)), chosen];
  }
}

/** In columns, none wider than a limit. */
function* grids(style: Exclude<PlainStyle, 'across'>, line: readonly (readonly Shape[])[], card: number): Iterable<Line> {
  for (const limit of limits(line, ({ width }) => width)) {
    const chosen = line.map(best => lowestWithin(best, limit) as Shape);
    const { end } = mainPlaces(
      style,
      firstGap(style),
      chosen.map(({ height }) => height),
    );
    yield [gridWidth(style, chosen, card), end, chosen];
  }
}

function gridWidth(style: Exclude<PlainStyle, 'across'>, chosen: readonly Shape[], card: number): number {
  const count = perRow(style);
  const columns = Array.from({ length: count }, (_, c) =>
    Math.max(0, ...chosen.filter((_shape, i) => i % count === c).map(({ width }) => width)),
  );
  const sum = columns.reduce((total, width) => total + width, 0);
  switch (style) {
    case 'hangingLeft':
    case 'hangingRight':
      return SPACING.spine + SPACING.stub + sum;
    case 'hangingBoth':
      // The spine goes down from the middle of the card, however far the sides reach.
      return columns.reduce((total, width) => total + Math.max(card / 2, SPACING.stub + width), 0);
    default:
      return sum + 2 * SPACING.stub * (count - 1);
  }
}

/** From the least that every branch can have on. */
function limits(line: readonly (readonly Shape[])[], side: (shape: Shape) => number): number[] {
  const least = Math.max(...line.map(best => Math.min(...best.map(side))));
  const sides = new Set(line.flatMap(best => best.map(side)).filter(length => length >= least));
  return thinned([...sides].sort((a, b) => a - b));
}
