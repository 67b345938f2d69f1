import type { DocumentInParts } from '../../../shared/file/documentInParts.ts';
import type { Opened, OpenFailure } from '../../../shared/file/openOutcome.ts';
import type { Salvaged } from '../../../shared/file/salvage/salvageDocument.ts';
import type { TextForm } from '../../../shared/host/fileContent.ts';

/** What is to be read: sent to the reader once. */
export interface ReaderOrder {
  readonly task: 'open' | 'salvage';
  readonly text: string;
  readonly form: TextForm;
}

type InParts<T> = Omit<T, 'document'> & { readonly document: DocumentInParts };

/** What came of it. */
export type ReaderAnswer =
  | { readonly kind: 'read'; readonly outcome: InParts<Opened> | OpenFailure }
  | { readonly kind: 'salvaged'; readonly salvaged: InParts<Salvaged> | null };
