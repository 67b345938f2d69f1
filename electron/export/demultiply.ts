/** Pixels of four bytes whose colours are multiplied by their alpha, as a PNG wants them: not multiplied. In place. */
export function demultiply(pixels: Uint8Array): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) {
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] as number) * 255) / alpha));
    }
  }
}
