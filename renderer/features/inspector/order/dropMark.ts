/** On which edge of a row the line is drawn that says where a dragged row goes. */
export function dropMark(before: string | null, id: string, last: boolean): 'above' | 'below' | undefined {
  if (before === id) return 'above';
  return before === null && last ? 'below' : undefined;
}
