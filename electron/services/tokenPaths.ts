import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { FileToken, FolderToken } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import type { FileTokens } from './fileTokens.ts';
import { hostFailure } from './hostFailure.ts';

/** The path behind a token that came over the wire. */
export const fileAt = (tokens: FileTokens, token: FileToken): Result<string, HostError> => known(tokens.filePath(token));
export const folderAt = (tokens: FileTokens, token: FolderToken): Result<string, HostError> => known(tokens.folderPath(token));

/** There is no better name for what a foreign token means than a dash. */
const known = (path: string | undefined): Result<string, HostError> => (path === undefined ? hostFailure('unknownToken', '–') : ok(path));
