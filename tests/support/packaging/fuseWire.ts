/** What marks the fuses in Electron's program, as its documentation tells; the number of its form and of its fuses follow. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FORM = 1;
/** In the order in which they are written. */
const NAMES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;
/** What Electron itself never writes. */
const UNTURNED = 'x';

/** The fuses of a runtime that nobody has touched. */
export const UNTURNED_FUSES = Buffer.concat([
  Buffer.from(SENTINEL),
  Buffer.from([FORM, NAMES.length]),
  Buffer.from(UNTURNED.repeat(NAMES.length)),
]);

/** Which fuses of that program were turned which way. */
export function readFuses(program: Buffer): Readonly<Record<string, boolean>> {
  const at = program.indexOf(SENTINEL);
  if (at === -1) throw new Error('a program without fuses');
  const wire = program.subarray(at + SENTINEL.length + 2).toString('latin1');
  return Object.fromEntries(NAMES.flatMap((name, index) => (wire[index] === UNTURNED ? [] : [[name, wire[index] === '1']])));
}
