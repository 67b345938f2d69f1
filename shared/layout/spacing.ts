/** px between cards at 100 %. Wide enough for a lane of dependencies with their pills between two rows. */
export const SPACING = {
  /** Between two cards in a row. */
  across: 44,
  /** Between a parent's bottom and its reports' tops. */
  down: 72,
  /** Between a unit and the first that hangs below it, and between two that hang on one spine. */
  hang: 28,
  /** From a spine to the cards that hang on it, and from the line to assistants beside it. */
  stub: 24,
  /** From the side of a card to the spine of what hangs below it on one side. */
  spine: 16,
  /** Between a unit and its assistants, and between two rows of them. */
  beside: 28,
  /** Between two trees. */
  trees: 96,
} as const;
