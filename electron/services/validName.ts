const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Whether the text can name one file or folder: one part of a path, on any of our systems, because documents travel between them.
 */
export function isValidName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name !== name.trim() || name.endsWith('.')) return false;
  if (RESERVED.test(name)) return false;
  return [...name].every(character => character >= ' ' && !'/\\:*?"<>|\u007f'.includes(character));
}
