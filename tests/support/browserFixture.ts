import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type BrowserHost, startBrowserHost } from '../../electron/browser/browserHost.ts';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { WireClient } from '../../renderer/host/wireClient.ts';
import { BROWSER_WIRE } from '../../shared/host/browserWire.ts';
import type { Host } from '../../shared/host/host.ts';
import { removeFolder } from './removeFolder.ts';

/** The browser front over real HTTP and WebSocket, and the page's side of it, in plain Node. */
export class BrowserFixture {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'orgsketch-browser-')));
  readonly data = join(this.folder, 'data');
  private host: BrowserHost | null = null;

  async start(file: string | null = null): Promise<this> {
    const pageFolder = join(this.folder, 'app/dist/renderer');
    mkdirSync(pageFolder, { recursive: true });
    writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>');
    this.host = await startBrowserHost({
      machine: {
        fs: nodeFileSystem,
        dataFolder: this.data,
        home: this.folder,
        platform: 'linux',
        processId: process.pid,
        version: '9.8.7',
        now: () => 1_000_000,
      },
      pageFolder,
      port: 0,
      file: file === null ? null : this.path(file),
    });
    return this;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** A page: as the one in a browser, only that Node says where it comes from. */
  async connect(): Promise<Host> {
    const { origin, host, hash } = new URL(this.host?.address ?? '');
    const said = new URLSearchParams({
      [BROWSER_WIRE.token]: hash.slice(1),
      [BROWSER_WIRE.tab]: 'the-only-tab',
      [BROWSER_WIRE.page]: 'the-only-page',
      [BROWSER_WIRE.languages]: 'en-GB',
    });
    const client = new WireClient(() => {
      const socket = new WebSocket(`ws://${host}${BROWSER_WIRE.path}?${said}`, { origin });
      // Node throws what a browser only tells: the client tries again also when the host has ended before it.
      socket.on('error', () => undefined);
      return socket as unknown as globalThis.WebSocket;
    });
    await client.firstTry;
    return client;
  }

  async end(): Promise<void> {
    await this.host?.stop();
    removeFolder(this.folder);
  }
}
