/** A text of `size` bytes and up to half as much again, the same for the same version; no block of it is like one of another version. */
export function versionText(version: number, size: number): string {
  const line = `version ${version} of a document that must never be mixed up with another one\n`;
  return line.repeat(Math.ceil((size + ((version * 7919) % Math.ceil(size / 2))) / line.length));
}

/** Which version the text is as a whole; null for a mixture, or anything else. */
export function wholeVersion(text: string, size: number): number | null {
  const version = Number(/^version (\d+) /.exec(text)?.[1] ?? -1);
  return version >= 0 && text === versionText(version, size) ? version : null;
}
