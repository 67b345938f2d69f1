import { type PlainStyle, perRow } from './branchStyle.ts';
import { Silhouette } from './silhouette.ts';
import { SPACING } from './spacing.ts';

/** A report with its branch, as far as standing beside others goes. Everything counts from its card's left edge. */
export interface Block {
  readonly outline: Silhouette;
  /** px. How far the branch reaches: 0 or less to the left, the card's width or more to the right. */
  readonly left: number;
  readonly right: number;
  /** px: the card's own. */
  readonly width: number;
}

/**
 * The left edges of the reports' cards, from their parent's left edge. `known` are those of the first ones, which stay; `anchor` is where the first
 * of a row stands when none is known; null sets the whole under the middle of its parent. `whole` is the outline of them all there, null for none.
 * In a row none of the others goes further left than its `least`, where it has one. Uses up the outlines of the blocks.
 */
export function crossPlaces(
  style: PlainStyle,
  blocks: readonly Block[],
  parentWidth: number,
  known: readonly number[] = [],
  anchor: number | null = null,
  least: readonly (number | undefined)[] = [],
): { readonly places: number[]; readonly whole: Silhouette | null } {
  if (blocks.length === 0) return { places: [], whole: null };
  if (style === 'across') return acrossPlaces(blocks, parentWidth, known, anchor, least);
  const places = gridPlaces(style, blocks, parentWidth, known);
  const whole = new Silhouette();
  for (const [i, { outline }] of blocks.entries()) whole.absorb(outline, places[i] as number);
  return { places, whole };
}

function gridPlaces(style: PlainStyle, blocks: readonly Block[], parentWidth: number, known: readonly number[]): number[] {
  switch (style) {
    case 'hangingRight':
      return blocks.map(({ left }, i) => known[i] ?? SPACING.spine + SPACING.stub - left);
    case 'hangingLeft':
      return blocks.map(({ right }, i) => known[i] ?? parentWidth - SPACING.spine - SPACING.stub - right);
    case 'hangingBoth': {
      const middle = Math.round(parentWidth / 2);
      return blocks.map(({ left, right }, i) => known[i] ?? (i % 2 === 0 ? middle - SPACING.stub - right : middle + SPACING.stub - left));
    }
    default:
      return columnPlaces(perRow(style), blocks, parentWidth, known);
  }
}

/** Every branch as close to those before it as shapes allow. */
function acrossPlaces(
  blocks: readonly Block[],
  parentWidth: number,
  known: readonly number[],
  anchor: number | null,
  least: readonly (number | undefined)[],
): { places: number[]; whole: Silhouette } {
  const row = new Silhouette();
  const places: number[] = [];
  for (const [i, { outline }] of blocks.entries()) {
    const first = places[0] ?? anchor ?? 0;
    const x = known[i] ?? (i === 0 ? first : Math.max(first, least[i] ?? -Infinity, Math.ceil(row.clearance(outline, SPACING.across))));
    places.push(x);
    row.absorb(outline, x);
  }
  if (known.length > 0 || anchor !== null) return { places, whole: row };
  const moved = centred(places, blocks, parentWidth);
  row.shift((moved[0] as number) - (places[0] as number));
  return { places: moved, whole: row };
}

/** Columns of one width each, as wide as the widest branch in them, with room for a spine at the left of each. */
function columnPlaces(count: number, blocks: readonly Block[], parentWidth: number, known: readonly number[]): number[] {
  const columns = Array.from({ length: Math.min(count, blocks.length) }, (_, c) => blocks.filter((_block, i) => i % count === c));
  const starts: number[] = [];
  let edge = 0;
  for (const column of columns) {
    const left = Math.min(...column.map(block => block.left));
    starts.push(edge - left);
    edge += Math.max(...column.map(block => block.right)) - left + SPACING.stub * 2;
  }
  const places = blocks.map((_, i) => starts[i % count] as number);
  if (known.length === 0) return centred(places, blocks, parentWidth, columns.length);
  // What is known stays; the others stand below those of their column, or right of what is before them in their row.
  const kept: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const above = kept[i - count];
    const before = i % count === 0 ? undefined : kept[i - 1];
    const beside = before === undefined ? -Infinity : before + (blocks[i - 1] as Block).right + SPACING.stub * 2 - block.left;
    kept.push(known[i] ?? Math.max(above ?? -Infinity, beside === -Infinity && above === undefined ? (places[i] as number) : beside));
  }
  return kept;
}

/** Shifted so that the parent stands over the middle between the first and the last card of the row. Whole numbers, and never -0. */
function centred(places: readonly number[], blocks: readonly Block[], parentWidth: number, inRow = blocks.length): number[] {
  const first = (places[0] as number) + (blocks[0] as Block).width / 2;
  const last = (places[inRow - 1] as number) + (blocks[inRow - 1] as Block).width / 2;
  const shift = Math.floor(parentWidth / 2 - (first + last) / 2);
  return places.map(x => Math.round(x + shift) || 0);
}
