import { pipeline } from 'node:stream';
import { createDeflate, crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { ExportPlan } from '../../../../shared/export/exportPlan.ts';
import { crc32 } from '../../../../shared/export/png/crc32.ts';
import { gathered } from '../../../../shared/export/png/gathered.ts';
import { type PngPainter, pngPieces } from '../../../../shared/export/png/pngPieces.ts';
import { seededNumbers } from '../../../support/faults/seededNumbers.ts';
import { gather } from '../../../support/gather.ts';

const planOf = (width: number, height: number, scale = 1): ExportPlan => ({
  area: { x: 0, y: 0, width: width / scale, height: height / scale },
  ...{ scale, askedScale: scale, width, height },
});

/** A picture in which rows are like their neighbours, like nothing, and everything between. */
function pictureOf(width: number, height: number, opaque: boolean, seed = 1): Uint8Array {
  const random = seededNumbers(seed);
  const pixels = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    const sameAsAbove = y > 0 && random() < 0.4;
    for (let i = 0; i < 4 * width; i += 1) {
      const at = 4 * width * y + i;
      pixels[at] = sameAsAbove && random() < 0.95 ? (pixels[at - 4 * width] as number) : Math.floor(random() * 256);
      if (opaque && i % 4 === 3) pixels[at] = 255;
    }
  }
  return pixels;
}

const painterOf = (pixels: Uint8Array, width: number, more: Partial<PngPainter> = {}): PngPainter => ({
  paint: async ({ top, rows }) => pixels.slice(4 * width * top, 4 * width * (top + rows)),
  compress: rows => pipeline(rows, createDeflate(), () => undefined),
  opaque: false,
  ...more,
});

describe('a PNG in pieces', () => {
  it('is the picture that was painted, whatever its size, with alpha or without', async () => {
    const side = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(side, side, fc.boolean(), fc.integer({ min: 1, max: 3000 }), async (width, height, opaque, stripePixels) => {
        const pixels = pictureOf(width, height, opaque, stripePixels);
        const file = await gather(pngPieces(planOf(width, height), painterOf(pixels, width, { opaque, stripePixels })));
        const read = PNG.sync.read(file, { checkCRC: true });
        expect([read.width, read.height]).toEqual([width, height]);
        expect(Buffer.compare(read.data, pixels)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('says how large it is on paper: a px of the drawing is a ninety-sixth of an inch', async () => {
    const file = await gather(pngPieces(planOf(4, 4, 2), painterOf(pictureOf(4, 4, false), 4)));
    const at = file.indexOf('pHYs');
    const perMetre = file.readUInt32BE(at + 4);
    expect(perMetre * 0.0254).toBeCloseTo(192, 1);
    expect(file.readUInt32BE(at + 8)).toBe(perMetre);
    expect(file.indexOf('sRGB')).toBeGreaterThan(0);
  });

  it('is told where it is, stripe by stripe, from the top to the end', async () => {
    const shares: number[] = [];
    const tops: number[] = [];
    const pixels = pictureOf(10, 100, true);
    const painter = painterOf(pixels, 10, { stripePixels: 240, painted: share => shares.push(share) });
    await gather(
      pngPieces(planOf(10, 100), {
        ...painter,
        paint: stripe => {
          tops.push(stripe.top);
          return painter.paint(stripe);
        },
      }),
    );
    expect(tops).toEqual([0, 24, 48, 72, 96]);
    expect(shares).toEqual([0.24, 0.48, 0.72, 0.96, 1]);
  });

  it('fails when its painter does, and does not wait for ever', async () => {
    const painter = painterOf(new Uint8Array(0), 10, { paint: () => Promise.reject(new Error('no memory')) });
    await expect(gather(pngPieces(planOf(10, 10), painter))).rejects.toThrow('no memory');
  });
});

it('the checksum is the one of the zlib library', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array(), (a, b) => crc32(a, b) === zlibCrc32(Buffer.concat([a, b]))));
});

it('gathers parts of any size to pieces of one size', async () => {
  async function* parts() {
    for (const size of [0, 3, 10, 1, 4]) yield new Uint8Array(size).fill(size);
  }
  const pieces: number[][] = [];
  for await (const piece of gathered(parts(), 7)) pieces.push([...piece]);
  expect(pieces).toEqual([
    [3, 3, 3, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 1],
    [4, 4, 4, 4],
  ]);
});
