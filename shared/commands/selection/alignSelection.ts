import { bottom, center, type Point, type Rect, right, unionOf } from '../../base/geometry.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import type { EntitySelection } from './entitySelection.ts';
import { moveApart, placedOf } from './moveApart.ts';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
/** To which line of them all: `centre` and `middle` are those of the area that they take up together. */
export type Alignment = (typeof ALIGNMENTS)[number];

export interface AlignSelectionArgs {
  readonly selection: EntitySelection;
  readonly to: Alignment;
}

/** Puts cards, notes and frames in one line. Units that move are pinned, as by a drag. */
export const alignSelection: Command<AlignSelectionArgs> = {
  id: 'selection.align',
  label: 'command.align',
  can: (view, { selection }) => (placedOf(view, selection).length < 2 ? refused('refusal.alignNeedsTwo') : ALLOWED),
  run(edit, { selection, to }) {
    const area = unionOf(placedOf(edit, selection).map(({ box }) => box));
    if (area !== null) moveApart(edit, selection, ({ box }) => aligned(box, area, to));
  },
};

function aligned(box: Rect, area: Rect, to: Alignment): Point {
  switch (to) {
    case 'left':
      return { x: area.x, y: box.y };
    case 'centre':
      return { x: center(area).x - box.width / 2, y: box.y };
    case 'right':
      return { x: right(area) - box.width, y: box.y };
    case 'top':
      return { x: box.x, y: area.y };
    case 'middle':
      return { x: box.x, y: center(area).y - box.height / 2 };
    case 'bottom':
      return { x: box.x, y: bottom(area) - box.height };
  }
}
