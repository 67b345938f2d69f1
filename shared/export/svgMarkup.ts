import type { Rect } from '../base/geometry.ts';
import type { PathPrimitive, Primitive, RectPrimitive, TextPrimitive } from '../scene/primitive.ts';
import type { SceneItem } from '../scene/sceneItem.ts';
import type { TextRun } from '../text/textStyle.ts';
import { toBase64 } from './base64.ts';
import type { SubsetFont } from './fonts/subsetFonts.ts';
import { missingBoxes } from './missingBoxes.ts';
import { CSS_FAMILIES, EXACT_TEXT_CSS } from './textFonts.ts';

export interface SvgOptions {
  /** What of the drawing is shown: `ExportPlan.area`. */
  readonly area: Rect;
  /** Width and height are the area's times this; 1 when absent. */
  readonly scale?: number;
  /** `#rrggbb`; null leaves the picture without one. */
  readonly background: string | null;
  /** The document's title; empty for none. */
  readonly title: string;
  /** Carried along in the file. A painter that is given the fonts in another way needs none here. */
  readonly fonts?: readonly SubsetFont[];
  /** What stands for a character that no bundled font has: the reader's own fonts (preset), or a box. */
  readonly missing?: 'systemFont' | 'box';
}

/** The items as one SVG file that needs nothing but itself; text stays text, so that it can be searched and read aloud. */
export function svgMarkup(items: Iterable<SceneItem>, options: SvgOptions): string {
  const { area, scale = 1, background, title, fonts = [], missing = 'systemFont' } = options;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(area.width * scale)}" height="${num(area.height * scale)}" viewBox="${area.x} ${area.y} ${area.width} ${area.height}" style="${escapeXml(EXACT_TEXT_CSS)}">`,
  ];
  if (title !== '') parts.push(`<title>${escapeXml(title)}</title>`);
  if (fonts.length > 0) parts.push(`<style>${fonts.map(fontFace).join('')}</style>`);
  if (background !== null)
    parts.push(
      `<rect${area.x === 0 ? '' : ` x="${num(area.x)}"`}${area.y === 0 ? '' : ` y="${num(area.y)}"`} width="${num(area.width)}" height="${num(area.height)}" fill="${escapeXml(background)}"/>`,
    );
  for (const item of items) {
    parts.push(`<g transform="translate(${num(item.origin.x)} ${num(item.origin.y)})">`);
    for (const primitive of item.primitives) parts.push(element(primitive, missing));
    parts.push('</g>');
  }
  parts.push('</svg>\n');
  return parts.join('');
}

function fontFace({ family, weight, bytes }: SubsetFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${toBase64(bytes)})}`;
}

function element(primitive: Primitive, missing: 'systemFont' | 'box'): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive;
      const corner = radius > 0 ? ` rx="${num(radius)}"` : '';
      return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"${corner}${ink(primitive)}/>`;
    }
    case 'path':
      return `<path d="${escapeXml(primitive.d)}"${ink(primitive)}/>`;
    case 'text':
      return primitive.runs
        .map(run => (run.face === 'system' && missing === 'box' ? boxes(primitive, run) : textRun(primitive, run)))
        .join('');
  }
}

function ink({ fill, fillOpacity, stroke }: RectPrimitive | PathPrimitive): string {
  let attributes = fill === null ? ' fill="none"' : ` fill="${escapeXml(fill)}"`;
  if (fill !== null && fillOpacity !== undefined) attributes += ` fill-opacity="${num(fillOpacity)}"`;
  if (stroke === null) return attributes;
  attributes += ` stroke="${escapeXml(stroke.colour)}" stroke-width="${num(stroke.width)}"`;
  return stroke.dash === undefined ? attributes : `${attributes} stroke-dasharray="${stroke.dash.map(num).join(' ')}"`;
}

// Readers drop these, unless each element says otherwise.
const EDGE_OR_DOUBLE_SPACE = /^ | {2}| $/;

function textRun(text: TextPrimitive, run: TextRun): string {
  // The reader's font has widths of its own: it is fitted into the room that was measured for it.
  const fit = run.face === 'system' && run.width > 0 ? ` textLength="${num(run.width)}" lengthAdjust="spacingAndGlyphs"` : '';
  const space = EDGE_OR_DOUBLE_SPACE.test(run.text) ? ' xml:space="preserve"' : '';
  const turn = text.turned ? ` transform="rotate(90 ${num(text.x)} ${num(text.y)})"` : '';
  return `<text x="${num(text.x + run.x)}" y="${num(text.y)}"${turn} font-family="${escapeXml(CSS_FAMILIES[run.face])}" font-size="${num(text.size)}" font-weight="${text.weight}" fill="${escapeXml(text.fill)}"${fit}${space}>${escapeXml(run.text)}</text>`;
}

function boxes(text: TextPrimitive, run: TextRun): string {
  return missingBoxes(text, run)
    .map(box => element({ kind: 'rect', ...box, radius: 0, fill: null, stroke: { colour: text.fill, width: text.size / 14 } }, 'box'))
    .join('');
}

/** At most three decimals: a thousandth of a px is beyond what anyone sees. */
function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// What XML can't hold, even escaped. Drawn text is clean already; titles are not.
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
}
