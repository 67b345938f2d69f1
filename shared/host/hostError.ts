import type { ForeignKind } from './fileContent.ts';

/**
 * Everything that the machine can refuse. The code chooses the sentence (`hostError.<code>` in every language); `subject` is what it is
 * about, as a person reads it (a file's name, a folder's path).
 */
export const HOST_ERROR_CODES = [
  'notFound',
  'noPermission',
  'diskFull',
  'fileInUse',
  'nameTooLong',
  'nameInvalid',
  'notAFile',
  'notAFolder',
  'folderGone',
  'readOnlyDisk',
  'readOnlyFile',
  'halfWritten',
  'tooLarge',
  'changedOnDisk',
  'notOurs',
  'alreadyExists',
  'unknownToken',
  'badRequest',
  'connectionLost',
  'unknown',
] as const;
export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/** Those that say all with their code and their subject. */
export type PlainErrorCode = Exclude<HostErrorCode, 'notOurs'>;

interface Refusal {
  readonly subject: string;
  /** For the log and "copy details", never the sentence itself. */
  readonly detail: string;
}
export type HostError =
  | (Refusal & { readonly code: PlainErrorCode })
  /** The file is no document, and this is what it is instead. */
  | (Refusal & { readonly code: 'notOurs'; readonly foreign: ForeignKind });
