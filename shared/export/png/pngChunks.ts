import { crc32 } from './crc32.ts';

/** What a PNG says of itself before its pixels. */
export interface PngHead {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 3: red, green and blue. 4: and alpha. A byte each. */
  readonly channels: 3 | 4;
  /** For programs that place the picture at its size on paper. */
  readonly pixelsPerMetre: number;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOUR_TYPES = { 3: 2, 4: 6 } as const;
/** Of `sRGB`: as a screen would show it. */
const PERCEPTUAL = 0;
const PER_METRE = 1;

/** The signature and the chunks that go before the pixels. */
export function pngHead({ width, height, channels, pixelsPerMetre }: PngHead): Uint8Array {
  const header = new Uint8Array(13);
  const sizes = new DataView(header.buffer);
  sizes.setUint32(0, width);
  sizes.setUint32(4, height);
  // Eight bits a channel, then the only compression and the only set of filters there are, and no interlacing.
  header.set([8, COLOUR_TYPES[channels], 0, 0, 0], 8);
  const density = new Uint8Array(9);
  const densities = new DataView(density.buffer);
  densities.setUint32(0, Math.round(pixelsPerMetre));
  densities.setUint32(4, Math.round(pixelsPerMetre));
  density[8] = PER_METRE;
  return joined([SIGNATURE, pngChunk('IHDR', header), pngChunk('sRGB', Uint8Array.of(PERCEPTUAL)), pngChunk('pHYs', density)]);
}

/** A part of the compressed pixels. The parts of one picture, in their order, are one zlib stream. */
export const pngPixels = (bytes: Uint8Array): Uint8Array => pngChunk('IDAT', bytes);

export const pngEnd = (): Uint8Array => pngChunk('IEND', new Uint8Array(0));

function pngChunk(type: 'IHDR' | 'sRGB' | 'pHYs' | 'IDAT' | 'IEND', data: Uint8Array): Uint8Array {
  const name = Uint8Array.from(type, letter => letter.charCodeAt(0));
  const chunk = new Uint8Array(12 + data.length);
  const numbers = new DataView(chunk.buffer);
  numbers.setUint32(0, data.length);
  chunk.set(name, 4);
  chunk.set(data, 8);
  numbers.setUint32(8 + data.length, crc32(name, data));
  return chunk;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
