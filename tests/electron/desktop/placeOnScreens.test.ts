import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../electron/desktop/placeBeside.ts';
import { placeOnScreens, sharedArea } from '../../../electron/desktop/placeOnScreens.ts';

const MINIMUM = { width: 960, height: 600 };
const rectangle = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
type Screens = Parameters<typeof placeOnScreens>[1];

/** A bar at the top, as a Mac has it. */
const PRIMARY = rectangle(0, 25, 1920, 1055);
const LEFT = rectangle(-2560, -360, 2560, 1440);
/** 3840 x 2160 at 200 %, beside a primary one at 100 %; its task bar stands on its left. */
const SCALED = rectangle(1980, 0, 1860, 1080);
const place = (saved: ReturnType<typeof rectangle> | null, screens: Screens) => placeOnScreens(saved, screens, MINIMUM);

describe('a window that was never placed', () => {
  test('stands in the middle of the primary screen', () =>
    expect(place(null, [PRIMARY, LEFT])).toEqual(rectangle(240, 25 + 78, 1440, 900)));
  test('is never larger than it', () => expect(place(null, [rectangle(60, 0, 1306, 728)])).toEqual(rectangle(60, 0, 1306, 728)));
});

describe('a window comes back where it was', () => {
  test.each([
    ['in the middle', rectangle(100, 100, 1200, 800), [PRIMARY]],
    ['on a screen with negative coordinates', rectangle(-2500, -300, 1400, 900), [PRIMARY, LEFT]],
    ['on a screen of another scale', rectangle(2000, 40, 1500, 900), [PRIMARY, SCALED]],
    ['across two screens', rectangle(-700, 100, 1400, 800), [PRIMARY, LEFT]],
    ['a little beyond the edge, where its user put it', rectangle(1200, 300, 1000, 800), [PRIMARY]],
  ] as const)('%s', (_where, saved, screens) => expect(place(saved, screens)).toEqual(saved));
});

describe('a window moves into sight', () => {
  test.each([
    ['its screen is gone', rectangle(-2500, -300, 1400, 900), [PRIMARY], rectangle(260, 103, 1400, 900)],
    ['it stood on no screen at all', rectangle(90_000, -90_000, 1400, 900), [PRIMARY, LEFT], rectangle(260, 103, 1400, 900)],
    ['most of it is below the edge', rectangle(100, 700, 1200, 900), [PRIMARY], rectangle(100, 180, 1200, 900)],
    ['its title bar is above the edge', rectangle(100, -40, 1200, 800), [PRIMARY], rectangle(100, 25, 1200, 800)],
    ['it is beyond the right edge', rectangle(1700, 100, 1200, 800), [PRIMARY], rectangle(720, 100, 1200, 800)],
    ['it hides in the gap between two screens', rectangle(1000, 1000, 1200, 800), [PRIMARY, SCALED], rectangle(720, 280, 1200, 800)],
  ] as const)('when %s', (_why, saved, screens, expected) => expect(place(saved, screens)).toEqual(expected));

  test.each([
    ['too large for the screen', rectangle(0, 0, 2560, 1440), PRIMARY, { width: 1920, height: 1055 }],
    ['too small to work in', rectangle(0, 25, 10, 10), PRIMARY, MINIMUM],
    [
      'too large for a screen that is itself below the minimum',
      rectangle(0, 0, 1200, 800),
      rectangle(0, 0, 911, 480),
      rectangle(0, 0, 911, 480),
    ],
  ])('and changes its size when it is %s', (_why, saved, screen, size) => expect(place(saved, [screen])).toMatchObject(size));
});

const anyScreen = fc.record({
  x: fc.integer({ min: -6000, max: 6000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
  width: fc.integer({ min: 640, max: 5120 }),
  height: fc.integer({ min: 400, max: 2880 }),
});
const anyScreens = fc
  .tuple(anyScreen, fc.array(anyScreen, { maxLength: 3 }))
  // Screens lie beside each other, never on each other.
  .filter(([first, others]) => {
    const all = [first, ...others];
    return all.every((a, index) => all.slice(index + 1).every(b => sharedArea(a, b) === 0));
  })
  .map(([first, others]): Screens => [first, ...others]);
const anyWindow = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 8000 }),
});
const share = (part: ReturnType<typeof rectangle>, screens: Screens) =>
  screens.reduce((sum, screen) => sum + sharedArea(screen, part), 0) / (part.width * part.height);

test('whatever was saved and whatever the screens, most of the window and of its title bar can be seen', () => {
  fc.assert(
    fc.property(fc.option(anyWindow, { nil: null }), anyScreens, (saved, screens) => {
      const placed = placeOnScreens(saved, screens, MINIMUM);
      expect(share(placed, screens)).toBeGreaterThanOrEqual(2 / 3);
      expect(share({ ...placed, height: 32 }, screens)).toBeGreaterThanOrEqual(2 / 3);
      expect(screens.some(({ width, height }) => placed.width <= width && placed.height <= height)).toBe(true);
      // Placed again it stays: a window must not wander from start to start.
      expect(placeOnScreens(placed, screens, MINIMUM)).toEqual(placed);
    }),
    { numRuns: 2_000 },
  );
});

test('a tiny window between two screens grows, and stays where it grew', () => {
  const screens: Screens = [rectangle(0, 0, 640, 400), rectangle(0, -2662, 640, 2662)];
  const placed = placeOnScreens(rectangle(0, -1, 1, 1), screens, MINIMUM);
  expect(placeOnScreens(placed, screens, MINIMUM)).toEqual(placed);
});

describe('a further window', () => {
  test('goes a step beside the one in front, as large as it', () =>
    expect(placeBeside(rectangle(100, 100, 1200, 800), [PRIMARY], MINIMUM)).toEqual(rectangle(124, 124, 1200, 800)));
  test('begins at the corner again when it would leave the screen', () =>
    expect(placeBeside(rectangle(710, 200, 1200, 800), [PRIMARY], MINIMUM)).toEqual(rectangle(0, 25, 1200, 800)));
  test('stays on the screen of the one in front', () =>
    expect(placeBeside(rectangle(-1100, 200, 1090, 800), [PRIMARY, LEFT], MINIMUM)).toEqual(rectangle(-2560, -360, 1090, 800)));
});
