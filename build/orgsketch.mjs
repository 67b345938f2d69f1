#!/usr/bin/env node
// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasSources, isFresh } from './freshness.mjs';
import { root } from './root.mjs';

// The command line: only the result goes to stdout, so the building, where there is any, speaks on stderr.
if (hasSources() && !isFresh('cli')) {
  const { buildWhatIsStale } = await import('./build.mjs');
  await buildWhatIsStale(['cli'], line => console.error(line));
}

// `npm run` stands in the project's folder; paths are relative to where the person stands.
const { INIT_CWD } = process.env;
if (INIT_CWD !== undefined && process.cwd() === root) process.chdir(INIT_CWD);
await import(pathToFileURL(join(root, 'dist/cli/cli.mjs')).href);
