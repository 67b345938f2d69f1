/** A document that a crash left behind, as it is offered at the next start. */
export interface LeftBehind {
  readonly id: string;
  readonly title: string;
  /** The folder of its file as people read it; null: it was never saved. */
  readonly folder: string | null;
  /** Of its last change, ms since 1970. */
  readonly time: number;
  readonly units: number;
  readonly duties: number;
  /** Changes since the file. */
  readonly changes: number;
  /** The last moment before the crash is missing. */
  readonly torn: boolean;
}

/** `discarded` names those that are given up: for good once the answer is not to compare, which comes back to the list. */
export type RecoveryAnswer =
  | { readonly choice: 'later'; readonly discarded: readonly string[] }
  | { readonly choice: 'open' | 'compare'; readonly id: string; readonly discarded: readonly string[] };
