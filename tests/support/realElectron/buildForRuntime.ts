import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { root } from '../../../build/root.mjs';

/** What the runtime of the journeys understands; the product's own bundles ask for more. */
const PAGE_TARGET = 'chrome108';
const NODE_TARGET = 'node16';
const SUPPORT = join(root, 'tests/support/realElectron');
/** What the driver of the journeys has an app load first, which it can only do itself to one that is not packaged. */
const DRIVER = join(root, 'node_modules/playwright-core/lib/server/electron/loader.js');

/**
 * A copy of the runtime with our app under its `resources/app`, as when packaged. The product's own configuration builds it, for an older
 * target; what the older Electron itself lacks is put in front of main, preload and page.
 *
 * @returns the folder; its executable is `electron`
 */
export async function buildForRuntime(runtime: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'orgsketch-electron-'));
  copyTree(runtime, folder);
  const app = join(folder, 'resources/app');
  mkdirSync(join(app, 'dist'), { recursive: true });
  await buildTarget('main', join(app, 'dist/main'), NODE_TARGET);
  await buildTarget('preload', join(app, 'dist/main'), NODE_TARGET);
  wrapPreload(join(app, 'dist/main/preload.cjs'));
  await buildTarget('renderer', join(app, 'dist/renderer'), PAGE_TARGET);
  putBeforePage(join(app, 'dist/renderer'));
  cpSync(join(SUPPORT, 'olderMain.cjs'), join(app, 'main.cjs'));
  cpSync(join(SUPPORT, 'olderLanguage.js'), join(app, 'olderLanguage.cjs'));
  cpSync(DRIVER, join(app, 'driver.cjs'));
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'orgsketch', productName: 'Orgsketch', version: '0.0.1', main: 'main.cjs' }),
  );
  return folder;
}

async function buildTarget(mode: string, outDir: string, target: string): Promise<void> {
  const config: InlineConfig = {
    configFile: join(root, 'build/vite.config.mjs'),
    mode,
    logLevel: 'error',
    build: { outDir, target },
  };
  await build(config);
}

/** A sandboxed preload is one file, so what its Electron lacks goes around it: before 29 a dropped file knew its path itself. */
function wrapPreload(file: string): void {
  const older = "name => (name === 'electron' ? { ...require(name), webUtils: { getPathForFile: file => file.path } } : require(name))";
  writeFileSync(file, `(require => {\n${readFileSync(file, 'utf8')}\n})(${older});\n`);
}

/** As a file of its own: the page's policy runs nothing else. */
function putBeforePage(folder: string): void {
  cpSync(join(SUPPORT, 'olderLanguage.js'), join(folder, 'olderLanguage.js'));
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<script', '<script src="./olderLanguage.js"></script><script'));
}

/** Hard links where the disk allows: the runtime is some 250 MB. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
    }
  }
}
