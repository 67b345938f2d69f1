import type { TextForm, TextKind } from '../host/fileContent.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import type { Problem } from './problem.ts';
import type { Repair } from './repair.ts';
import type { JsonFault } from './scanJson.ts';
import type { TextPlace } from './textPlace.ts';

/** Everything that can come of opening a text. */
export type OpenOutcome = Opened | OpenFailure;

export interface Opened {
  readonly kind: 'opened';
  readonly document: OrgDocument;
  readonly repairs: readonly Repair[];
  /** The older version that the file was written in; null for today's. Saving writes today's. */
  readonly migratedFrom: number | null;
  /** The newer version that wrote the file: what it knew and this one doesn't is kept, and not shown. null for none. */
  readonly newerVersion: number | null;
  /** How the file was written as bytes; saving writes UTF-8 with plain line ends. */
  readonly form: TextForm;
}

/** `place`: where in the text it shows; those of an invalid one have their own. */
export type OpenFailure =
  | { readonly kind: 'notOrgsketch'; readonly what: TextKind; readonly place: TextPlace }
  /** Ours, but no longer JSON, or with bytes in it that are no text. */
  | { readonly kind: 'damaged'; readonly fault: Damage; readonly place: TextPlace; readonly character: string }
  /** Ours and JSON, but a field is not what it should be. At most `PROBLEMS_MAX` of them. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'tooNew'; readonly version: number; readonly readableFrom: number; readonly place: TextPlace }
  | { readonly kind: 'tooLarge'; readonly what: 'text' | 'depth' | 'entities'; readonly limit: number; readonly place: TextPlace };

export type Damage = Exclude<JsonFault['code'], 'tooDeep'> | 'encoding';
