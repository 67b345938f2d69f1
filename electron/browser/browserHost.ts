import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { BROWSER_WIRE } from '../../shared/host/browserWire.ts';
import { spokenLanguage } from '../../shared/i18n/spokenLanguage.ts';
import type { MachinePorts } from '../services/hostServices.ts';
import { createHostServices } from '../services/hostServices.ts';
import { unsavedNotice } from '../services/unsavedNotice.ts';
import { BROWSER_LIMITS, type BrowserLimits } from './browserLimits.ts';
import type { PageIdentity } from './browserWindows.ts';
import { createBrowserWindows } from './browserWindows.ts';
import { isSameToken, refusalOfCaller } from './callerCheck.ts';
import { servePage } from './servePage.ts';
import { systemLanguages } from './systemLanguages.ts';

export interface BrowserHostOptions {
  readonly machine: MachinePorts;
  /** The built page. */
  readonly pageFolder: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The document to open; null for none. */
  readonly file: string | null;
  readonly limits?: BrowserLimits;
}

export interface BrowserHost {
  /** Where the app is, with the token that lets its page in: for this machine's user only. */
  readonly address: string;
  /** Ends it. The lines say, in the user's language, where unsaved changes are kept. */
  stop(): Promise<readonly string[]>;
}

/** Serves the app to a browser on this machine. Rejects with the system's error when the port can't be had. */
export async function startBrowserHost({
  machine,
  pageFolder,
  port,
  file,
  limits = BROWSER_LIMITS,
}: BrowserHostOptions): Promise<BrowserHost> {
  const services = createHostServices(machine);
  const windows = createBrowserWindows(services, file, limits);
  const token = randomBytes(24).toString('base64url');
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.largestMessage, perMessageDeflate: false });
  const server = createServerWithin(
    limits,
    servePage(pageFolder, () => portOf(server.address()), limits.headers),
  );

  server.on('upgrade', (request, stream, head) => {
    const identity = admit(request, portOf(server.address()), token, limits);
    if (typeof identity === 'number') return turnAway(stream, identity);
    sockets.handleUpgrade(request, stream, head, socket => windows.connect(socket, identity));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Loopback only: nobody else on the network can even knock.
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    // After the #, so that the token is in no request line and no log; the page takes it out of the address bar.
    address: `http://127.0.0.1:${portOf(server.address())}/#${token}`,
    async stop() {
      const { language } = await services.settings.read();
      await windows.flush();
      await windows.settled();
      const notice = await unsavedNotice(services.journals, spokenLanguage(language, systemLanguages(process.env)));
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      services.stop();
      return notice;
    },
  };
}

function createServerWithin(limits: BrowserLimits, answer: RequestListener): Server {
  const server = createServer(
    { headersTimeout: limits.request, requestTimeout: limits.request, connectionsCheckingInterval: limits.check, keepAliveTimeout: 5_000 },
    answer,
  );
  server.timeout = limits.idle;
  server.maxConnections = limits.connections;
  // Node would silently drop those beyond its limit, and with them perhaps the one that tells a foreign page: we count ourselves.
  server.maxHeadersCount = 0;
  // Nobody is told to go on sending.
  server.on('checkContinue', answer);
  server.on('checkExpectation', answer);
  return server;
}

const portOf = (address: AddressInfo | string | null): number => (typeof address === 'object' && address !== null ? address.port : 0);

/** Who is at the door: the page's identity, or the HTTP status that turns it away. */
function admit(request: IncomingMessage, port: number, token: string, limits: BrowserLimits): PageIdentity | 400 | 401 | 403 | 404 | 431 {
  const refusal = refusalOfCaller(request, port, limits.headers);
  if (refusal !== null) return refusal;
  // Every browser sends it with a WebSocket; what doesn't is not our page.
  if (request.headers.origin === undefined) return 403;
  const [path, query] = (request.url ?? '').split('?');
  if (path !== BROWSER_WIRE.path) return 404;
  const said = new URLSearchParams(query);
  if (!isSameToken(said.get(BROWSER_WIRE.token) ?? '', token)) return 401;
  const tab = said.get(BROWSER_WIRE.tab) ?? '';
  const page = said.get(BROWSER_WIRE.page) ?? '';
  if (!isId(tab) || !isId(page)) return 400;
  const languages = (said.get(BROWSER_WIRE.languages) ?? '').split(',').filter(tag => /^[A-Za-z0-9-]{1,35}$/.test(tag));
  return { tab, page, languages: languages.slice(0, 20) };
}

const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

function turnAway(stream: Duplex, status: number): void {
  stream.on('error', () => undefined);
  // And hung up on: nobody looks after a stream that was asked to become a socket, and whoever is at its other end might keep it open for ever.
  stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => stream.destroy());
}
