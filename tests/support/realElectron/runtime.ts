import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a real Electron, from `ELECTRON_DIST`; null, and said aloud, where none is named. `bringRuntime.sh` brings one to where it
 * can be had.
 */
export const RUNTIME = runtime(process.env.ELECTRON_DIST);

function runtime(folder: string | undefined): string | null {
  if (folder === undefined || folder === '') {
    console.warn('No real Electron: the desktop journeys are left out. Name its folder in ELECTRON_DIST.');
    return null;
  }
  if (!existsSync(join(folder, 'electron'))) throw new Error(`ELECTRON_DIST is ${folder}, which holds no Electron`);
  return folder;
}
