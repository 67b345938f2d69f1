import { describe, expect, test } from 'vitest';
import { timeInWords } from '../../../renderer/session/timeInWords.ts';

/** ms since 1970, of a time of this computer's. */
const at = (year: number, month: number, day: number, hour: number, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const NOW = at(2026, 3, 1, 0, 20);

describe('a time in words', () => {
  test.each([
    [at(2026, 3, 1, 0, 5), 'Today 12:05 AM', '今天 0:05'],
    // An hour ago, and yet yesterday: over the end of a month.
    [at(2026, 2, 28, 23, 40), 'Yesterday 11:40 PM', '昨天 23:40'],
    [at(2026, 2, 27, 9), 'February 27, 9:00 AM', '2月27日 9:00'],
    [at(2025, 3, 1, 9), 'March 1, 2025, 9:00 AM', '2025年3月1日 9:00'],
  ])('%d', (time, en, zh) => {
    expect(timeInWords('en', time, NOW).replaceAll('\u202f', ' ')).toBe(en);
    expect(timeInWords('zh', time, NOW)).toBe(zh);
  });
});
