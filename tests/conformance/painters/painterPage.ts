import { paintPng } from '../../../renderer/features/export/png/paintPng.ts';
import { loadFonts } from '../../../renderer/fonts/loadFonts.ts';
import { registerFonts } from '../../../renderer/fonts/registerFonts.ts';
import { windowFonts } from '../../../renderer/fonts/windowFonts.ts';
import { toBase64 } from '../../../shared/export/base64.ts';
import type { ExportPlan } from '../../../shared/export/exportPlan.ts';
import { subsetFonts } from '../../../shared/export/fonts/subsetFonts.ts';
import { svgMarkup } from '../../../shared/export/svgMarkup.ts';
import type { SceneItem } from '../../../shared/scene/sceneItem.ts';

/** What the tests call in the page: the window's own painters on the bundled fonts. */
const painters = {
  /** The window's PNG, from its worker. `rows`: of a stripe. */
  async canvas(items: readonly SceneItem[], plan: ExportPlan, background: string | null, rows = plan.height): Promise<string> {
    const order = { items, plan, background, stripePixels: rows * plan.width };
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of paintPng(order, () => undefined, new AbortController().signal)) pieces.push(piece);
    return toBase64(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  },

  async svg(items: readonly SceneItem[], plan: ExportPlan, background: string): Promise<string> {
    const fonts = await subsetFonts(items, windowFonts);
    return svgMarkup(items, { area: plan.area, scale: plan.scale, background, title: 'Sample', fonts });
  },

  /** Shows the items as React drew them for the canvas, with the fonts there. */
  async show(items: readonly SceneItem[], html: string): Promise<void> {
    await loadFonts(document.fonts, items);
    document.body.innerHTML = html;
    await document.fonts.ready;
  },

  /** Widths in px by the canvas, each text in one font; and by SVG with the styles of the exports. */
  async widths(texts: readonly string[], font: string, style: string): Promise<{ canvas: number[]; svg: number[] }> {
    for (const text of texts) await document.fonts.load(font, text);
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no 2D context');
    context.fontKerning = 'none';
    context.textRendering = 'optimizeSpeed';
    context.font = font;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('style', `font:${font};${style}`);
    document.body.append(svg);
    const elements = texts.map(text => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      element.textContent = text;
      svg.append(element);
      return element;
    });
    const result = {
      canvas: texts.map(text => context.measureText(text).width),
      svg: elements.map(element => element.getComputedTextLength()),
    };
    svg.remove();
    return result;
  },
};
export type Painters = typeof painters;

registerFonts(document.fonts);
Object.assign(globalThis, { painters });
