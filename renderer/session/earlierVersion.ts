import type { OrgDocument } from '../../shared/model/orgDocument.ts';

/** One saved state of a document that was kept. */
export interface EarlierVersion {
  readonly id: string;
  /** ms since 1970. */
  readonly time: number;
  /** `saved`: by a save. `replaced`: what was there before another one took its place. `restored`: it was itself brought back. */
  readonly reason: 'saved' | 'replaced' | 'restored';
  readonly units: number;
  readonly duties: number;
  /** It is what the document holds now. */
  readonly current: boolean;
}

export type VersionAnswer =
  | { readonly choice: 'close' }
  | { readonly choice: 'copy' | 'bringBack'; readonly id: string; readonly document: OrgDocument };
