import type { MessageValues } from '../../i18n/translate.ts';
import type { EntityKind } from '../../model/scenario.ts';
import type { TextPlace } from '../textPlace.ts';

/** What did not come through when a damaged file was salvaged. Its sentence is `file.lost.<code>`. */
export const LOST_CODES = [
  'brokenOff',
  'characters',
  'stretch',
  'settings',
  'scenario',
  'section',
  'dropped',
  'cut',
  'fields',
  'twice',
  'tooMany',
] as const;
export type LostCode = (typeof LOST_CODES)[number];

export interface Lost {
  readonly code: LostCode;
  readonly values: MessageValues;
  /** As the file calls them; empty where the sentence names none. */
  readonly fields: readonly string[];
  /** Of an entity, or of a collection of them; null for anything else. */
  readonly kind: EntityKind | null;
  readonly place: TextPlace;
}

/** Found before the text was asked for its lines: `offset` into it, or the JSON pointer of what is meant. */
export type UnplacedLost = Omit<Lost, 'place'> & { readonly at: number | string };
