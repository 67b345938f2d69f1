// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whileNobodyElseBuilds } from './buildLock.mjs';
import { copyFontAssets } from './fontAssets.mjs';
import { fingerprint, hasSources, isFresh, markFresh, markStale } from './freshness.mjs';
import { root } from './root.mjs';
import { isTargetName, TARGETS } from './targets.mjs';

/** @typedef {import('./targets.mjs').TargetName} TargetName */

/**
 * Builds those of the targets that are missing or stale, and nothing when all are fresh.
 *
 * @param {readonly TargetName[]} names
 * @param {(line: string) => void} say gets one line before work that takes a while
 */
export async function buildWhatIsStale(names, say) {
  if (!hasSources() || names.every(isFresh)) return;
  await whileNobodyElseBuilds(async () => {
    // Somebody else may have built it while we waited.
    const stale = names.filter(name => !isFresh(name));
    if (stale.length === 0) return;
    say(`Building Orgsketch (${stale.join(', ')}) …`);
    // A bundle never depends on who asks for it: tests set NODE_ENV, and React would come out as its slow development build.
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    for (const name of stale) {
      const print = fingerprint(name);
      markStale(name);
      await build({ configFile: join(root, 'build/vite.config.mjs'), mode: name, logLevel: 'error' });
      // The command line draws without a window: it reads fonts and rasteriser from disk.
      if (name === 'cli') copyFontAssets(join(root, 'dist'));
      markFresh(name, print);
    }
  });
}

/** `node build/build.mjs [--force] [TARGET…]`: all targets when none is named. */
async function main() {
  const args = process.argv.slice(2);
  const force = args.includes('--force');
  const asked = args.filter(arg => arg !== '--force');
  const wrong = asked.find(name => !isTargetName(name));
  if (wrong !== undefined) {
    console.error(`There is no target "${wrong}". Targets: ${Object.keys(TARGETS).join(', ')}.`);
    process.exit(64);
  }
  const names = /** @type {TargetName[]} */ (asked.length > 0 ? asked : Object.keys(TARGETS));
  if (force) names.forEach(markStale);
  await buildWhatIsStale(names, line => console.log(line));
  console.log(`Built: ${names.join(', ')}.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
