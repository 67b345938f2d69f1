import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a caller is turned away, as an HTTP status; null for one of ours. */
export type Refusal = 401 | 403 | null;

/**
 * Only the page that this host served may talk to it. The Host header keeps out names that were made to point here (DNS rebinding), the Origin
 * header other pages in the same browser.
 */
export function refusalOfCaller(request: IncomingMessage, port: number): Refusal {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !names.includes(host)) return 403;
  return origin === undefined || origin === `http://${host}` ? null : 403;
}

/** Compares in constant time: digests, because lengths must not tell either. */
export const isSameToken = (given: string, token: string): boolean => timingSafeEqual(sha256(given), sha256(token));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
