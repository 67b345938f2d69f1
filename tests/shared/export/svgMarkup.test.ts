import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFontAssets } from '../../../build/fontAssets.mjs';
import { fontFolder } from '../../../electron/export/fontFolder.ts';
import { rasterise } from '../../../electron/export/rasterise.ts';
import { planExport } from '../../../shared/export/exportPlan.ts';
import { type SubsetFont, subsetFonts } from '../../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../../shared/export/svgMarkup.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';
import { SAMPLE, textAt } from '../../conformance/painters/sampleItems.ts';
import { gather } from '../../support/gather.ts';

const AREA = { x: -10, y: -10, width: 200, height: 100 };
const BARE = { area: AREA, background: null, title: '' };
const base = SAMPLE[2] as SceneItem;
const itemWith = (...primitives: SceneItem['primitives']): SceneItem => ({ ...base, primitives });

let folder: string;
let fonts: SubsetFont[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orgsketch-svg-'));
  copyFontAssets(folder);
  fonts = await subsetFonts(SAMPLE, fontFolder(join(folder, 'fonts')));
  // The strict XML reader of the rasteriser judges the markup below.
  const plan = planExport({ items: SAMPLE, scale: 0.1 });
  if (plan.ok) await gather(rasterise(SAMPLE, plan.value, null, join(folder, 'fonts')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the SVG of a scene', () => {
  it('has the size that was asked for, the title, and the background over the whole area', () => {
    const svg = svgMarkup([], { area: AREA, scale: 2, background: '#f6f7f9', title: '电商 & Co' });
    expect(svg).toContain('width="400" height="200" viewBox="-10 -10 200 100"');
    expect(svg).toContain('<title>电商 &amp; Co</title>');
    expect(svg).toContain('<rect x="-10" y="-10" width="200" height="100" fill="#f6f7f9"/>');
    expect(svgMarkup([], BARE)).not.toContain('<rect');
  });

  it('keeps text as text, to be searched and read aloud', () => {
    expect(svgMarkup([itemWith(textAt(0, 10, '财务部', 14, 600))], BARE)).toContain('>财务部</text>');
  });

  it('is well-formed whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }), (title, text) => {
        const hostile = itemWith(textAt(0, 10, `${text}<b>&"'`, 14, 400), textAt(0, 30, '\ud800]]>\u0000\ufffe', 12, 500));
        for (const missing of ['box', 'systemFont'] as const)
          new Resvg(svgMarkup([hostile], { ...BARE, title: `${title}\ud800\u0001`, missing })).free();
      }),
      { numRuns: 200 },
    );
  });

  it('is ill-formed to the same reader when a bracket is not escaped', () => {
    expect(() => new Resvg('<svg xmlns="http://www.w3.org/2000/svg"><title>a<b</title></svg>')).toThrow();
  });

  it('carries a font for each face and weight drawn, of a few kilobytes', () => {
    expect(fonts.map(font => `${font.family} ${font.weight}`).sort()).toEqual([
      'Orgsketch Chinese 400',
      'Orgsketch Chinese 500',
      'Orgsketch Chinese 600',
      'Orgsketch Latin 400',
      'Orgsketch Latin 500',
      'Orgsketch Latin 600',
    ]);
    for (const font of fonts) expect(font.bytes.length).toBeLessThan(20_000);
    const svg = svgMarkup(SAMPLE, { ...BARE, fonts });
    expect(svg.match(/@font-face/g)).toHaveLength(6);
  });
});
