/** null when the text is not base64: Node would silently leave out what it can't read. */
export function bytesOfBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === Buffer.byteLength(text, 'base64') ? bytes : null;
}
