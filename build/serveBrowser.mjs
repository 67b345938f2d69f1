// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openInBrowser } from './openInBrowser.mjs';
import { root } from './root.mjs';

/**
 * The browser front, in this process, until the signal ends it.
 *
 * @param {import('./startOptions.mjs').StartOptions} options
 * @param {AbortSignal} ended
 * @returns {Promise<number>} the exit code
 */
export async function serveBrowser({ port, open, file }, ended) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { serveBrowser: serve } = await import(pathToFileURL(join(root, 'dist/host/host.mjs')).href);
  let host;
  try {
    host = await serve({ version, pageFolder: join(root, 'dist/renderer'), port, file });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    console.error(`Port ${port} is in use or not allowed: choose another, or leave --port out.`);
    return 1;
  }
  console.log(`Orgsketch is ready at ${host.address}`);
  console.log('It runs until you press Ctrl+C here.');
  if (open) openInBrowser(host.address);
  if (!ended.aborted) await new Promise(resolve => ended.addEventListener('abort', resolve, { once: true }));
  for (const line of await host.stop()) console.log(line);
  return 0;
}
