import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a caller is turned away, as an HTTP status; null for one of ours. */
export type Refusal = 400 | 403 | 431 | null;

/**
 * Only the page that this host served may talk to it. The Host header keeps out names that were made to point here (DNS rebinding), the Origin
 * header other pages in the same browser, and so does what the browser says of a page that asks without one: for a script or a picture of ours.
 * To come here from anywhere by a link is allowed: nothing is given away by that.
 *
 * @param mostHeaders more than that is no browser
 */
export function refusalOfCaller(request: IncomingMessage, port: number, mostHeaders: number): Refusal {
  if (request.rawHeaders.length > 2 * mostHeaders) return 431;
  // Of two Host headers Node shows the first, and somebody between might have read the second.
  const [host, another] = request.headersDistinct.host ?? [];
  if (another !== undefined) return 400;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 403;
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  const byLink = mode === 'navigate' && destination === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || byLink ? null : 403;
}

/** Compares in constant time: digests, because lengths must not tell either. */
export const isSameToken = (given: string, token: string): boolean => timingSafeEqual(sha256(given), sha256(token));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
