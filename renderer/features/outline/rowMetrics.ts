/** px. */
export const ROW_HEIGHT = 28;
/** px from one level to the next. */
const INDENT = 16;
/** A level deeper than this stands no further to the right: its number is said, and its name must still be seen. */
const DEEPEST = 12;

/** px from the left edge to a row of that depth. */
export const indentOf = (depth: number): number => 4 + INDENT * Math.min(depth, DEEPEST);
