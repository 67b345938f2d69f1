import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import { type BrowserHost, startBrowserHost } from '../../../electron/browser/browserHost.ts';
import { nodeFileSystem } from '../../../electron/services/fileSystem.ts';
import { readWireText } from '../../../shared/host/wireText.ts';
import { ask, openSocket, rawRequest } from '../../support/attackClient.ts';
import { journalNote } from '../../support/journalNote.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

interface Started {
  readonly host: BrowserHost;
  readonly port: number;
  readonly token: string;
  readonly folder: string;
  /** Headers of our own page. */
  readonly own: Record<string, string>;
}

async function start(file: string | null = null): Promise<Started> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>Orgsketch</title>');
  writeFileSync(join(folder, 'page/assets/main-1.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const host = await startBrowserHost({
    machine: {
      fs: nodeFileSystem,
      dataFolder: join(folder, 'data'),
      home: folder,
      platform: 'linux',
      processId: process.pid,
      version: '1.2.3',
      now: Date.now,
    },
    pageFolder: join(folder, 'page'),
    port: 0,
    file,
  });
  onTestFinished(async () => void (await host.stop()));
  const url = new URL(host.address);
  return { host, port: Number(url.port), token: url.hash.slice(1), folder, own: { host: url.host, origin: url.origin } };
}

const socketUrl = ({ port, token }: Started, page = 'page-0001', tab = 'tab-0001') =>
  `ws://127.0.0.1:${port}/window?token=${token}&tab=${tab}&page=${page}&languages=zh-CN,en`;

async function openWindow(started: Started, page?: string, tab?: string): Promise<WebSocket> {
  const socket = await openSocket(socketUrl(started, page, tab), started.own);
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  onTestFinished(() => socket.terminate());
  return socket;
}

const request = (socket: WebSocket, name: string, input: unknown = null) => ask(socket, JSON.stringify({ id: 7, name, input }));

test('serves the page with a strict policy', async () => {
  const { port, own } = await start();
  const { status, headers, body } = await rawRequest(port, '/', { headers: { host: own.host ?? '' } });
  expect(status).toBe(200);
  expect(body).toContain('<title>Orgsketch</title>');
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`);
  expect(String(headers['content-security-policy'])).not.toMatch(/'unsafe-(inline|eval)'/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('answers no name but its own, so that a foreign name that points here leads nowhere', async () => {
  const { port } = await start();
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1:${port}.evil.example`,
    `[::1]:${port}`,
  ]) {
    expect((await rawRequest(port, '/', { headers: { host } })).status, host).toBe(403);
  }
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
    expect((await rawRequest(port, '/', { headers: { host } })).status).toBe(200);
});

test('answers no page of another origin', async () => {
  const { port, own } = await start();
  for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${port}`, `http://localhost:${port}`, 'http://127.0.0.1:1']) {
    expect((await rawRequest(port, '/', { headers: { host: own.host ?? '', origin } })).status, origin).toBe(403);
  }
});

test('no path leads out of the page folder', async () => {
  const { port, own } = await start();
  const headers = { host: own.host ?? '' };
  const ways = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '//etc/passwd',
    '/assets/..\\..\\secret.txt',
  ];
  for (const path of [...ways, '/assets', '/assets/', '/constructor', '/__proto__', '/index.html%00', '/C:/Windows/win.ini']) {
    const { status, body } = await rawRequest(port, path, { headers });
    expect(status, path).toBe(404);
    expect(body).not.toContain('secret');
  }
  expect((await rawRequest(port, '/assets/main-1.js?v=1', { headers })).status).toBe(200);
});

test('takes GET and HEAD only', async () => {
  const { port, own } = await start();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    expect((await rawRequest(port, '/', { method, headers: { host: own.host ?? '' } })).status, method).toBe(405);
  }
  expect(await rawRequest(port, '/', { method: 'HEAD', headers: { host: own.host ?? '' } })).toMatchObject({ status: 200, body: '' });
});

