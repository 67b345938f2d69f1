import type { HostError } from '../../shared/host/hostError.ts';

/** What the rest of the window can ask of the journal of the open document. */
export interface JournalPort {
  /** Marks the state that the document is in; the number is for `saved`. */
  mark(): number;
  /** The state of that mark is on disk, with that digest. */
  saved(mark: number, position: number, digest: string): void;
  /** Lists the state that the document is in among its earlier versions, because something else is about to take its place. */
  keepState(): Promise<void>;
  /** Writes down what waits. null: everything is on the disk; otherwise why it is not. */
  flush(): Promise<HostError | null>;
}
