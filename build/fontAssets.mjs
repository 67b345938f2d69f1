// @ts-check
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Copies what the exports of the programs without a window read from disk, into `<distDir>/fonts/`: the bundled fonts, their licences, and
 * the rasteriser.
 *
 * @param {string} distDir
 */
export function copyFontAssets(distDir) {
  const target = join(distDir, 'fonts');
  mkdirSync(target, { recursive: true });
  for (const { from, name } of fontAssets()) copyFileSync(from, join(target, name));
}

/** Where each file is in the installed packages, and its name in the folder. */
export function fontAssets() {
  const packages = join(root, 'node_modules');
  return [
    { from: join(packages, '@resvg/resvg-wasm/index_bg.wasm'), name: 'resvg.wasm' },
    { from: join(root, 'build/resvg-NOTICE'), name: 'resvg-NOTICE' },
    { from: join(packages, '@fontsource/inter/LICENSE'), name: 'inter-LICENSE' },
    { from: join(packages, '@fontsource/noto-sans-sc/LICENSE'), name: 'noto-sans-sc-LICENSE' },
    ...fontFiles('latin', join(packages, '@fontsource/inter/files')),
    ...fontFiles('chinese', join(packages, '@fontsource/noto-sans-sc/files')),
  ];
}

/** @param {'latin' | 'chinese'} face @param {string} folder */
function fontFiles(face, folder) {
  /** @type {{ files: { name: string }[], advances: Record<string, string> }} */
  const table = JSON.parse(readFileSync(join(root, `shared/text/tables/${face}.json`), 'utf8'));
  return Object.keys(table.advances).flatMap(weight =>
    table.files.map(file => {
      const name = `${file.name}-${weight}-normal.woff`;
      return { from: join(folder, name), name };
    }),
  );
}
