import type { Command } from '../command.ts';
import { type MoveSelectionArgs, moveSelection } from './moveSelection.ts';

/** A move by an arrow key: presses in a row are one step. */
export const nudgeSelection: Command<MoveSelectionArgs> = {
  ...moveSelection,
  id: 'selection.nudge',
  label: 'command.nudge',
  mergeKey: ({ selection }) => [...selection.units, ...selection.notes, ...selection.frames].join(' '),
};
