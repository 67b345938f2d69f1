/** Once, when the field comes into being: what is there is replaced by typing. */
export function focusAndSelect(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (element === null || element.dataset.taken !== undefined) return;
  element.dataset.taken = '';
  element.focus({ preventScroll: true });
  element.select();
}
