import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rasterise } from '../../../electron/export/rasterise.ts';
import { ItemGraphic } from '../../../renderer/canvas/ItemGraphic.tsx';
import { type ExportPlan, planExport } from '../../../shared/export/exportPlan.ts';
import { FONT_FAMILIES } from '../../../shared/export/fonts/neededFonts.ts';
import { EXACT_TEXT_CSS } from '../../../shared/export/textFonts.ts';
import { createDocumentStore } from '../../../shared/history/documentStore.ts';
import { buildScene } from '../../../shared/scene/buildScene.ts';
import { type BundledFace, FONT_TABLES } from '../../../shared/text/fontTable.ts';
import { layoutRuns } from '../../../shared/text/layoutRuns.ts';
import { FONT_WEIGHTS } from '../../../shared/text/textStyle.ts';
import { counterIds } from '../../support/counterIds.ts';
import { differences } from '../../support/differences.ts';
import { gather } from '../../support/gather.ts';
import { organisation } from '../../support/organisation.ts';
import { plainScene } from '../../support/plainScene.ts';
import { comparePictures } from './comparePictures.ts';
import { openPainterBrowser, type PainterBrowser } from './painterBrowser.ts';
import type { Painters } from './painterPage.ts';
import { SAMPLE } from './sampleItems.ts';

declare const painters: Painters;

const PAPER = '#f6f7f9';
const SCALE = 2;
let browser: PainterBrowser;
let plan: ExportPlan;
const pictures: Record<string, Uint8Array> = {};

beforeAll(async () => {
  browser = await openPainterBrowser();
  const planned = planExport({ items: SAMPLE, scale: SCALE });
  if (!planned.ok) throw new Error(planned.error.code);
  plan = planned.value;
  const job = { items: SAMPLE, plan, paper: PAPER };
  const page = await browser.open(1);
  pictures.canvas = Buffer.from(await page.evaluate(({ items, plan, paper }) => painters.canvas(items, plan, paper), job), 'base64');

  const markup = await page.evaluate(({ items, plan, paper }) => painters.svg(items, plan, paper), job);
  const file = join(browser.folder, 'sample.svg');
  writeFileSync(file, markup);
  await page.setViewportSize({ width: plan.width, height: plan.height });
  await page.goto(`file://${file}`);
  pictures['svg file'] = await page.screenshot();
  await page.close();

  const screen = await browser.open(SCALE);
  const { area } = plan;
  await screen.setViewportSize({ width: area.width, height: area.height });
  const graphics = SAMPLE.map(item =>
    createElement(
      'div',
      { key: item.key, style: { position: 'absolute', left: item.origin.x - area.x, top: item.origin.y - area.y } },
      createElement(ItemGraphic, { item }),
    ),
  );
  const html = renderToStaticMarkup(createElement('div', { style: { position: 'fixed', inset: 0, background: PAPER } }, graphics));
  await screen.evaluate(({ items, html }) => painters.show(items, html), { items: SAMPLE, html });
  pictures.screen = await screen.screenshot();
  await screen.close();

  pictures['command line'] = await gather(rasterise(SAMPLE, plan, PAPER, browser.fontFolder));
  const { PAINTER_PICTURES } = process.env;
  if (PAINTER_PICTURES !== undefined) {
    for (const [name, png] of Object.entries(pictures)) writeFileSync(join(PAINTER_PICTURES, `${name}.png`), png);
  }
}, 120_000);

afterAll(() => browser?.close());

describe('the painters draw the same picture', () => {
  const pairs = ['canvas', 'svg file', 'screen', 'command line'].flatMap((a, i, all) => all.slice(i + 1).map(b => [a, b] as const));
  it.each(pairs)('%s and %s', (a, b) => {
    const { different, misplaced } = comparePictures(pictures[a] as Uint8Array, pictures[b] as Uint8Array);
    console.log(`${a} / ${b}: ${(100 * different).toFixed(3)} % differ strongly, ${(100 * misplaced).toFixed(4)} % beyond an edge`);
    expect(different).toBeLessThan(0.01);
    expect(misplaced).toBeLessThan(0.0001);
  });

  it('and the comparison sees a text that is one pixel off', async () => {
    const moved = SAMPLE.map(item => (item.key === 'label' ? { ...item, origin: { x: item.origin.x + 1.5, y: item.origin.y } } : item));
    const png = await gather(rasterise(moved, plan, PAPER, browser.fontFolder));
    expect(comparePictures(png, pictures['command line'] as Uint8Array).misplaced).toBeGreaterThan(0.0001);
  });
});

