import { basename, join } from 'node:path';
import type { FolderPlace } from '../../shared/host/host.ts';
import type { FileSystem } from './fileSystem.ts';
import type { FileTokens } from './fileTokens.ts';
import { readablePath } from './readablePath.ts';

const DRIVE_LETTERS = [...'CDEFGHIJKLMNOPQRSTUVWXYZ'];
const MOST_RECENT = 6;
/** ms: a drive that is asleep or a server that is out of reach must not keep the others waiting. */
const LONGEST_WAIT = 400;

interface Wanted {
  readonly kind: FolderPlace['kind'];
  readonly path: string;
}

export interface FolderPlacesPorts {
  readonly fs: FileSystem;
  readonly tokens: FileTokens;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** The folders of recent documents, the newest first. */
  readonly recent: () => Promise<readonly string[]>;
}

/**
 * Where a person keeps files: the own folder, desktop, documents, the drives beside it, and where a document was open lately. Each folder
 * once; those that are not there, or don't answer in time, are left out.
 */
export async function folderPlaces({ fs, tokens, home, platform, recent }: FolderPlacesPorts): Promise<readonly FolderPlace[]> {
  const fixed: readonly Wanted[] = [
    { kind: 'home', path: home },
    { kind: 'desktop', path: join(home, 'Desktop') },
    { kind: 'documents', path: join(home, 'Documents') },
    ...(await drives(fs, platform)).map(path => ({ kind: 'drive', path }) as const),
  ];
  const taken = new Set(fixed.map(({ path }) => path));
  const lately = (await recent()).filter(path => !taken.has(path)).map<Wanted>(path => ({ kind: 'recent', path }));
  const [places, recentPlaces] = await Promise.all([thoseThere(fs, fixed), thoseThere(fs, lately)]);
  return [...places, ...recentPlaces.slice(0, MOST_RECENT)].map(({ kind, path }) => ({
    kind,
    token: tokens.folderToken(path),
    name: basename(path) || path.replace(/[\\/]$/, ''),
    path: readablePath(path, home),
  }));
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

async function thoseThere(fs: FileSystem, places: readonly Wanted[]): Promise<readonly Wanted[]> {
  const there = await Promise.all(places.map(({ path }) => Promise.race([isFolder(fs, path), tooLate()])));
  return places.filter((_, index) => there[index]);
}

async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory();
  } catch {
    return false;
  }
}

const tooLate = (): Promise<false> => new Promise(resolve => setTimeout(resolve, LONGEST_WAIT, false).unref());
