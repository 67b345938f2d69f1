/** What a typed number says: a number, nothing (null: unknown), or nothing that can be read. */
export type ReadAmount = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** Whole groups of three, or no groups: "1,5" could be one and a half or a slip, so it is asked about rather than guessed. */
const AMOUNT = /^(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?|-?\.\d+)(k|m|bn|千万|百万|千|万|亿)?$/;

/**
 * Reads a number as consultants type it: "1,200.5", "14.4M", "1440万", "¥ 300k", "CNY 5", full-width digits of an input method. Both
 * languages of the interface write the decimal point as a point. Negative numbers are read; whether they are allowed the field knows.
 */
export function parseAmount(typed: string): ReadAmount {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\u2009']/g, '')
    .replace(/。/g, '.')
    .replace(/^(?:[A-Za-z]{0,3}[¥$€£]|[A-Z]{3}(?=[\d.-]))|(?:[¥$€£元]|(?<=\d)[A-Z]{3})$/g, '')
    .replace(/[A-Z]+$/, suffix => suffix.toLowerCase());
  if (plain === '') return { ok: true, value: null };
  const found = AMOUNT.exec(plain);
  if (found === null) return { ok: false };
  const value = Number((found[1] ?? '').replaceAll(',', '')) * (FACTORS[found[2] ?? ''] ?? 1);
  // A factor leaves the noise of binary fractions behind (4.35 * 1e6): fifteen digits are exact.
  return Number.isFinite(value) ? { ok: true, value: Number(value.toPrecision(15)) } : { ok: false };
}
