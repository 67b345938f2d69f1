import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { electronRuntime } from '../../build/electronRuntime.mjs';
import { runElectron } from '../../build/runElectron.mjs';
import { temporaryFolder } from '../support/temporaryFolder.ts';

// The stand-ins are shell scripts, and only Linux may lack a display.
const onLinux = process.platform === 'linux';
if (!onLinux) console.log('SKIPPED: asking for the Electron runtime, because its stand-ins are shell scripts for Linux');
let folder = '';
const ask = (options: { silence?: number; user?: number } = {}) =>
  electronRuntime({ say: () => undefined, progress: () => undefined, signal: new AbortController().signal, user: 1000, ...options });

beforeEach(() => {
  folder = temporaryFolder();
  vi.stubEnv('ORGSKETCH_DATA', join(folder, 'data'));
  vi.stubEnv('DISPLAY', ':99');
  // An empty folder: no runtime is installed in it.
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'electron'));
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
  onTestFinished(() => void vi.unstubAllEnvs());
});

function standIn(script: string): string {
  mkdirSync(join(folder, 'electron'), { recursive: true });
  const path = join(folder, 'electron/electron');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A download site of our own; counts who comes. */
async function site(answer: (response: import('node:http').ServerResponse) => void) {
  const visits = { count: 0 };
  const server = createServer((_request, response) => {
    visits.count += 1;
    answer(response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise(resolve => server.on('listening', resolve));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return visits;
}

test.runIf(onLinux)('asks for no runtime without a display, nor for the user root', async () => {
  const visits = await site(response => response.writeHead(404).end());
  expect(await ask({ user: 0 })).toEqual({ whyNot: 'a desktop window does not start for the user root' });
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  expect(await ask()).toEqual({ whyNot: 'there is no display for a desktop window' });
  expect(visits.count).toBe(0);
});

test.runIf(onLinux)('takes the runtime that is there', async () => {
  const path = standIn('exit 0');
  expect(await ask()).toEqual({ path });
});

test.runIf(onLinux)('a download that fails is said, and not tried again for a day', async () => {
  const visits = await site(response => response.writeHead(404).end());
  expect(await ask()).toEqual({ whyNot: expect.stringContaining('could not be downloaded (') });
  const first = visits.count;
  expect(first).toBeGreaterThan(0);
  expect(await ask()).toEqual({ whyNot: expect.stringContaining('earlier today') });
  expect(visits.count).toBe(first);

  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(join(folder, 'data/electron-download-failed'), yesterday, yesterday);
  await ask();
  expect(visits.count).toBeGreaterThan(first);
});

test.runIf(onLinux)('a download that falls silent is given up', async () => {
  await site(response => {
    response.writeHead(200, { 'content-length': '1000000' });
    response.write('the first bytes');
  });
  expect(await ask({ silence: 300 })).toEqual({ whyNot: expect.stringContaining('no data for 0.3 seconds') });
});

test.runIf(onLinux)('knows from its line that the window stood, and passes on what else it says', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const path = standIn('echo orgsketch:ready; echo "kept in $2"; exit 3');
  expect(await runElectron(path, '/plan.org', () => undefined)).toMatchObject({ ready: true, code: 3 });
  expect(log.mock.calls).toEqual([['kept in /plan.org']]);
});

test.runIf(onLinux)('gives the reason in one line when the window never stood', async () => {
  const path = standIn('echo "[12:0101/1.2:FATAL:zygote.cc(1)] The SUID sandbox helper binary is not set up" >&2; echo >&2; exit 133');
  expect(await runElectron(path, null, () => undefined)).toEqual({
    ready: false,
    code: 133,
    reason: 'The SUID sandbox helper binary is not set up',
  });
  expect(await runElectron(join(folder, 'no-such-program'), null, () => undefined)).toMatchObject({ ready: false, code: 1 });
});
