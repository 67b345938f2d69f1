import { bottom, overlaps, type Point, type Rect, right } from '../base/geometry.ts';

/** A line that shows why something snapped; in the drawing. `gap`: the space between two, which equals another one. */
export interface Guide {
  readonly kind: 'line' | 'gap';
  readonly from: Point;
  readonly to: Point;
}

export interface Snapped {
  /** How much further than by hand. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/** px: nearer than this is the same, after rounding. */
const SAME = 0.75;

/**
 * Where what is moved comes to rest: its edges on edges and its middle on the middle of something else, or as far from a neighbour as that is
 * from its own, in each direction whatever is nearest. `reach`: px of the drawing that it jumps at most.
 */
export function snap(moved: Rect, others: readonly Rect[], reach: number): Snapped {
  const across = nearest(spanX(moved), others.map(spanX), beside(moved, others, spanX, spanY), reach);
  const down = nearest(spanY(moved), others.map(spanY), beside(moved, others, spanY, spanX), reach);
  const by = { x: across ?? 0, y: down ?? 0 };
  const box = { ...moved, x: moved.x + by.x, y: moved.y + by.y };
  const guides = [
    ...(across === null ? [] : guidesOf(box, others, spanX, spanY, (along, over) => ({ x: along, y: over }))),
    ...(down === null ? [] : guidesOf(box, others, spanY, spanX, (along, over) => ({ x: over, y: along }))),
  ];
  return { by, guides };
}

/** One direction of a rectangle. */
interface Span {
  readonly start: number;
  readonly end: number;
}
type SpanOf = (r: Rect) => Span;
const spanX: SpanOf = r => ({ start: r.x, end: right(r) });
const spanY: SpanOf = r => ({ start: r.y, end: bottom(r) });
const middle = ({ start, end }: Span): number => (start + end) / 2;
const meet = (a: Span, b: Span): boolean =>
  overlaps({ x: a.start, width: a.end - a.start, y: 0, height: 1 }, { x: b.start, width: b.end - b.start, y: 0, height: 1 });

/** The least way on to a line of another or into an equal gap; null where all are out of reach. */
function nearest(moved: Span, others: readonly Span[], row: readonly Span[], reach: number): number | null {
  let best: number | null = null;
  const offer = (way: number): void => {
    if (Math.abs(way) <= reach && (best === null || Math.abs(way) < Math.abs(best))) best = way;
  };
  for (const other of others) {
    for (const edge of [other.start, other.end]) {
      offer(edge - moved.start);
      offer(edge - moved.end);
    }
    offer(middle(other) - middle(moved));
  }
  for (const start of equalStarts(moved, row)) offer(start - moved.start);
  return best;
}

/** Those that stand in one row (or column) with what is moved, in their order. */
function beside(moved: Rect, others: readonly Rect[], along: SpanOf, over: SpanOf): Span[] {
  const lane = over(moved);
  return others
    .filter(other => meet(over(other), lane))
    .map(along)
    .sort((a, b) => a.start - b.start);
}

/** Where what is moved would begin to have equal gaps: between its two neighbours, or going on as those before or after it stand. */
function equalStarts(moved: Span, row: readonly Span[]): number[] {
  const length = moved.end - moved.start;
  const before = row.filter(one => middle(one) < middle(moved));
  const after = row.filter(one => middle(one) >= middle(moved));
  const [last, lastButOne] = [before.at(-1), before.at(-2)];
  const [next, nextButOne] = [after[0], after[1]];
  const starts: number[] = [];
  if (last !== undefined && next !== undefined && next.start - last.end >= length) starts.push((last.end + next.start - length) / 2);
  if (last !== undefined && lastButOne !== undefined && last.start > lastButOne.end) starts.push(last.end + last.start - lastButOne.end);
  if (next !== undefined && nextButOne !== undefined && nextButOne.start > next.end) {
    starts.push(next.start - (nextButOne.start - next.end) - length);
  }
  return starts;
}

/** What the moved one is in line with now, one guide a line; where that is nothing, the gaps that are equal. */
function guidesOf(box: Rect, others: readonly Rect[], along: SpanOf, over: SpanOf, point: (along: number, over: number) => Point): Guide[] {
  const mine = along(box);
  const lines: { at: number; span: Span }[] = [];
  const see = (at: number, other: Rect): void => {
    const [a, b] = [over(box), over(other)];
    const known = lines.find(line => Math.abs(line.at - at) < SAME);
    const span = { start: Math.min(a.start, b.start, known?.span.start ?? a.start), end: Math.max(a.end, b.end, known?.span.end ?? a.end) };
    if (known === undefined) lines.push({ at, span });
    else known.span = span;
  };
  for (const other of others) {
    const its = along(other);
    for (const edge of [its.start, its.end]) for (const own of [mine.start, mine.end]) if (Math.abs(edge - own) < SAME) see(edge, other);
    if (Math.abs(middle(its) - middle(mine)) < SAME) see(middle(its), other);
  }
  if (lines.length > 0) return lines.map(({ at, span }) => ({ kind: 'line', from: point(at, span.start), to: point(at, span.end) }));
  return gapsOf(box, others, along, over, point);
}

function gapsOf(box: Rect, others: readonly Rect[], along: SpanOf, over: SpanOf, point: (along: number, over: number) => Point): Guide[] {
  const mine = along(box);
  const row = [...beside(box, others, along, over), mine].sort((a, b) => a.start - b.start);
  const at = row.indexOf(mine);
  const height = middle(over(box));
  const gaps = [-2, -1, 0, 1].flatMap(step => {
    const [one, next] = [row[at + step], row[at + step + 1]];
    return one === undefined || next === undefined || next.start <= one.end
      ? []
      : [{ start: one.end, end: next.start, touches: step === -1 || step === 0 }];
  });
  const own = gaps.filter(gap => gap.touches);
  const equal = gaps.filter(gap =>
    own.some(mineToo => mineToo !== gap && Math.abs(mineToo.end - mineToo.start - (gap.end - gap.start)) < 2 * SAME),
  );
  const shown = gaps.filter(
    gap =>
      equal.includes(gap) || (gap.touches && equal.some(other => Math.abs(other.end - other.start - (gap.end - gap.start)) < 2 * SAME)),
  );
  return shown.map(({ start, end }) => ({ kind: 'gap', from: point(start, height), to: point(end, height) }));
}
