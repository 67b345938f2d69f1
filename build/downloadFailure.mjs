// @ts-check

/** What a connection that does not come about is called by Node. */
const NETWORK =
  /^(?:E(?:AI_AGAIN|CONN[A-Z]+|HOST[A-Z]+|NET[A-Z]+|NOTFOUND|PIPE|PROTO|TIMEDOUT)|CERT_|UNABLE_TO_|ERR_(?:TLS|SSL|GOT|NON_2XX))/;
/** What a download that ends otherwise than well is called by the library that electron-builder loads its parts with. */
const REFUSED = new Set(['RequestError', 'HTTPError', 'TimeoutError', 'ReadError']);

/**
 * Why packing ended, in a few words for a sentence, where it was a part that could not be downloaded; null for every other mistake.
 *
 * @param {unknown} error
 */
export function downloadFailure(error) {
  if (!(error instanceof Error)) return null;
  const { code = '', options } = /** @type {Error & { code?: unknown, options?: { url?: unknown } }} */ (error);
  if (!REFUSED.has(error.name) && !NETWORK.test(String(code))) return null;
  const file = options?.url === undefined ? 'a part of the packager' : new URL(String(options.url)).pathname.split('/').at(-1);
  return `${file} could not be downloaded (${error.message.split('\n')[0]})`;
}
