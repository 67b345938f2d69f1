import { basename } from 'node:path';
import type { Err } from '../../shared/base/result.ts';
import { err } from '../../shared/base/result.ts';
import type { ForeignKind } from '../../shared/host/fileContent.ts';
import type { HostError, PlainErrorCode } from '../../shared/host/hostError.ts';

export const hostFailure = (code: PlainErrorCode, subject: string, detail = ''): Err<HostError> => err({ code, subject, detail });

/** The file of that name is no document. */
export const notOurs = (foreign: ForeignKind, subject: string): Err<HostError> => err({ code: 'notOurs', foreign, subject, detail: '' });

/** What the system's own error code means for somebody who wanted to read, write or list. */
const MEANINGS: Readonly<Record<string, PlainErrorCode>> = {
  ENOENT: 'notFound',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'fileInUse',
  ETXTBSY: 'fileInUse',
  ENAMETOOLONG: 'nameTooLong',
  EINVAL: 'nameInvalid',
  EILSEQ: 'nameInvalid',
  EISDIR: 'notAFile',
  ENOTDIR: 'notAFolder',
  EROFS: 'readOnlyDisk',
  EFBIG: 'tooLarge',
  EEXIST: 'alreadyExists',
  // A drive that was pulled out, a network that went away.
  ENODEV: 'folderGone',
  ENXIO: 'folderGone',
  ESTALE: 'folderGone',
  EHOSTDOWN: 'folderGone',
  EHOSTUNREACH: 'folderGone',
  ENETUNREACH: 'folderGone',
  ENOTCONN: 'folderGone',
  ETIMEDOUT: 'folderGone',
};

export const errnoOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * The refusal of a file system's call about that path. `missing` is what ENOENT means here: for a write it is the folder that is gone, also when
 * something else has its name now.
 */
export function fileFailure(error: unknown, path: string, missing: PlainErrorCode = 'notFound'): Err<HostError> {
  const code = errnoOf(error);
  if (code === '' && !(error instanceof Error)) throw error;
  const isMissing = code === 'ENOENT' || (code === 'ENOTDIR' && missing === 'folderGone');
  const meaning = isMissing ? missing : Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  return hostFailure(meaning ?? 'unknown', basename(path) || path, error instanceof Error ? error.message : code);
}
