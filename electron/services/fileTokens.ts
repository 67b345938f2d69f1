import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { FileRef, FileToken, FolderToken } from '../../shared/host/host.ts';
import { readablePath } from './readablePath.ts';

/**
 * The names under which the window knows files and folders. A token can't be guessed and means nothing elsewhere, so that the window reaches only
 * what its user chose or was shown. The same path has the same token for as long as the host lives.
 */
export interface FileTokens {
  fileToken(path: string): FileToken;
  folderToken(path: string): FolderToken;
  fileRef(path: string): FileRef;
  /** undefined for a token that this host never gave. */
  filePath(token: FileToken): string | undefined;
  folderPath(token: FolderToken): string | undefined;
}

export function createFileTokens(home: string): FileTokens {
  const files = createRegister();
  const folders = createRegister();
  const fileToken = (path: string) => files.tokenOf(path) as FileToken;
  return {
    fileToken,
    folderToken: path => folders.tokenOf(path) as FolderToken,
    fileRef: path => ({ token: fileToken(path), name: basename(path), folder: readablePath(dirname(path), home) }),
    filePath: token => files.pathOf(token),
    folderPath: token => folders.pathOf(token),
  };
}

function createRegister() {
  const tokens = new Map<string, string>();
  const paths = new Map<string, string>();
  return {
    tokenOf(path: string): string {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = randomBytes(18).toString('base64url');
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf: (token: string): string | undefined => paths.get(token),
  };
}
