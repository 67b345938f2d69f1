import { BROWSER_WIRE } from '../../shared/host/browserWire.ts';
import type { Host } from '../../shared/host/host.ts';
import { type PageIdentity, pageIdentity } from './pageIdentity.ts';
import { WireClient } from './wireClient.ts';

/**
 * The host behind a browser tab. Resolves when it can be asked, or has turned out not to answer: then every request says
 * `connectionLost`, until the connection is there again.
 */
export async function connectBrowserHost(): Promise<Host> {
  const identity = await pageIdentity();
  const client = new WireClient(() => new WebSocket(addressOfHost(identity)));
  await client.firstTry;
  return client;
}

function addressOfHost({ token, tab, page }: PageIdentity): string {
  const said = new URLSearchParams({
    [BROWSER_WIRE.token]: token,
    [BROWSER_WIRE.tab]: tab,
    [BROWSER_WIRE.page]: page,
    [BROWSER_WIRE.languages]: navigator.languages.join(','),
  });
  return `ws://${location.host}${BROWSER_WIRE.path}?${said}`;
}
