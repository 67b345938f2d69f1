// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { buildWhatIsStale } from './build.mjs';
import { whileNobodyElseBuilds } from './buildLock.mjs';
import { downloadFailure } from './downloadFailure.mjs';
import { root } from './root.mjs';
import { TARGETS } from './targets.mjs';

// `npm run dist`: the installers for the system it runs on, in dist/packages. What each holds is in electron-builder.yml; keys to sign with
// come from the environment, and without them it signs nothing.
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));

await buildWhatIsStale(/** @type {import('./build.mjs').TargetName[]} */ (Object.keys(TARGETS)), line => console.log(line));
console.log(`Packing it with Electron ${version}, which is downloaded where it is not there yet …`);
// electron-builder looks for some files from where it stands.
process.chdir(root);
try {
  const packages = await whileNobodyElseBuilds(() => build({ projectDir: root, publish: 'never' }));
  for (const path of packages) console.log(`Packed: ${path}`);
} catch (error) {
  const failure = downloadFailure(error);
  if (failure === null) throw error;
  console.error(`Nothing was packed, because ${failure}. Run it again where that can be downloaded.`);
  // Not by the exit code alone: a part of the packager sets that back, and goes on waiting for half a minute.
  process.exit(1);
}
