import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { copyFontAssets } from '../../../build/fontAssets.mjs';
import { findChromium } from '../../support/findChromium.ts';

const HERE = new URL('.', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.woff': 'font/woff' };

export interface PainterBrowser {
  readonly browser: Browser;
  /** A page with the painters in it, at the given device scale. */
  open(scale: number): Promise<Page>;
  /** The fonts and the rasteriser, as the build lays them out. */
  readonly fontFolder: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Bundles the painters as the window's build does, serves them, and starts a browser. */
export async function openPainterBrowser(): Promise<PainterBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'orgsketch-painters-'));
  copyFontAssets(folder);
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: join(folder, 'page'),
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(HERE, 'painterPage.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(
    join(folder, 'page/index.html'),
    '<!doctype html><meta charset="utf-8"><body style="margin:0"><script type="module" src="page.js"></script>',
  );
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    if (name.includes('..') || name === 'favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
      .end(readFileSync(join(folder, 'page', name)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    browser,
    folder,
    fontFolder: join(folder, 'fonts'),
    async open(scale) {
      const page = await browser.newPage({ deviceScaleFactor: scale, viewport: { width: 1000, height: 800 } });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction(() => 'painters' in globalThis);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise(resolve => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
