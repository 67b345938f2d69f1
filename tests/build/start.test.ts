import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildWhatIsStale } from '../../build/build.mjs';
import { ask, openSocket, rawRequest } from '../support/attackClient.ts';
import { journalNote } from '../support/journalNote.ts';
import { runStart } from '../support/runStart.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

beforeAll(() => buildWhatIsStale(['renderer', 'host'], () => undefined), 120_000);

const data = () => ({ ORGSKETCH_DATA: join(temporaryFolder(), 'data'), LANG: 'en_GB.UTF-8', LC_ALL: '' });

async function openPage(address: URL) {
  const socket = await openSocket(`ws://${address.host}/window?token=${address.hash.slice(1)}&tab=tab-0001&page=page-0001&languages=en`, {
    host: address.host,
    origin: address.origin,
  });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  onTestFinished(() => socket.terminate());
  return (name: string, input: unknown = null) => ask(socket, JSON.stringify({ id: 1, name, input }));
}

test('is ready within five seconds when everything is built, serves the page, and Ctrl+C ends it', async () => {
  const before = Date.now();
  const app = runStart(['--browser'], data());
  const address = await app.ready;
  expect(Date.now() - before).toBeLessThan(5_000);
  expect(address.hostname).toBe('127.0.0.1');
  expect(await rawRequest(Number(address.port), '/', { headers: { host: address.host } })).toMatchObject({ status: 200 });
  app.signal('SIGINT');
  expect(await app.ended).toBe(0);
  expect(app.said()).not.toContain('unsaved');
});

test('ended with unsaved changes it says where they are kept', async () => {
  const environment = data();
  const app = runStart(['--browser'], environment);
  const page = await openPage(await app.ready);
  await page('journal.begin', { text: '{"format": "orgsketch"}', note: journalNote({ title: 'Acme' }), records: [] });
  app.signal('SIGINT');
  expect(await app.ended).toBe(0);
  expect(app.said()).toContain(`"Acme" has unsaved changes. They are kept in ${join(environment.ORGSKETCH_DATA, 'journals')}`);
});

test('opens a file relative to where the person stands', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.org'), '{}');
  const app = runStart(['--browser', 'plan.org'], { ...data(), INIT_CWD: folder });
  const page = await openPage(await app.ready);
  expect(await page('app.info')).toMatchObject({ result: { value: { opened: { name: 'plan.org', folder } } } });
});

test.each([
  [['gone.org'], 'There is no file'],
  [['--port', 'x'], '--port'],
  [['--sideways'], '--sideways'],
  [['a.org', 'b.org'], 'One document at a time'],
])('wrong usage %j ends at once with a line and a hint', async (args, part) => {
  const app = runStart(args, data());
  expect(await app.ended).toBe(64);
  expect(app.said()).toContain(part);
  expect(app.said()).toContain('Usage: npm start');
  expect(app.said()).not.toContain('    at ');
});

test('says that the port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise(resolve => server.on('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const app = runStart(['--port', String(port)], data());
  expect(await app.ended).toBe(1);
  expect(app.said()).toContain(`Port ${port} is in use`);
});
