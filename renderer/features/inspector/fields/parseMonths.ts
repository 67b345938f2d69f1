import { parseAmount, type ReadAmount } from './parseAmount.ts';

/** As the model has it. */
const LEAST = 1;
const MOST = 120;
const UNIT = /(?<=\d)\s*(?:months?|mths?|mo|m|个?月)\.?\s*$/i;

/** Reads whole months from 1 to 120 as they are typed: "6", "6 months", "6个月". Left empty they are unknown. */
export function parseMonths(typed: string): ReadAmount {
  const read = parseAmount(typed.normalize('NFKC').replace(UNIT, ''));
  if (!read.ok || read.value === null) return read;
  return Number.isInteger(read.value) && read.value >= LEAST && read.value <= MOST ? read : { ok: false };
}
