import type { EarlierState } from '../../shared/host/host.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';

/** One state of a document that was kept. */
export interface EarlierVersion extends EarlierState {
  /** It is what the document holds now. */
  readonly current: boolean;
}

export type VersionAnswer =
  | { readonly choice: 'close' }
  | { readonly choice: 'copy' | 'bringBack'; readonly version: EarlierVersion; readonly document: OrgDocument };
