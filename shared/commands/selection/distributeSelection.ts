import { bottom, type Point, right } from '../../base/geometry.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import type { EntitySelection } from './entitySelection.ts';
import { moveApart, type Placed, placedOf } from './moveApart.ts';

export const DISTRIBUTIONS = ['horizontally', 'vertically'] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

export interface DistributeSelectionArgs {
  readonly selection: EntitySelection;
  readonly along: Distribution;
}

/** Makes the gaps between cards, notes and frames equal; the outermost stay. Units that move are pinned, as by a drag. */
export const distributeSelection: Command<DistributeSelectionArgs> = {
  id: 'selection.distribute',
  label: 'command.distribute',
  can: (view, { selection }) => (placedOf(view, selection).length < 3 ? refused('refusal.distributeNeedsThree') : ALLOWED),
  run(edit, { selection, along }) {
    const places = distributed(placedOf(edit, selection), along);
    moveApart(edit, selection, placed => places.get(keyOf(placed)) ?? placed.box);
  },
};

/** Each thing's new place. In the order of their middles; where they are too long for the span they overlap alike. */
function distributed(all: readonly Placed[], along: Distribution): ReadonlyMap<string, Point> {
  const level = along === 'horizontally';
  const start = ({ box }: Placed): number => (level ? box.x : box.y);
  const length = ({ box }: Placed): number => (level ? box.width : box.height);
  const row = all.toSorted((a, b) => start(a) + length(a) / 2 - (start(b) + length(b) / 2));
  const from = Math.min(...row.map(start));
  const to = Math.max(...row.map(({ box }) => (level ? right(box) : bottom(box))));
  const gap = (to - from - row.reduce((sum, one) => sum + length(one), 0)) / (row.length - 1);
  const places = new Map<string, Point>();
  let at = from;
  for (const one of row) {
    places.set(keyOf(one), level ? { x: at, y: one.box.y } : { x: one.box.x, y: at });
    at += length(one) + gap;
  }
  return places;
}

const keyOf = ({ alone }: Placed): string => [...alone.units, ...alone.notes, ...alone.frames].join();
