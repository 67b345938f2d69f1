import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { downloadFailure } from '../../build/downloadFailure.mjs';
import { root } from '../../build/root.mjs';
import { runNode } from '../support/packaging/runNode.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A project with nothing but what `npm run dist` itself is made of, so that it writes nowhere else. */
function emptyProject(): string {
  const folder = temporaryFolder();
  for (const name of ['build', 'package.json', 'package-lock.json', 'electron-builder.yml']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('where the runtime can’t be had it says so in one sentence', { timeout: 60_000 }, async () => {
  const server = createServer((_request, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise(resolve => server.once('listening', resolve));
  const folder = emptyProject();
  const ran = await runNode(folder, [join(folder, 'build/dist.mjs')], {
    ELECTRON_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    electron_config_cache: join(folder, 'cache'),
  });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(
    /^Nothing was packed, because electron-v[\d.]+-\S+\.zip could not be downloaded \(.*404.*\)\. Run it again .*\.\n$/,
  );
  expect(ran.stdout).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'dist/.building'))).toBe(false);
});

const systemError = (code: string) => Object.assign(new Error(`connect ${code}`), { code });

test.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH', 'CERT_HAS_EXPIRED', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
  '%s is a download that failed',
  code => {
    expect(downloadFailure(systemError(code))).toBe(`a part of the packager could not be downloaded (connect ${code})`);
  },
);

test.each([systemError('ENOENT'), systemError('EACCES'), new Error('Application entry file does not exist'), 'text'])(
  '%s is a mistake of another kind',
  error => {
    expect(downloadFailure(error)).toBeNull();
  },
);
