import { basename, join } from 'node:path';
import type { FolderPlace } from '../../shared/host/host.ts';
import type { FileSystem } from './fileSystem.ts';
import type { FileTokens } from './fileTokens.ts';

const DRIVE_LETTERS = [...'CDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Where a person keeps files: the own folder, desktop, documents, and the drives beside it. Places that are not there are left out. */
export async function folderPlaces(
  fs: FileSystem,
  tokens: FileTokens,
  home: string,
  platform: NodeJS.Platform,
): Promise<readonly FolderPlace[]> {
  const wanted: { readonly kind: FolderPlace['kind']; readonly path: string }[] = [
    { kind: 'home', path: home },
    { kind: 'desktop', path: join(home, 'Desktop') },
    { kind: 'documents', path: join(home, 'Documents') },
    ...(await drives(fs, platform)).map(path => ({ kind: 'drive', path }) as const),
  ];
  const found = await Promise.all(wanted.map(async place => ((await isFolder(fs, place.path)) ? place : null)));
  return found
    .filter(place => place !== null)
    .map(({ kind, path }) => ({ kind, token: tokens.folderToken(path), name: basename(path) || path.replace(/[\\/]$/, '') }));
}

async function drives(fs: FileSystem, platform: NodeJS.Platform): Promise<readonly string[]> {
  if (platform === 'win32') return DRIVE_LETTERS.map(letter => `${letter}:\\`);
  if (platform !== 'darwin') return [];
  try {
    return (await fs.readdir('/Volumes')).map(name => `/Volumes/${name}`);
  } catch {
    return [];
  }
}

async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory();
  } catch {
    return false;
  }
}
