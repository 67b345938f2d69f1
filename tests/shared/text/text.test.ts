import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../shared/text/breakLines.ts';
import { cutText } from '../../../shared/text/cutText.ts';
import { layoutRuns } from '../../../shared/text/layoutRuns.ts';
import { measureText } from '../../../shared/text/measureText.ts';
import { shapeText } from '../../../shared/text/shapeText.ts';
import { FONT_WEIGHTS, type TextStyle } from '../../../shared/text/textStyle.ts';

const BODY: TextStyle = { size: 14, weight: 400 };
const lines = (text: string, ems: number, most = Infinity): readonly string[] =>
  breakLines(text, { size: 10, weight: 400 }, ems * 10, most).lines;
const faces = (text: string): string[] => layoutRuns(text, BODY).map(run => `${run.face}:${run.text}`);

describe('the width of a text', () => {
  it('is one em for each ideograph in every weight', () => {
    for (const weight of FONT_WEIGHTS) expect(measureText('财务部', { size: 14, weight })).toBe(42);
  });

  it('is what the Latin font says for its letters', () => {
    expect(measureText('Hi', { size: 2048, weight: 400 })).toBeCloseTo(2018, 6);
    expect(measureText('Hi', { size: 2048, weight: 600 })).toBeGreaterThan(2018);
  });

  it('is zero for nothing and for what draws nothing', () => {
    expect(measureText('', BODY)).toBe(0);
    expect(measureText('\u200b\u0000\u202e', BODY)).toBe(0);
  });

  it('counts a composed and a decomposed letter alike', () => {
    expect(measureText('Cafe\u0301', BODY)).toBe(measureText('Café', BODY));
  });
});

