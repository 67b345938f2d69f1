// @ts-check
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The app's own folder, before anything is built that could tell: the same as `electron/services/dataFolder.ts`, which a test holds. */
export function dataFolder(environment = process.env, platform = process.platform, home = homedir()) {
  if (environment.ORGSKETCH_DATA) return environment.ORGSKETCH_DATA;
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Orgsketch');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Orgsketch');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'orgsketch');
}
