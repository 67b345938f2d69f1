/** Of the application's keys those that mean the same to a text field, which does them itself. */
export const FIELDS_OWN: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo']);