describe('the PNG of the window', () => {
  it.each([1, 2, 0.37])('has no seam where its stripes meet, at a scale of %d', async scale => {
    const document = organisation({ units: 12, duties: 48, dependencies: 18 });
    const { items } = plainScene(buildScene(createDocumentStore(document, counterIds()).view, { theme: 'light', language: 'en' }));
    const planned = planExport({ items, scale });
    if (!planned.ok) throw new Error(planned.error.code);
    const page = await browser.open(1);
    const draw = async (rows: number) => {
      const job = { items, plan: planned.value, paper: PAPER, rows };
      const png = await page.evaluate(({ items, plan, paper, rows }) => painters.canvas(items, plan, paper, rows), job);
      return PNG.sync.read(Buffer.from(png, 'base64'));
    };
    const [whole, striped] = [await draw(planned.value.height), await draw(96)];
    await page.close();
    const { share, most } = differences(whole, striped);
    console.log(`scale ${scale}: ${share * whole.data.length} channels differ, by ${most} at most`);
    expect(most).toBeLessThanOrEqual(4);
    expect(share).toBeLessThan(0.0001);
  });

  it('lets shine through what is not painted, where it has no background', async () => {
    const page = await browser.open(1);
    const png = await page.evaluate(({ items, plan }) => painters.canvas(items, plan, null), { items: SAMPLE, plan });
    await page.close();
    const { data } = PNG.sync.read(Buffer.from(png, 'base64'));
    expect([...data.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});

describe('the width tables are what the browser measures', () => {
  const widthsOf = async (face: BundledFace, weight: number, size: number, texts: readonly string[]) => {
    const page = await browser.open(1);
    const job = { texts, font: `${weight} ${size}px "${FONT_FAMILIES[face]}"`, style: EXACT_TEXT_CSS };
    const widths = await page.evaluate(({ texts, font, style }) => painters.widths(texts, font, style), job);
    await page.close();
    return widths;
  };

  const cases = (['latin', 'chinese'] as const).flatMap(face => FONT_WEIGHTS.map(weight => [face, weight] as const));
  it.each(cases)(
    'for every character of %s %i',
    async (face, weight) => {
      const codes = FONT_TABLES[face].files.flatMap(file =>
        file.characters.split(',').flatMap(range => {
          const [first = 0, last = first] = range.split('-').map(hex => Number.parseInt(hex, 16));
          return Array.from({ length: last - first + 1 }, (_, i) => first + i);
        }),
      );
      // A space or a mark has no width of its own in every browser: they are measured within the texts below.
      const texts = codes.map(code => String.fromCodePoint(code)).filter(text => !/[\p{M}\p{Z}]/u.test(text));
      const widths = await widthsOf(face, weight, 16, texts);
      const wrong = texts.filter((text, i) => {
        const expected = (FONT_TABLES[face].advance(text.codePointAt(0) ?? 0, weight) / 256_000) * 16;
        return Math.abs((widths.canvas[i] ?? 0) - expected) > 0.05 || Math.abs((widths.svg[i] ?? 0) - expected) > 0.05;
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('for words in which kerning, ligatures or spacing of punctuation would show', async () => {
    const texts = ['AVATAR To. We. LT P.', 'fi ffl fj ffi -> => != 10:30 (A-B) S@N 2x4', 'a  b', 'Kaffee • Straße', '1/2'];
    texts.push('（《运营》）', '，。”“', '……——', '「」、；：！？', '运营。（产品）', '“运营”，“产品”');
    for (const weight of FONT_WEIGHTS) {
      for (const face of ['latin', 'chinese'] as const) {
        const runs = texts.flatMap(text => layoutRuns(text, { size: 14, weight })).filter(run => run.face === face);
        const pieces = runs.map(run => run.text);
        const widths = await widthsOf(face, weight, 14, pieces);
        for (const [i, run] of runs.entries()) {
          expect(widths.canvas[i], `canvas ${face} ${weight} ${run.text}`).toBeCloseTo(run.width, 1);
          expect(widths.svg[i], `svg ${face} ${weight} ${run.text}`).toBeCloseTo(run.width, 1);
        }
      }
    }
  }, 60_000);
});
