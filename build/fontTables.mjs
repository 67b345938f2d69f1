// Writes shared/text/tables/*.json: which characters the bundled fonts have, in which file, and how wide each is. Run after the fonts
// were updated (`node build/fontTables.mjs`); the result is committed, so that nobody needs to run it to build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const root = new URL('..', import.meta.url);
const FONTS = new URL('node_modules/@fontsource/', root);

// Drawn from the Chinese font in a Chinese line although the Latin one has them; shared/text/contextual.ts decides when.
const CONTEXTUAL = new Set([0x00b7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2025, 0x2026]);
const isFlagLetter = code => code >= 0x1f1e6 && code <= 0x1f1ff;
// Control characters, and what text is cleaned of before it is measured.
const isInvisible = code => code === 0xffff || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code));

const latin = collect(
  'inter',
  [400, 500, 600],
  ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
  () => true,
);
const hasLatin = code => latin.file.has(code) && !CONTEXTUAL.has(code);
// Slices are numbered by how common their characters are, the commonest last. Semibold Chinese is drawn with the medium files: the
// difference is slight and three megabytes.
const slices = readdirSync(new URL('noto-sans-sc/files/', FONTS))
  .map(name => /^noto-sans-sc-(\d+)-400-normal\.woff$/.exec(name)?.[1])
  .filter(Boolean)
  .sort((a, b) => Number(b) - Number(a));
const chinese = collect('noto-sans-sc', [400, 500], [...slices, 'latin'], code => !hasLatin(code) && !isFlagLetter(code));
write('latin', latin);
write('chinese', chinese);

function collect(family, weights, subsets, wanted) {
  const file = new Map();
  const widths = weights.map(() => new Map());
  let unitsPerEm = 0;
  for (const subset of subsets) {
    const fonts = weights.map(weight =>
      fontkit.create(readFileSync(new URL(`${family}/files/${family}-${subset}-${weight}-normal.woff2`, FONTS))),
    );
    unitsPerEm = fonts[0].unitsPerEm;
    for (const code of fonts[0].characterSet) {
      if (file.has(code) || isInvisible(code) || !wanted(code)) continue;
      file.set(code, subset);
      const isMark = /\p{M}/u.test(String.fromCodePoint(code));
      for (const [i, font] of fonts.entries()) {
        if (!font.hasGlyphForCodePoint(code)) throw new Error(`${family} ${subset} ${weights[i]} lacks U+${code.toString(16)}`);
        widths[i].set(code, isMark ? 0 : font.glyphForCodePoint(code).advanceWidth);
      }
    }
  }
  return { family, weights, subsets, unitsPerEm, file, widths };
}

function write(name, { family, weights, subsets, unitsPerEm, file, widths }) {
  const codes = [...file.keys()].sort((a, b) => a - b);
  const used = subsets.filter(subset => codes.some(code => file.get(code) === subset));
  const table = {
    unitsPerEm,
    files: used.map(subset => ({ name: `${family}-${subset}`, characters: ranges(codes.filter(code => file.get(code) === subset)) })),
    advances: Object.fromEntries(weights.map((weight, i) => [weight, runLengths(codes.map(code => widths[i].get(code)))])),
  };
  writeFileSync(new URL(`shared/text/tables/${name}.json`, root), `${JSON.stringify(table, null, 1)}\n`);
}

/** `4e00-4e02,4e07`: hexadecimal, as in CSS without its `U+`. */
function ranges(codes) {
  const parts = [];
  for (let i = 0; i < codes.length; i += 1) {
    const first = codes[i];
    while (codes[i + 1] === codes[i] + 1) i += 1;
    parts.push(codes[i] === first ? first.toString(16) : `${first.toString(16)}-${codes[i].toString(16)}`);
  }
  return parts.join(',');
}

/** `1000*20,560`: the advances in order of the code points. */
function runLengths(values) {
  const parts = [];
  for (let i = 0; i < values.length; i += 1) {
    const first = i;
    while (values[i + 1] === values[i]) i += 1;
    parts.push(i === first ? `${values[i]}` : `${values[i]}*${i - first + 1}`);
  }
  return parts.join(',');
}
