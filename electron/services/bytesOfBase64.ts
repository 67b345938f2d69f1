/** null when the text is not base64, in whole groups of four: Node would silently leave out what it can't read. */
export function bytesOfBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text.length % 4 === 0 && bytes.length === Buffer.byteLength(text, 'base64') ? bytes : null;
}
