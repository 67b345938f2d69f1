// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { root } from './root.mjs';

// Makes the icons of Windows and macOS from build/icon.svg, which is the app's own logo (renderer/app/FileMenu.tsx); Linux takes the
// drawing itself. Run after it was changed (`node build/icons.mjs`, with another folder where one is named); the result is committed, so that
// nobody needs to run it to build.

const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 256];
/** Points and scale of each, as macOS names them. */
const MAC_KINDS = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
/** What a Mac's icons leave free on each side, in parts of the drawing: 100 of 824 pixels. */
const MAC_MARGIN = 100 / 824;

/** Writes `icon.ico` and `icon.icns`. @param {string} folder */
async function makeIcons(folder) {
  await initWasm(readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
  const drawing = readFileSync(join(root, 'build/icon.svg'), 'utf8');
  writeFileSync(join(folder, 'icon.ico'), ico(WINDOWS_SIZES.map(size => ({ size, png: paint(drawing, size) }))));
  const inset = withMargin(drawing, MAC_MARGIN);
  writeFileSync(join(folder, 'icon.icns'), icns(Object.entries(MAC_KINDS).map(([kind, size]) => ({ kind, png: paint(inset, size) }))));
}

/** @param {string} drawing @param {number} size */
function paint(drawing, size) {
  return Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

/** @param {string} drawing @param {number} margin */
function withMargin(drawing, margin) {
  return drawing.replace(/viewBox="0 0 (\d+) (\d+)"/, (_all, width, height) => {
    const [x, y] = [width * margin, height * margin];
    return `viewBox="${-x} ${-y} ${Number(width) + 2 * x} ${Number(height) + 2 * y}"`;
  });
}

/** @param {readonly { size: number, png: Buffer }[]} pictures */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    // A byte: 0 stands for 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {readonly { kind: string, png: Buffer }[]} pictures */
function icns(pictures) {
  const blocks = pictures.map(({ kind, png }) => block(kind, png));
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} kind @param {Buffer} content */
function block(kind, content) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}

await makeIcons(process.argv[2] ?? join(root, 'build'));
