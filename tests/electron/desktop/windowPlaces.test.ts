import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DesktopFixture } from '../../support/desktopFixture.ts';

let fixture: DesktopFixture;
beforeEach(async () => {
  fixture = await new DesktopFixture().start();
});
afterEach(() => fixture.end());

const PLACE = { x: 300, y: 120, width: 1100, height: 700 };
const written = () => JSON.parse(readFileSync(`${fixture.data}/windows.json`, 'utf8'));
const startAgain = async () => {
  fixture = await new DesktopFixture({ folder: fixture.folder }).start();
};
const shown = () => {
  fixture.electron.window.events.emit('ready-to-show');
  return { ...fixture.electron.window.place, options: fixture.electron.window.options };
};

test('a first window stands in the middle, and may shrink to what it needs', () => {
  expect(shown().options).toMatchObject({ x: 240, y: 90, width: 1440, height: 900, minWidth: 960, minHeight: 600 });
});

test('a window on a small screen is as large as it, and may be', async () => {
  fixture.electron.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 911, height: 480 } }];
  await fixture.request('window.open', { file: null });
  expect(shown().options).toMatchObject({ x: 0, y: 0, width: 911, height: 480, minWidth: 911, minHeight: 480 });
});

test('a window that was closed comes back where it was, as it was', async () => {
  fixture.electron.window.move(PLACE);
  Object.assign(fixture.electron.window.place, { maximized: true });
  fixture.electron.window.close();
  await expect.poll(() => fixture.electron.settings.quit).toBe(true);
  expect(written()).toEqual({ last: { bounds: PLACE, maximized: true, fullScreen: false } });
  await startAgain();
  expect(shown()).toMatchObject({ bounds: PLACE, maximized: true, fullScreen: false });
});

test('full screen comes back as well', async () => {
  Object.assign(fixture.electron.window.place, { fullScreen: true });
  fixture.electron.window.close();
  await expect.poll(() => fixture.electron.settings.quit).toBe(true);
  await startAgain();
  expect(shown().fullScreen).toBe(true);
});

test('where it was moved to is known without a proper end', async () => {
  fixture.electron.window.move(PLACE);
  await expect.poll(() => written().last.bounds, { timeout: 3_000 }).toEqual(PLACE);
});

test('Ctrl+C in the terminal remembers it too', async () => {
  fixture.electron.window.move(PLACE);
  await fixture.desktop.end();
  expect(written().last.bounds).toEqual(PLACE);
});

test('a window whose screen is gone comes to the one that is there', async () => {
  fixture.electron.displays = [...fixture.electron.displays, { id: 2, workArea: { x: -1920, y: 0, width: 1920, height: 1080 } }];
  fixture.electron.window.move({ ...PLACE, x: -1500 });
  fixture.electron.window.close();
  await expect.poll(() => fixture.electron.settings.quit).toBe(true);
  await startAgain();
  expect(shown().bounds).toEqual({ x: 410, y: 190, width: 1100, height: 700 });
});

test('a second window stands a step beside the one in front', async () => {
  fixture.electron.window.move(PLACE);
  Object.assign(fixture.electron.window.place, { maximized: true });
  await fixture.request('window.open', { file: null });
  expect(shown()).toMatchObject({ bounds: { ...PLACE, x: 324, y: 144 }, maximized: true, fullScreen: false });
});

test.each([
  '{',
  '{"last": {"bounds": {"x": "left"}}}',
  '{"last": {"bounds": {"x":0,"y":0,"width":0,"height":5},"maximized":false,"fullScreen":false}}',
])('what cannot be read is as good as nothing: %s', async text => {
  mkdirSync(fixture.data, { recursive: true });
  writeFileSync(`${fixture.data}/windows.json`, text);
  await startAgain();
  expect(shown().bounds).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
});

test('a place that cannot be written keeps nobody from quitting', async () => {
  writeFileSync(fixture.data, 'a file where the folder should be');
  fixture.electron.window.close();
  await expect.poll(() => fixture.electron.settings.quit).toBe(true);
});
