import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly path: string;
  readonly type: string;
}

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
 * The built page's files by their path in an address ("/assets/x.js"), encoded as a browser encodes it. They are listed once: a request can
 * only name one of them, so that no trick with dots, slashes or encodings leads anywhere else.
 */
export function pageFiles(folder: string, address = ''): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const below = `${address}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory()) for (const [key, file] of pageFiles(path, below)) files.set(key, file);
    else if (entry.isFile()) files.set(below, { path, type: TYPES[extname(entry.name)] ?? 'application/octet-stream' });
  }
  return files;
}
