// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * `npm test`: every check, one after the other, also after one has failed. The last line is the count: each check before the tests is one.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const RESULTS = join(root, 'dist/test-results.json');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

const CHECKS = [
  { name: 'types', command: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'lint', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: [bin('knip/bin/knip.js'), '--config', 'build/knip.json'] },
  { name: 'build', command: [join(root, 'build/build.mjs')] },
];

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command } of CHECKS) {
  console.log(`\n== ${name}`);
  if ((await run(command)) === 0) total.passed += 1;
  else {
    total.failed += 1;
    console.log(`${name}: failed`);
  }
}
console.log('\n== tests');
const tests = await runTests();
total.passed += tests.passed;
total.failed += tests.failed;
total.skipped += tests.skipped;

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @returns {Promise<Count>} */
async function runTests() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const code = await run([
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    'build/vitest.config.mjs',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    // A file that could not even be loaded has no tests that could fail.
    const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {readonly string[]} command @returns {Promise<number>} the exit code */
function run(command) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', code => resolve(code ?? 1));
  });
}
