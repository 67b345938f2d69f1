/** What stands in a field and not in the document: still being composed or typed, or refused. */
export interface Draft {
  /** What it was typed for, as `FieldsOf` has it: nothing else shows it. */
  readonly of: string;
  readonly text: string;
  /** In words; null: nothing was refused. */
  readonly refusal: string | null;
}