test('listens on the loopback only', async () => {
  const { port } = await start();
  const others = Object.values(networkInterfaces()).flatMap(list => (list ?? []).filter(face => !face.internal && face.family === 'IPv4'));
  for (const { address } of others) {
    const reached = await new Promise(resolve => {
      const socket = connect(port, address, () => resolve(true)).on('error', () => resolve(false));
      onTestFinished(() => void socket.destroy());
    });
    expect(reached, address).toBe(false);
  }
});

test('opens a window only to its own page with the token', async () => {
  const started = await start();
  const { own, port, token } = started;
  const good = socketUrl(started);
  const { origin = '', host = '' } = own;
  expect(await openSocket(good, { host: 'evil.example', origin })).toBe(403);
  expect(await openSocket(good, { host, origin: 'http://evil.example' })).toBe(403);
  expect(await openSocket(good, { host, origin: 'null' })).toBe(403);
  expect(await openSocket(good, { host })).toBe(403);
  expect(await openSocket(good.replace(token, ''), own)).toBe(401);
  expect(await openSocket(good.replace(token, `${token.slice(1)}x`), own)).toBe(401);
  expect(await openSocket(good.replace(`token=${token}&`, ''), own)).toBe(401);
  expect(await openSocket(good.replace('/window', '/other'), own)).toBe(404);
  expect(await openSocket(good.replace('page-0001', '../x'), own)).toBe(400);
  expect(typeof (await openWindow({ ...started, port }))).toBe('object');
});

test('answers a request, and each bad one without falling over', async () => {
  const socket = await openWindow(await start());
  expect(await request(socket, 'app.info')).toMatchObject({
    id: 7,
    result: { ok: true, value: { front: 'browser', dialogs: 'own', version: '1.2.3', systemLanguages: ['zh-CN', 'en'], opened: null } },
  });
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'app.quit', '', 'document.read.', 'x'.repeat(10_000)]) {
    expect(await request(socket, name), name).toMatchObject({ id: 7, result: { ok: false, error: { code: 'badRequest' } } });
  }
  const bad: readonly [string, unknown][] = [
    ['app.info', {}],
    ['document.read', null],
    ['document.read', { file: ['x'] }],
    ['document.read', { file: 'x', path: '/etc/passwd' }],
    ['document.write', { file: 'x', text: 5, expected: null, overwrite: false }],
    ['settings.set', JSON.parse('{"__proto__": {"theme": "dark"}}')],
    ['dialog.open', { kind: 'document' }],
  ];
  for (const [name, input] of bad) {
    expect(await request(socket, name, input), name).toMatchObject({ result: { ok: false, error: { code: 'badRequest' } } });
  }
  expect(await request(socket, 'document.read', { file: '/etc/passwd' })).toMatchObject({
    result: { ok: false, error: { code: 'unknownToken' } },
  });
});

test.each([
  ['no JSON', '{"id": 1'],
  ['no object', '[]'],
  ['no id', '{"name": "app.info", "input": null}'],
  ['bytes', Buffer.from([1, 2, 3])],
])('hangs up on %s, and still serves the next window', async (_what, message) => {
  const started = await start();
  expect(await ask(await openWindow(started), message)).toSatisfy(code => code === 1008 || code === 1003);
  expect(await request(await openWindow(started, 'page-0002'), 'recent.list')).toMatchObject({ result: { ok: true } });
});

test('hangs up on a message that is too large before it has it whole', async () => {
  const started = await start();
  const socket = await openWindow(started);
  // The header of a masked text frame of 2^40 bytes: what follows never comes.
  const closed = new Promise(resolve => socket.on('close', resolve));
  const stream = Reflect.get(socket, '_socket') as { write(bytes: Buffer): void };
  stream.write(Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]));
  await closed;
  expect(await request(await openWindow(started, 'page-0002'), 'recent.list')).toMatchObject({ result: { ok: true } });
});

