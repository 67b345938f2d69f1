// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** `npm run faults`: the tests that break things, at full length; `npm test` runs them in a short form. Their counts are printed as they come. */
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--config', 'build/vitest.config.mjs', 'tests/faults', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ORGSKETCH_FAULTS: 'full' },
});
child.on('exit', code => {
  process.exitCode = code ?? 1;
});
