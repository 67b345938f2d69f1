/** px between cards at 100 %. Wide enough for a lane of dependencies with their pills between two rows. */
export const SPACING = {
  /** Between two cards in a row. */
  across: 44,
  /** Between a parent's bottom and its reports' tops. */
  down: 72,
  /** Between two trees. */
  trees: 96,
} as const;
