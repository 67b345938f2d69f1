import type { Dirent } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import { ok } from '../../shared/base/result.ts';
import type { FileKind, FolderEntry, FolderListing, FolderPlace } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { hasEnding } from './fileKinds.ts';
import type { FileSystem } from './fileSystem.ts';
import type { FileTokens } from './fileTokens.ts';
import { fileFailure, hostFailure } from './hostFailure.ts';
import { readablePath } from './readablePath.ts';

/** More than anybody scrolls through. */
export const MOST_ENTRIES = 5_000;
const STATS_AT_ONCE = 64;

const byName = new Intl.Collator(['zh', 'en'], { numeric: true, sensitivity: 'base' });

export interface FolderListingPorts {
  readonly fs: FileSystem;
  readonly tokens: FileTokens;
  readonly home: string;
  readonly places: () => Promise<readonly FolderPlace[]>;
}

/** What the window's own file dialog shows of a folder: its folders, and its files of that kind; hidden ones and broken links are left out. */
export async function listFolder(ports: FolderListingPorts, path: string, kind: FileKind): Promise<Result<FolderListing, HostError>> {
  const { fs, tokens, home } = ports;
  try {
    const stat = await fs.stat(path);
    if (!stat.isDirectory()) return hostFailure('notAFolder', basename(path));
    const wanted = (await fs.readdir(path, { withFileTypes: true })).filter(entry => isWanted(entry, kind)).sort(foldersFirst);
    const entries: FolderEntry[] = [];
    for (let from = 0; from < Math.min(wanted.length, MOST_ENTRIES); from += STATS_AT_ONCE) {
      const some = wanted.slice(from, Math.min(from + STATS_AT_ONCE, MOST_ENTRIES));
      const seen = await Promise.all(some.map(entry => describe(ports, join(path, entry.name), entry.name, kind)));
      entries.push(...seen.filter(entry => entry !== null));
    }
    return ok({
      token: tokens.folderToken(path),
      name: basename(path) || path,
      path: readablePath(path, home),
      ancestors: wayTo(path).map(folder => ({ token: tokens.folderToken(folder), name: basename(folder) || folder })),
      // A link's own kind is known only now.
      entries: entries.sort((a, b) => Number(b.kind === 'folder') - Number(a.kind === 'folder') || byName.compare(a.name, b.name)),
      truncated: wanted.length > MOST_ENTRIES,
      places: await ports.places(),
    });
  } catch (error) {
    return fileFailure(error, path);
  }
}

function isWanted(entry: Dirent, kind: FileKind): boolean {
  if (entry.name.startsWith('.')) return false;
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && hasEnding(entry.name, kind));
}

const foldersFirst = (a: Dirent, b: Dirent): number => Number(b.isDirectory()) - Number(a.isDirectory()) || byName.compare(a.name, b.name);

async function describe({ fs, tokens }: FolderListingPorts, path: string, name: string, kind: FileKind): Promise<FolderEntry | null> {
  try {
    const stat = await fs.stat(path);
    const modified = stat.mtimeMs;
    if (stat.isDirectory()) return { name, kind: 'folder', token: tokens.folderToken(path), size: 0, modified };
    if (!stat.isFile() || !hasEnding(name, kind)) return null;
    return { name, kind: 'file', token: tokens.fileToken(path), size: stat.size, modified };
  } catch {
    return null;
  }
}

/** From the root down to the folder itself. */
function wayTo(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...wayTo(parent), path];
}
