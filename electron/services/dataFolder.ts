import { posix, win32 } from 'node:path';

/**
 * The app's own folder on this machine, where each system keeps such things; the same for every front. `ORGSKETCH_DATA` names another one.
 */
export function dataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  const chosen = environment.ORGSKETCH_DATA;
  if (chosen) return chosen;
  if (platform === 'win32') return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Orgsketch');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Orgsketch');
  return posix.join(environment.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'orgsketch');
}
