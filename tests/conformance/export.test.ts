import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { planExport } from '../../shared/export/exportPlan.ts';
import { svgMarkup } from '../../shared/export/svgMarkup.ts';
import { buildScene } from '../../shared/scene/buildScene.ts';
import type { SceneItem } from '../../shared/scene/sceneItem.ts';
import { ecommercePlatform } from '../../shared/templates/ecommercePlatform/ecommercePlatform.ts';
import type { Journey } from '../support/e2e/journey.ts';
import { type JourneyStart, journeyStarter } from '../support/e2e/journeyStarter.ts';
import { savedView } from '../support/e2e/savedFile.ts';
import { orgsketch } from '../support/orgsketch.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { comparePictures } from './painters/comparePictures.ts';

const start = journeyStarter();
const TIMEOUT = 60_000;
const SCALE = 2;

/** The window, in English, with the Chinese template as the command line writes it. */
async function openTemplate(): Promise<JourneyStart> {
  const folder = temporaryFolder();
  await succeeds(folder, ['new', '--template', 'ecommerce-platform', '--language', 'zh', '--to', 'plan.org']);
  return start({ file: readFileSync(join(folder, 'plan.org'), 'utf8') });
}

async function succeeds(folder: string, args: readonly string[]): Promise<void> {
  expect(await orgsketch(folder, args)).toMatchObject({ code: 0, stderr: '' });
}

async function exportFromWindow(journey: Journey, format: 'PNG picture' | 'SVG drawing'): Promise<void> {
  await journey.press('Control+E');
  await journey.click(journey.dialog.getByText(format, { exact: true }));
  await journey.click(journey.button('Save…'));
  await journey.nameFile('window');
  await journey.seeToast('Exported to window.');
}

describe('the Chinese template, exported by the window and by the command line', () => {
  it(
    'is the same picture but for the edges of glyphs and lines',
    async () => {
      const { journey, home } = await openTemplate();
      await exportFromWindow(journey, 'PNG picture');
      await succeeds(home, ['export', 'plan.org', '--to', 'cli.png', '--scale', String(SCALE)]);
      const window = readFileSync(join(home, 'window.png'));
      const cli = readFileSync(join(home, 'cli.png'));
      const plan = planExport({
        items: buildScene(savedView(join(home, 'plan.org')), { theme: 'light', language: 'zh' }).items,
        scale: SCALE,
      });
      const size = plan.ok ? { width: plan.value.width, height: plan.value.height } : {};
      expect(PNG.sync.read(window)).toMatchObject(size);
      expect(PNG.sync.read(cli)).toMatchObject(size);
      const { different, misplaced } = comparePictures(window, cli);
      console.log(`${(100 * different).toFixed(3)} % of the pixels differ strongly, ${(100 * misplaced).toFixed(4)} % beyond an edge`);
      expect(different).toBeLessThan(0.01);
      expect(misplaced).toBeLessThan(0.0001);
    },
    TIMEOUT,
  );

  it(
    'is made of the very same primitives, with all 8 names, 32 duties, 7 reporting lines and 3 labels to be read in it',
    async () => {
      const { journey, home } = await openTemplate();
      await exportFromWindow(journey, 'SVG drawing');
      await succeeds(home, ['export', 'plan.org', '--to', 'cli.svg']);
      const window = readFileSync(join(home, 'window.svg'), 'utf8');
      expect(window).toBe(readFileSync(join(home, 'cli.svg'), 'utf8'));

      const { items } = buildScene(savedView(join(home, 'plan.org')), { theme: 'light', language: 'zh' });
      const groups = groupsOf(window);
      expect(groups).toEqual(groupsOf(svgMarkup(items, { area: { x: 0, y: 0, width: 1, height: 1 }, background: null, title: '' })));
      expect(groups).toHaveLength(items.length);
      const drawn = (kind: SceneItem['kind']) => groups.filter((_, index) => items[index]?.kind === kind).map(textOf);
      const { units, dependencies } = ecommercePlatform.words.zh;
      for (const { name, duties } of Object.values(units)) {
        const [card, ...others] = drawn('card').filter(text => text.startsWith(name));
        expect(others).toEqual([]);
        for (const duty of duties) expect(card).toContain(duty);
      }
      expect(drawn('reportingLine')).toHaveLength(7);
      expect(drawn('dependency')).toHaveLength(3);
      expect(drawn('label').sort()).toEqual(dependencies.map(({ label }) => label).sort());
    },
    TIMEOUT,
  );

  it(
    'goes to the clipboard as the picture that would be saved',
    async () => {
      const { journey, context, home } = await openTemplate();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await exportFromWindow(journey, 'PNG picture');
      await journey.press('Control+E');
      await journey.click(journey.button('Copy picture'));
      await journey.seeToast('The picture is on the clipboard.');
      const saved = PNG.sync.read(readFileSync(join(home, 'window.png')));
      const copied = PNG.sync.read(await pictureOnClipboard(journey));
      expect(copied).toMatchObject({ width: saved.width, height: saved.height });
      expect(copied.data.equals(saved.data)).toBe(true);
    },
    TIMEOUT,
  );
});

/** The markup of each item, in painting order. */
const groupsOf = (svg: string): string[] => [...svg.matchAll(/<g transform.*?<\/g>/gs)].map(([group]) => group);

const textOf = (group: string): string => [...group.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

/** As another program gets it: the page itself may write to the clipboard, and not read it. */
async function pictureOnClipboard(journey: Journey): Promise<Buffer> {
  const other = await journey.page.context().newPage();
  await other.goto('data:text/html,<div contenteditable>x</div>');
  const pasted = other.evaluate(
    () =>
      new Promise<string>(resolve => {
        document.addEventListener('paste', async event => {
          const bytes = new Uint8Array((await event.clipboardData?.files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
          resolve(btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')));
        });
      }),
  );
  await other.locator('div').click();
  await other.keyboard.press('Control+V');
  const base64 = await pasted;
  await other.close();
  return Buffer.from(base64, 'base64');
}
