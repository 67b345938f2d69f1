import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

/** "nobody" of most systems: whom permissions apply to, while they do not to root. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** As whom a process is to be started for whom permissions count. */
export const ordinaryUser = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** A folder of the app's own for that user. */
export function dataFolderOfUser(): string {
  const parent = temporaryFolder();
  chmodSync(parent, 0o755);
  const folder = join(parent, 'data');
  mkdirSync(folder);
  give(folder);
  return folder;
}

/** A file that the ordinary user may change, in a folder where that user can make and replace nothing. */
export function closedFolder(text: string): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.org');
  writeFileSync(path, text);
  give(path);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o700));
  return { folder, path };
}

function give(path: string): void {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
}
