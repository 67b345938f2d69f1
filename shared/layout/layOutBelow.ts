import type { Edit } from '../change/edit.ts';
import type { UnitId } from '../model/ids.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { BranchStyle, Unit } from '../model/unit.ts';
import { branchStyleOf, handedDown, type PlainStyle, plainStyle } from './branchStyle.ts';
import { type Block, crossPlaces } from './gridCross.ts';
import { besidePlaces, firstGap, mainPlaces } from './gridMain.ts';
import { placedAt } from './placedAt.ts';
import { isLeftOfLine, type ReportGroups, reportGroups } from './reportGroups.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';
import { growsRight, turnedPoint, turnedSize } from './turn.ts';

/** One unit while its tree is laid out. All lengths as if it grew downwards. */
interface Node {
  readonly unit: Unit;
  readonly width: number;
  readonly height: number;
  readonly style: PlainStyle;
  readonly groups: ReportGroups;
  /** How far the branch reaches down from the card's top. */
  extent: number;
  /** From the bottom of the parent's card. */
  below: number;
  /** In the drawing. */
  top: number;
  /** Of the zone in which assistants and staff stand, from the card's bottom. */
  zone: number;
  /** A pinned card that keeps its place in the row free: nothing below it is looked at. */
  readonly slot: boolean;
}

/**
 * Gives every unpinned unit below `top` its place, offset from its parent. `main` is where `top` stands in the drawing along the way that the organisation
 * grows. What is hidden under a collapsed unit is laid out as it will stand when it is shown, and takes up nothing meanwhile.
 */
export function layOutBelow(edit: Edit, top: Unit, main: number): void {
  const opened = [{ unit: top, main }];
  for (let next = opened.pop(); next !== undefined; next = opened.pop()) {
    for (const node of layOutShown(edit, next.unit, next.main)) {
      if (node.unit.collapsed && node.unit !== next.unit && !node.slot) opened.push({ unit: node.unit, main: node.top });
    }
  }
}

/** Three walks: how far each branch reaches down, where each card begins, and last, from the leaves up, how close branches can stand. */
function layOutShown(edit: Edit, top: Unit, main: number): readonly Node[] {
  const nodes = collect(edit, top, main);
  const byUnit = new Map(nodes.map(node => [node.unit.id, node]));
  const nodesOf = (units: readonly Unit[]): Node[] => units.flatMap(unit => byUnit.get(unit.id) ?? []);
  for (const node of nodes.toReversed()) measure(node, nodesOf);
  for (const node of nodes) {
    for (const report of nodesOf([...node.groups.line, ...node.groups.beside, ...node.groups.coHeads])) {
      report.top = node.top + node.height + report.below;
    }
  }
  if (edit.scenario.drawing.levelBands && nodes[0] !== undefined) alignLevels(nodes[0], nodesOf);
  placeAll(edit, nodes, nodesOf);
  return nodes;
}

/** Each before its reports; of those below a collapsed unit none, but for `top` itself. */
function collect(view: ScenarioView, top: Unit, main: number): Node[] {
  const nodes: Node[] = [];
  const waiting: { unit: Unit; inherited: BranchStyle; row: number | null }[] = [
    { unit: top, inherited: branchStyleOf(view, top), row: null },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { unit, inherited } = next;
    const style = unit.branchStyle ?? inherited;
    const slot = unit.pinned && unit !== top;
    const groups = slot || (unit.collapsed && unit !== top) ? NO_REPORTS : reportGroups(view, unit);
    const { width, height } = turnedSize(view, unit);
    const plain = plainStyle(view, unit, style);
    // Where the row stands is known beforehand for plain rows only: a pinned card in another style keeps no place free.
    const row = next.row === null ? main : next.row;
    const below = row + height + SPACING.down;
    const line = groups.line.filter(report => !report.pinned || (plain === 'across' && keepsItsSlot(view, report, below)));
    nodes.push({ unit, width, height, style: plain, groups: { ...groups, line }, extent: 0, below: 0, top: main, zone: 0, slot });
    for (const report of [...line, ...groups.beside, ...groups.coHeads].reverse())
      waiting.push({ unit: report, inherited: handedDown(style), row: below });
  }
  return nodes;
}

const NO_REPORTS: ReportGroups = { line: [], beside: [], coHeads: [] };

/** px: a pinned card that stands no further above or below its row still belongs to it for the eye, and keeps its place among the others. */
const OUT_OF_ROW = 120;

function keepsItsSlot(view: ScenarioView, pinned: Unit, row: number): boolean {
  return Math.abs(turnedPoint(pinned.place, growsRight(view)).y - row) <= OUT_OF_ROW;
}

