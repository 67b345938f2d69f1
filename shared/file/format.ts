import { MIGRATIONS } from './migrations/migrations.ts';

/** The value of a document's first key: what makes an `.org` file ours and not an Emacs outline. */
export const FORMAT = 'orgsketch';

/** The version that this program writes. */
export const FORMAT_VERSION = 1 + MIGRATIONS.length;

/**
 * The oldest version of this program that may open what we write. A version that only adds fields or kinds of entity leaves it
 * alone: an older program keeps what it does not know and writes it back.
 */
export const READABLE_FROM = 1;

/** Anywhere in a text: for a person's editor the magic key need not be the first. */
export const MAGIC = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);
const BEGINNING = new RegExp(`^\\s*\\{\\s*${MAGIC.source}`);

/** Whether a text begins as all that we write does, whatever comes after. */
export const beginsAsOurs = (text: string): boolean => BEGINNING.test(text.slice(0, 256));

/** Whether a text breaks off before its magic key is whole, but far enough in to be told. */
export function isCutBeginning(text: string): boolean {
  const start = text.slice(0, 256).replaceAll(/\s/g, '');
  return start.length >= '{"format":"o'.length && `{"format":"${FORMAT}"`.startsWith(start);
}

/** Characters. Twenty times the text of an organisation of 10,000 units; beyond it nothing is even scanned. */
export const TEXT_MAX = 100_000_000;
/** Objects and lists inside each other. Ours need seven. */
export const DEPTH_MAX = 64;
/** Scenarios, units, duties and all other entities of a file together. */
export const ENTITIES_MAX = 500_000;
