import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveApp } from '../../../electron/desktop/serveApp.ts';

let folder: string;
let serve: (request: Request) => Response;
const get = (url: string, method = 'GET') => serve({ url, method } as Request);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgsketch-page-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page/assets/a b.js'), '1;');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page/link.txt'));
  serve = serveApp(join(folder, 'page'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page is served', () => {
  test('with its type and a policy that allows neither inline code nor the network', async () => {
    const response = get('app://orgsketch/index.html');
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html>']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy?.join(' ')).not.toMatch(/'unsafe-(inline|eval)'|http|\*/);
  });

  test('by the address as a browser writes it, with or without a query', async () => {
    expect(await get('app://orgsketch/assets/a%20b.js?x=1#y').text()).toBe('1;');
    expect(await get('app://orgsketch/index.html', 'HEAD').text()).toBe('');
  });
});

describe('nothing else is', () => {
  test.each([
    'app://orgsketch/',
    'app://orgsketch/../secret.txt',
    'app://orgsketch/assets/../../secret.txt',
    'app://orgsketch/%2e%2e/secret.txt',
    'app://orgsketch/..%2fsecret.txt',
    'app://orgsketch/..%5csecret.txt',
    'app://orgsketch/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    'app://orgsketch/link.txt',
    'app://orgsketch/index.html%00.js',
    'app://orgsketch//index.html',
    'app://orgsketch/assets',
    'app://orgsketch/__proto__',
    'app://orgsketch/constructor',
    'app://elsewhere/index.html',
    'app://orgsketch.evil/index.html',
  ])('%s', url => expect(get(url).status).toBe(404));

  test('nor is any other method', () => expect(get('app://orgsketch/index.html', 'POST').status).toBe(405));
});
