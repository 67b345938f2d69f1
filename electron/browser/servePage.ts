import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { pageFiles } from '../services/pageFiles.ts';
import { safeHeaders } from '../services/safeHeaders.ts';
import { refusalOfCaller } from './callerCheck.ts';

/** The page may also speak to its own host, and older browsers don't count a WebSocket as 'self'. */
const headersFor = (port: number) => safeHeaders([`ws://127.0.0.1:${port}`, `ws://localhost:${port}`]);

/** Answers HTTP: the built page's files and nothing else. Everything with meaning goes over the WebSocket. */
export function servePage(
  folder: string,
  portOf: () => number,
  mostHeaders: number,
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = pageFiles(folder);
  return (request, response) => {
    const port = portOf();
    // Hung up on as well: what it might still want to send is not even read.
    const refuse = (status: number) =>
      response.writeHead(status, { ...headersFor(port), 'content-type': 'text/plain', connection: 'close' }).end(`${status}
`);

    const refusal = refusalOfCaller(request, port, mostHeaders);
    if (refusal !== null) return void refuse(refusal);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
    const [address = ''] = (request.url ?? '').split('?');
    const file = files.get(address === '/' ? '/index.html' : address);
    if (file === undefined) return void refuse(404);
    response.writeHead(200, {
      ...headersFor(port),
      'content-type': file.type,
      // The build puts a digest into the name of everything but the page itself.
      'cache-control': address.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else pipeline(createReadStream(file.path), response, () => undefined);
  };
}
