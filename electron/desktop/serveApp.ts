import { readFileSync } from 'node:fs';
import { pageFiles } from '../services/pageFiles.ts';
import { safeHeaders } from '../services/safeHeaders.ts';
import { isOwnUrl } from './ownOrigin.ts';

const HEADERS = safeHeaders();

/** Answers the window's requests for its own files, and nothing else. */
export function serveApp(folder: string): (request: Request) => Response {
  const files = pageFiles(folder);
  const refusal = (status: number) => new Response(null, { status, headers: HEADERS });
  return request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const file = isOwnUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (file === undefined) return refusal(404);
    return new Response(request.method === 'HEAD' ? null : readFileSync(file.path), {
      headers: { ...HEADERS, 'content-type': file.type, 'cache-control': 'no-cache' },
    });
  };
}
