/** Of PNG's filters: what differs from the pixel above. */
const UP = 2;

/**
 * Rows of pixels as a PNG wants them before they are compressed. Each is written as its difference from the row above, and never otherwise: in a
 * drawing most rows are like the one before, or like it but for the text, so that almost everything becomes zero.
 *
 * @param pixels four bytes each (red, green, blue, alpha), starting at a multiple of four of their buffer; whole rows
 * @param above the row before the first one, in the same form; null at the top of the picture
 * @param channels 3 leaves alpha out, for a picture that is opaque everywhere
 */
export function filterRows(pixels: Uint8Array, width: number, above: Uint8Array | null, channels: 3 | 4): Uint8Array {
  const rows = pixels.length / (4 * width);
  const filtered = new Uint8Array(rows * (1 + channels * width));
  let before = wordsOf(above ?? new Uint8Array(4 * width));
  let bytesBefore = above ?? new Uint8Array(4 * width);
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    const bytes = pixels.subarray(4 * width * row, 4 * width * (row + 1));
    const words = wordsOf(bytes);
    filtered[to] = UP;
    to += 1;
    for (let x = 0; x < width; x += 1, to += channels) {
      if (words[x] === before[x]) continue;
      const at = 4 * x;
      for (let channel = 0; channel < channels; channel += 1) {
        filtered[to + channel] = (bytes[at + channel] as number) - (bytesBefore[at + channel] as number);
      }
    }
    before = words;
    bytesBefore = bytes;
  }
  return filtered;
}

/** Pixels to be compared at once. */
const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
