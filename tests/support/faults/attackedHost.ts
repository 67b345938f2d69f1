import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import { startBrowserHost } from '../../../electron/browser/browserHost.ts';
import { BROWSER_LIMITS, type BrowserLimits } from '../../../electron/browser/browserLimits.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import type { Result } from '../../../shared/base/result.ts';
import { ask, openSocket, rawRequest } from '../attackClient.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { printCount } from './faultRun.ts';

const PAGE = '<!doctype html><title>Orgsketch</title>';
/** In every file that is none of the page's: wherever it is read, something was served. */
export const SECRET = 'for nobody else';

/** A browser front in front of a home with documents, and what a test needs to attack it and to see that nothing came of it. */
export interface AttackedHost {
  readonly port: number;
  readonly token: string;
  readonly home: string;
  /** `Host: …` of our own page. */
  readonly hostLine: string;
  /** A window of our own page: for what may go wrong behind the door. */
  window(page: string): Promise<WebSocket>;
  /** Asks as our page does. */
  request(window: WebSocket, name: string, input: unknown): Promise<Result<unknown, { readonly code: string }>>;
  /** After all attempts: the disk is as it was, the host still serves its own page and its own window; prints the count. */
  stands(what: string, attempts: number): Promise<void>;
}

export async function startAttackedHost(limits: Partial<BrowserLimits> = {}): Promise<AttackedHost> {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const data = join(folder, 'data');
  for (const path of [join(folder, 'page/assets'), join(home, 'Clients'), join(data, 'journals')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), PAGE);
  writeFileSync(join(folder, 'page/assets/main-1.js'), 'export {};');
  for (const path of ['secret.txt', 'home/plan.org', 'home/Clients/acme.org', 'data/settings.json'])
    writeFileSync(join(folder, path), SECRET);

  const host = await startBrowserHost({
    machine: {
      fs: nodeFileSystem,
      dataFolder: data,
      home,
      platform: process.platform,
      processId: process.pid,
      version: '1.2.3',
      now: Date.now,
    },
    pageFolder: join(folder, 'page'),
    port: 0,
    file: null,
    limits: { ...BROWSER_LIMITS, ...limits },
  });
  onTestFinished(async () => void (await host.stop()));
  const url = new URL(host.address);
  const port = Number(url.port);
  const token = url.hash.slice(1);
  const before = digests(folder);

  const window = async (page: string): Promise<WebSocket> => {
    const socket = await openSocket(`ws://${url.host}/window?token=${token}&tab=tab-${page}&page=page-${page}`, {
      host: url.host,
      origin: url.origin,
    });
    if (typeof socket === 'number') throw new Error(`our own page was refused with ${socket}`);
    onTestFinished(() => socket.terminate());
    return socket;
  };
  const request: AttackedHost['request'] = async (socket, name, input) => {
    const answer = (await ask(socket, JSON.stringify({ id: 1, name, input }))) as { readonly result: never };
    return answer.result;
  };

  return {
    port,
    token,
    home,
    hostLine: `Host: ${url.host}`,
    window,
    request,
    async stands(what, attempts) {
      expect(digests(folder)).toEqual(before);
      expect(await rawRequest(port, '/', { headers: { host: url.host } })).toMatchObject({ status: 200, body: PAGE });
      expect(await request(await window('last'), 'recent.list', null)).toEqual({ ok: true, value: [] });
      printCount(`browser front, ${what}: ${attempts} attempts, nothing served, nothing written`);
    },
  };
}

/** Everything below the folder: a name for each, a digest for each file. */
function digests(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder'];
    }),
  );
}
