/**
 * React Flow's mark stays to be seen, as its authors ask. It is a link to their page, though, and nothing in this window leads out of it:
 * without an address it is words, to the pointer, the keyboard and a screen reader alike. React never sets again what has not changed.
 */
export function stillMark(flow: Element): void {
  const mark = flow.querySelector('.react-flow__attribution a');
  for (const name of ['href', 'target', 'rel', 'aria-label']) mark?.removeAttribute(name);
}
