/** `discarded` names those that are given up: for good once the answer is not to compare, which comes back to the list. */
export type RecoveryAnswer =
  | { readonly choice: 'later'; readonly discarded: readonly string[] }
  | { readonly choice: 'open'; readonly id: string; readonly discarded: readonly string[] }
  | { readonly choice: 'compare'; readonly id: string; readonly discarded: readonly string[] };
