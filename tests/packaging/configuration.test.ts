import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../build/root.mjs';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const config = parse(read('electron-builder.yml'));
const isValid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(read('node_modules/app-builder-lib/scheme.json')));

test('is valid against electron-builder’s own schema', () => {
  expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true);
});

test.each([
  ['an unknown key', { asarr: true }],
  ['an unknown fuse', { electronFuses: { runAsNodes: false } }],
  ['a file association without its ending', { mac: { fileAssociations: [{ name: 'Orgsketch document' }] } }],
  ['a wrong type', { nsis: { oneClick: 'maybe' } }],
])('the schema would refuse %s', (_what, wrong) => {
  expect(isValid({ ...config, ...wrong })).toBe(false);
});

test('makes what each system installs: dmg, nsis, AppImage and deb', () => {
  expect([config.mac.target, config.win.target, config.linux.target]).toEqual(['dmg', 'nsis', ['AppImage', 'deb']]);
});

test('installs on Windows for one person, without an administrator', () => {
  expect(config.nsis).toMatchObject({ oneClick: true, perMachine: false, allowElevation: false, packElevateHelper: false });
  expect(config.win.requestedExecutionLevel).toBe('asInvoker');
});

// Those for all systems or for Windows would make Orgsketch the default there, and those for Linux would tell the type by the ending.
test('associates files on macOS only', () => {
  expect(config).not.toHaveProperty('fileAssociations');
  for (const system of ['win', 'nsis', 'linux', 'deb', 'appImage']) expect(config[system] ?? {}).not.toHaveProperty('fileAssociations');
});

test('holds no key to sign with: they come from the environment', () => {
  expect(JSON.stringify(config)).not.toMatch(/csc|certificate|password|identity|provisioningProfile|keychain|azureSignOptions/i);
});

test('asks macOS for nothing but to compile the page’s code', () => {
  for (const key of ['entitlements', 'entitlementsInherit']) {
    const keys = [...read(config.mac[key]).matchAll(/<key>([^<]*)<\/key>\s*<(\w+)\/>/g)].map(([, name, value]) => [name, value]);
    expect(keys).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
  }
  expect(config.mac.hardenedRuntime).toBe(true);
});
