import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

/** A disk of that many KB, or null where this machine lets nobody mount one. */
export function smallDisk(size: number): string | null {
  if (process.platform !== 'linux') return null;
  const folder = temporaryFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder]);
  if (status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}
