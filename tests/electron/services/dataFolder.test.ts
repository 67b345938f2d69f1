import { expect, test } from 'vitest';
import { dataFolder as launcherDataFolder } from '../../../build/dataFolder.mjs';
import { READY_LINE as LAUNCHER_READY_LINE } from '../../../build/runElectron.mjs';
import { READY_LINE } from '../../../electron/readyLine.ts';
import { dataFolder } from '../../../electron/services/dataFolder.ts';

test('each system has its own place, and the environment wins', () => {
  expect(dataFolder({}, 'linux', '/home/anna')).toBe('/home/anna/.local/share/orgsketch');
  expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux', '/home/anna')).toBe('/data/orgsketch');
  expect(dataFolder({}, 'darwin', '/Users/anna')).toBe('/Users/anna/Library/Application Support/Orgsketch');
  expect(dataFolder({ APPDATA: 'C:\\Users\\anna\\AppData\\Roaming' }, 'win32', 'C:\\Users\\anna')).toBe(
    'C:\\Users\\anna\\AppData\\Roaming\\Orgsketch',
  );
  expect(dataFolder({ ORGSKETCH_DATA: '/tmp/x' }, 'darwin', '/Users/anna')).toBe('/tmp/x');
});

test('the start script, which runs before anything is built, agrees with the app', () => {
  for (const environment of [{}, { XDG_DATA_HOME: '/data' }, { ORGSKETCH_DATA: '/tmp/x' }]) {
    for (const platform of ['linux', 'darwin'] as const) {
      expect(launcherDataFolder(environment, platform, '/home/anna')).toBe(dataFolder(environment, platform, '/home/anna'));
    }
  }
  expect(LAUNCHER_READY_LINE).toBe(READY_LINE);
});
