import { describe, expect, it } from 'vitest';
import { DEPENDENCY_DASH } from '../../../shared/scene/dependencyStyle.ts';
import { COLOUR_NAMES } from '../../../shared/theme/colourName.ts';
import { THEMES, TOKENS } from '../../../shared/theme/tokens.ts';
import { contrast, deltaE, seenBy } from '../../support/colours.ts';

describe.each(THEMES)('the %s theme', name => {
  const theme = TOKENS[name];
  const grounds = { canvas: theme.canvas, surface: theme.surface, surface2: theme.surface2 };

  it('has values that every painter understands', () => {
    const values = Object.values(theme).flatMap(value => (typeof value === 'string' ? [value] : Object.values(value)));
    for (const value of values) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(['ink', 'ink2', 'ink3'] as const)('%s can be read on every ground (4.5:1)', ink => {
    for (const [ground, colour] of Object.entries(grounds)) expect([ground, contrast(theme[ink], colour) >= 4.5]).toEqual([ground, true]);
  });

  it.each([
    ['onAccent', 'accent'],
    ['noteInk', 'noteFill'],
    ['accent', 'surface'],
    ['warn', 'warnSoft'],
    ['ok', 'okSoft'],
    ['danger', 'dangerSoft'],
    ['danger', 'surface'],
    ['ink', 'accentSoft'],
  ] as const)('%s can be read on %s (4.5:1)', (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has unit colours and dependencies that can be seen on the drawing’s grounds (3:1)', () => {
    for (const [what, colour] of [...Object.entries(theme.unit), ...Object.entries(theme.dependency)]) {
      for (const ground of [theme.canvas, theme.surface]) expect([what, contrast(colour, ground) >= 3]).toEqual([what, true]);
    }
  });

  it('tells types of dependencies that look alike to some eyes apart by their dash', () => {
    const dashes = Object.values(DEPENDENCY_DASH).map(dash => JSON.stringify(dash));
    expect(new Set(dashes).size).toBe(dashes.length);
  });

  it('has unit colours in which a frame’s title can be read (4.5:1)', () => {
    for (const [what, colour] of Object.entries(theme.unit)) expect([what, contrast(colour, theme.canvas) >= 4.5]).toEqual([what, true]);
  });

  /*
   * CIEDE2000: 2.3 is just noticeable between two large fields side by side. Two narrow strips apart from each other need several times that:
   * five times for all eyes, and at least two and a half times for eyes without the green or the red cones, to which ten colours are much to ask.
   */
  it.each([
    ['none', 12],
    ['deuteranopia', 6],
    ['protanopia', 6],
  ] as const)('keeps its ten unit colours apart (colour blindness: %s)', (blindness, least) => {
    const close: string[] = [];
    for (const [i, a] of COLOUR_NAMES.entries()) {
      for (const b of COLOUR_NAMES.slice(i + 1)) {
        const apart = deltaE(seenBy(blindness, theme.unit[a]), seenBy(blindness, theme.unit[b]));
        if (apart < least) close.push(`${a} and ${b}: ${apart.toFixed(1)}`);
      }
    }
    expect(close).toEqual([]);
  });
});

it('the measure of difference runs from 0 to black against white at 100', () => {
  const [black, white] = [seenBy('none', '#000000'), seenBy('none', '#ffffff')];
  expect(deltaE(black, white)).toBeCloseTo(100, 1);
  expect(deltaE(white, white)).toBe(0);
});