/** How far the branch reaches, and how far below the unit each report begins; its reports have been measured before. */
function measure(node: Node, nodesOf: (units: readonly Unit[]) => Node[]): void {
  const beside = nodesOf(node.groups.beside);
  const zone = besidePlaces(
    beside.map(({ extent }) => extent),
    beside.map(({ unit }) => isLeftOfLine(node.groups.beside, unit)),
  );
  for (const [i, report] of beside.entries()) report.below = zone.tops[i] as number;
  node.zone = zone.end;

  const line = nodesOf(node.groups.line);
  const rows = mainPlaces(
    node.style,
    zone.end + firstGap(node.style),
    line.map(({ extent }) => extent),
  );
  for (const [i, report] of line.entries()) report.below = rows.tops[i] as number;
  node.extent = node.height + (line.length > 0 ? rows.end : zone.end);

  for (const coHead of nodesOf(node.groups.coHeads)) {
    coHead.below = -node.height;
    node.extent = Math.max(node.extent, coHead.extent);
  }
}

/** Every level begins where the lowest card of the level above leaves room for it. What hangs in lists or columns is one block below its level. */
function alignLevels(top: Node, nodesOf: (units: readonly Unit[]) => Node[]): void {
  for (let level = [top]; level.length > 0; ) {
    const begin = Math.max(...level.map(node => node.top + node.height + node.zone)) + SPACING.down;
    const rows = level.filter(node => node.style === 'across');
    const next = rows.flatMap(node => nodesOf(node.groups.line).filter(report => !report.slot));
    for (const node of rows) for (const report of nodesOf(node.groups.line)) report.below = begin - node.top - node.height;
    for (const report of next) shiftTo(report, begin, nodesOf);
    level = next;
  }
}

/** Moves a unit with all that is placed below it. */
function shiftTo(node: Node, top: number, nodesOf: (units: readonly Unit[]) => Node[]): void {
  const by = top - node.top;
  if (by === 0) return;
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    next.top += by;
    for (const report of nodesOf([...next.groups.line, ...next.groups.beside, ...next.groups.coHeads])) waiting.push(report);
  }
}

/** A branch as it is put together: its outline counts from its own card's left edge. */
interface Grown extends Block {
  left: number;
  right: number;
}

function placeAll(edit: Edit, nodes: readonly Node[], nodesOf: (units: readonly Unit[]) => Node[]): void {
  const turn = growsRight(edit);
  const grown = new Map<UnitId, Grown>();
  const placed: Unit[] = [];
  for (const node of nodes.toReversed()) {
    const outline = new Silhouette();
    outline.add({ x: 0, y: node.top, width: node.width, height: node.height });
    const own: Grown = { outline, left: 0, right: node.width, width: node.width };
    const take = (reports: readonly Node[], placesOf: (blocks: readonly Grown[]) => readonly number[]): void => {
      const blocks = reports.map(report => grown.get(report.unit.id) as Grown);
      const reaches = blocks.map(({ left, right }) => ({ left, right }));
      const places = placesOf(blocks);
      for (const [i, report] of reports.entries()) {
        const x = places[i] as number;
        const { left, right } = reaches[i] as { left: number; right: number };
        own.left = Math.min(own.left, x + left);
        own.right = Math.max(own.right, x + right);
        const moved = report.slot ? null : placedAt(edit, report.unit, turnedPoint({ x, y: report.below }, turn));
        if (moved !== null) placed.push(moved);
        grown.delete(report.unit.id);
      }
    };
    take(nodesOf(node.groups.line), blocks => {
      const { places, whole } = crossPlaces(node.style, blocks, node.width);
      if (whole !== null) outline.absorb(whole, 0);
      return places;
    });
    take(nodesOf(node.groups.beside), blocks => besideCross(node.style, node.width, node.groups.beside, blocks, outline));
    take(nodesOf(node.groups.coHeads), blocks => blocks.map(block => coHeadCross(node.width, block, outline)));
    grown.set(node.unit.id, own);
  }
  edit.putAll('units', placed);
}

/** The left edges of assistants and staff, left or right of the line that goes down from their unit. `outline` takes them in. */
export function besideCross(
  style: PlainStyle,
  width: number,
  beside: readonly Unit[],
  blocks: readonly Block[],
  outline: Silhouette,
): number[] {
  const trunk = trunkOf(style, width);
  return beside.map((report, i) => {
    const { left, right, outline: own } = blocks[i] as Block;
    const x = Math.round(isLeftOfLine(beside, report) ? trunk - SPACING.stub - right : trunk + SPACING.stub - left);
    outline.absorb(own, x);
    return x;
  });
}

/** The left edge of a co-head: right of the unit and of everything placed already where it would come too close to it. `outline` takes it in. */
export function coHeadCross(width: number, { outline: own }: Block, outline: Silhouette): number {
  const x = Math.ceil(Math.max(width + SPACING.across, outline.clearance(own, SPACING.across)));
  outline.absorb(own, x);
  return x;
}

/** Where the line leaves a unit towards those below it, from the card's left edge. */
export function trunkOf(style: PlainStyle, width: number): number {
  if (style === 'hangingRight') return SPACING.spine;
  return style === 'hangingLeft' ? width - SPACING.spine : width / 2;
}
