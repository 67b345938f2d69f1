import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CONTENT_POLICY } from './contentPolicy.ts';
import { isOwnUrl } from './ownOrigin.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * Answers the window's requests for its own files. The files are listed once, at the start: a request can only name one of them, so that
 * no trick with dots, slashes or encodings leads anywhere else.
 */
export function serveApp(folder: string): (request: Request) => Response {
  const files = filesBelow(folder);
  return request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const file = isOwnUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (file === undefined) return refusal(404);
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    };
    return new Response(request.method === 'HEAD' ? null : readFileSync(file), { headers });
  };
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff' } });

/** By the path in an address, encoded as a browser encodes it. */
function filesBelow(folder: string, address = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const below = `${address}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory()) for (const [key, file] of filesBelow(path, below)) files.set(key, file);
    else if (entry.isFile()) files.set(below, path);
  }
  return files;
}
