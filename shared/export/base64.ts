const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text, padded: what a `data:` address holds. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    parts.push(
      DIGITS.charAt(group >> 18) +
        DIGITS.charAt((group >> 12) & 63) +
        (left > 1 ? DIGITS.charAt((group >> 6) & 63) : '=') +
        (left > 2 ? DIGITS.charAt(group & 63) : '='),
    );
  }
  return parts.join('');
}
