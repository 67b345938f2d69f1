/** The parts of the window that F6 walks through, in this order; each is an element with that `data-area`. */
export const AREAS = ['topBar', 'notices', 'outline', 'canvas', 'inspector', 'statusBar'] as const;
export type Area = (typeof AREAS)[number];

const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color']);

/** Whether typing goes into it: its own keys come before all of ours. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !NO_TEXT.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element as HTMLElement | null)?.isContentEditable === true
  );
}

/** Whether a button that lies on the drawing (a tool, a zoom step; a card is none) has the focus and means something by that key itself. */
export function isControlsOwn(element: Element | null, key: string): boolean {
  return (key === 'Enter' || key === ' ' || key === 'Tab') && element?.closest('button, a[href]') != null;
}

/** The area that holds the focus. With the focus on nothing, keys mean the drawing, which is what one looks at. */
export function focusedArea(element: Element | null): Area | null {
  if (element === null || element === document.body) return 'canvas';
  return (element.closest<HTMLElement>('[data-area]')?.dataset.area as Area | undefined) ?? null;
}