describe('the font of each character', () => {
  it('is Latin for letters and digits and Chinese for ideographs and their punctuation', () => {
    expect(faces('Sales 销售部（2026）')).toEqual(['latin:Sales ', 'chinese:销售部（', 'latin:2026', 'chinese:）']);
  });

  it('takes quotes, dashes and dots from the Chinese font in a Chinese line, and from the Latin one elsewhere', () => {
    expect(faces('“OK”，他说……')).toEqual(['chinese:“', 'latin:OK', 'chinese:”', 'chinese:，他说……']);
    expect(faces('“OK” — he said…')).toEqual(['latin:“OK” — he said…']);
  });

  it('keeps an apostrophe in its Latin word even in a Chinese line', () => {
    expect(faces('与 don’t')).toEqual(['chinese:与', 'latin: don’t']);
  });

  it('finds rare ideographs, circled digits and signs in the bundled fonts', () => {
    for (const text of ['①②③→≤≥℃‰', '喆堃燚翀', '√★●■']) expect(layoutRuns(text, BODY).map(run => run.face)).not.toContain('system');
  });

  it('leaves emoji and other scripts to the system, each grapheme whole', () => {
    expect(faces('团队👩‍💻')).toEqual(['chinese:团队', 'system:👩‍💻']);
    expect(faces('שלום')).toEqual(['system:שלום']);
    for (const grapheme of ['👩‍💻', '🇨🇳', '👍🏽', '1️⃣', 'x\u0302', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(shapeText(grapheme, 400)).toHaveLength(1);
    expect(shapeText('🇨🇳🇩🇪', 400)).toHaveLength(2);
  });

  it('drops a variation selector where a bundled font has the sign itself', () => {
    expect(faces('☎\ufe0f')).toEqual(['chinese:☎']);
  });

  it('shows half a surrogate pair as one harmless character', () => {
    expect(
      layoutRuns('a\ud83d', BODY)
        .map(run => run.text)
        .join(''),
    ).toBe('a\ufffd');
  });
});

describe('breaking into lines', () => {
  it('breaks English at spaces and drops those at the break', () => {
    expect(lines('plan campaigns   together', 8)).toEqual(['plan campaigns', 'together']);
  });

  it('breaks Chinese between ideographs', () => {
    expect(lines('负责平台的日常运营', 4)).toEqual(['负责平台', '的日常运', '营']);
  });

  it('starts no line with closing punctuation and ends none with an opening bracket', () => {
    expect(lines('策划活动，提升品牌', 4)).toEqual(['策划活', '动，提升', '品牌']);
    expect(lines('策划活（品牌）', 4)).toEqual(['策划活', '（品牌）']);
    expect(lines('他说“你好”吧', 3)).toEqual(['他说', '“你', '好”吧']);
  });

  it('breaks between Chinese and Latin, but not inside a Latin word', () => {
    expect(lines('产品Product部', 5)).toEqual(['产品', 'Product部']);
  });

  it('breaks a word that is longer than a line by character', () => {
    const broken = lines('Donaudampfschifffahrt', 4);
    expect(broken.length).toBeGreaterThan(2);
    expect(broken.join('')).toBe('Donaudampfschifffahrt');
  });

  it('may break after a hyphen before a letter', () => {
    expect(lines('cross-functional', 6)).toEqual(['cross-', 'functional']);
  });

  it('keeps hard line ends, blank lines between them too', () => {
    expect(lines('一\r\n\n二', 4)).toEqual(['一', '', '二']);
    expect(lines(' \n ', 4)).toEqual([]);
  });

  it('cuts the last line when there is more, by width or by a further paragraph', () => {
    expect(breakLines('负责平台的日常运营', { size: 10, weight: 400 }, 40, 2)).toEqual({ lines: ['负责平台', '的日常…'], cut: true });
    expect(breakLines('一\n二', { size: 10, weight: 400 }, 40, 1)).toEqual({ lines: ['一…'], cut: true });
    expect(breakLines('一\n二', { size: 10, weight: 400 }, 40, 2)).toEqual({ lines: ['一', '二'], cut: false });
  });

  it('breaks a text of a hundred thousand characters in well under a second', () => {
    const start = performance.now();
    expect(lines('负责平台的日常运营，quarterly review '.repeat(4000), 30).length).toBeGreaterThan(2000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('cutting to one line', () => {
  it('leaves a text that fits and cuts one that does not', () => {
    expect(cutText('运营部', { size: 10, weight: 400 }, 30)).toBe('运营部');
    expect(cutText('运营管理部', { size: 10, weight: 400 }, 40)).toBe('运营管…');
  });
});

const WORDS = [
  '运营',
  '，',
  '。',
  '“',
  '”',
  '（',
  '）',
  '……',
  '——',
  ' ',
  '  ',
  '\n',
  'don’t',
  '’',
  'a',
  'Sales',
  'é',
  'e\u0301',
  '👩‍💻',
  '🇨🇳',
  '-',
  '\t',
  '·',
  '①',
  'ش',
  '\ud800',
  '\u200b',
  '100%',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anyStyle = fc.record({ size: fc.constantFrom(10, 12, 13, 14, 18), weight: fc.constantFrom(...FONT_WEIGHTS) });
const ink = (text: string): string => text.replace(/[\s\u200b]/g, '');
const clean = (text: string): string =>
  ink(
    shapeText(cutText(text, BODY, Infinity), 400)
      .map(cluster => cluster.text)
      .join(''),
  );

describe('for any text', () => {
  it('the runs add up to the width, one after the other', () => {
    fc.assert(
      fc.property(anyText, anyStyle, (text, style) => {
        let x = 0;
        for (const run of layoutRuns(text, style)) {
          expect(run.x).toBeGreaterThanOrEqual(x - 1e-9);
          x = run.x + run.width;
        }
        expect(x).toBeLessThanOrEqual(measureText(text, style) + 1e-9);
        expect(layoutRuns(text, style).reduce((sum, run) => sum + run.width, 0)).toBeCloseTo(measureText(text, style), 6);
      }),
      { numRuns: 500 },
    );
  });

  it('every line fits, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, anyStyle, fc.integer({ min: 8, max: 300 }), fc.integer({ min: 1, max: 6 }), (text, style, width, most) => {
        const broken = breakLines(text, style, width, most);
        expect(broken.lines.length).toBeLessThanOrEqual(most);
        for (const line of broken.lines) {
          if (shapeText(line, style.weight).length > 1) expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing but white space is lost at the breaks', () => {
    fc.assert(
      fc.property(anyText, anyStyle, fc.integer({ min: 8, max: 300 }), (text, style, width) => {
        expect(ink(breakLines(text, style, width, Infinity).lines.join(''))).toBe(clean(text));
      }),
      { numRuns: 500 },
    );
  });

  it('a cut text fits and begins as the text does', () => {
    fc.assert(
      fc.property(anyText, anyStyle, fc.integer({ min: 20, max: 300 }), (text, style, width) => {
        const cut = cutText(text, style, width);
        expect(measureText(cut, style)).toBeLessThanOrEqual(width + 1e-9);
        expect(clean(text).startsWith(ink(cut).replace(/…$/, ''))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