test('the file of the start is opened by the first tab, stays through its reload, and is not forced on others', async () => {
  const started = await start('/somewhere/plan.org');
  const opened = async (page: string, tab: string) => {
    const answer = (await request(await openWindow(started, page, tab), 'app.info')) as { result: { value: { opened: unknown } } };
    return answer.result.value.opened;
  };
  expect(await opened('page-0001', 'tab-0001')).toMatchObject({ name: 'plan.org', folder: '/somewhere' });
  expect(await opened('page-0002', 'tab-0001')).toMatchObject({ name: 'plan.org' });
  expect(await opened('page-0003', 'tab-0002')).toBeNull();
});

test('a page knows whether its tab was loaded anew, and the journal of the page before it', async () => {
  const started = await start();
  const before = async (page: string, tab: string) => {
    const socket = await openWindow(started, page, tab);
    const answer = (await request(socket, 'app.info')) as { result: { value: { pageBefore: unknown; journal: unknown } } };
    const { pageBefore, journal } = answer.result.value;
    return { socket, told: { pageBefore, journal } };
  };
  const first = await before('page-0001', 'tab-0001');
  expect(first.told).toEqual({ pageBefore: 'none', journal: null });
  expect((await before('page-0002', 'tab-0002')).told).toEqual({ pageBefore: 'none', journal: null });
  await request(first.socket, 'journal.begin', { text: 'the document', note: journalNote({ title: 'Plan' }), records: [] });
  first.socket.terminate();
  expect((await before('page-0003', 'tab-0001')).told).toEqual({ pageBefore: 'reloaded', journal: expect.any(String) });
});

test('before it ends, the host has every page hand over what it still holds', async () => {
  const started = await start();
  const page = await openWindow(started);
  const handOver = { text: 'the last words', note: journalNote({ title: 'Plan' }), records: [] };
  page.on('message', data => {
    const message = readWireText(String(data));
    if (!('event' in message) || message.event !== 'flush.requested') return;
    page.send(JSON.stringify({ id: 1, name: 'journal.begin', input: handOver }));
    page.send(JSON.stringify({ id: 2, name: 'window.flushed', input: null }));
  });
  const [notice] = await started.host.stop();
  expect(notice).toContain('Plan');
  const folder = join(started.folder, 'data/journals');
  const kept = readdirSync(folder).find(name => name.endsWith('.base')) ?? '';
  expect(gunzipSync(readFileSync(join(folder, kept))).toString()).toBe('the last words');
});

test('unsaved changes outlive their tab, are offered to the next, and the host says at its end where they are', async () => {
  const started = await start();
  const first = await openWindow(started);
  await request(first, 'journal.begin', { text: 'the document', note: journalNote({ title: '电商平台' }), records: [] });
  expect(await request(first, 'journal.left')).toMatchObject({ result: { value: [] } });

  first.terminate();
  const second = await openWindow(started, 'page-0002');
  await expect.poll(() => request(second, 'journal.left')).toMatchObject({ result: { value: [{ title: '电商平台', file: null }] } });
  const path = join(started.folder, 'data/journals');
  expect(readdirSync(path)).toHaveLength(2);
  const notice = await started.host.stop();
  expect(notice).toHaveLength(1);
  expect(notice[0]).toContain(path);
  expect(notice[0]).toContain('电商平台');
});

test('a page whose connection broke has its own journal back', async () => {
  const started = await start();
  await request(await openWindow(started), 'journal.begin', { text: 'the document', note: journalNote({ title: 'Plan' }), records: [] });
  const again = await openWindow(started);
  expect(await request(again, 'journal.left')).toMatchObject({ result: { value: [] } });
  const append = { note: journalNote({ title: 'Plan' }), records: ['two'], state: null };
  expect(await request(again, 'journal.append', append)).toMatchObject({ result: { value: { kept: true } } });
  expect(readdirSync(join(started.folder, 'data/journals'))).toHaveLength(2);
  await request(again, 'journal.end');
  expect(await started.host.stop()).toEqual([]);
});
