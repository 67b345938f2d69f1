import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { BROWSER_LIMITS } from '../../electron/browser/browserLimits.ts';
import { rawBytes, rawHttp } from '../support/attackClient.ts';
import { startAttackedHost } from '../support/faults/attackedHost.ts';
import { isFull, times } from '../support/faults/faultRun.ts';
import { everywhere, IMPATIENT, refusesAll, UPGRADE } from '../support/faults/refused.ts';

/** The browser front under more than it was built for: headers, connections, requests that never end. */
const MINUTES = isFull ? 600_000 : 60_000;

test('floods of headers are refused, and the one that matters is not lost among them', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const { hostLine } = host;
  const many = (count: number) => Array.from({ length: count }, () => 'a:');
  const foreign = 'Origin: http://evil.example';
  const attempts = [
    ...[101, 1_999, 2_000, 2_001, 3_000].flatMap(count => everywhere(host, hostLine, ...many(count), foreign)),
    ...everywhere(host, hostLine, ...many(101)),
    ...everywhere(host, hostLine, `X-Long: ${'x'.repeat(100_000)}`),
    ...everywhere(host, hostLine, `${'X'.repeat(100_000)}: 1`),
    ...everywhere(host, hostLine, `Cookie: ${'a=b; '.repeat(20_000)}`),
    `GET / HTTP/1.1\r\n${hostLine}\r\n${'x-a: b\r\n'.repeat(times(20_000, 200_000))}`,
  ];
  await host.stands('header floods', await refusesAll(host, attempts));
});

test('who never ends a request is hung up on, and keeps nobody out meanwhile', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost(IMPATIENT);
  const { port, hostLine } = host;
  const unfinished = rawHttp('POST / HTTP/1.1', hostLine, 'Content-Length: 1000000').slice(0, -2);
  const beginnings = [
    ...['', 'G', 'GET / HTTP/1.1\r\n', `GET / HTTP/1.1\r\n${hostLine}\r\nX-A: `, unfinished],
    // Refused at once, and not leaving.
    rawHttp('GET /window HTTP/1.1', hostLine, ...UPGRADE),
    rawHttp('POST / HTTP/1.1', hostLine, 'Content-Length: 1000000'),
    rawHttp('CONNECT evil.example:443 HTTP/1.1', hostLine),
  ];
  const count = times(60, 240);
  const ends = Array.from({ length: count }, (_, i) => dripping(port, beginnings[i % beginnings.length] ?? ''));
  // While they drip, the page is served as ever.
  expect((await rawBytes(port, rawHttp('GET / HTTP/1.1', hostLine, 'Connection: close'))).statuses).toEqual([200]);
  const statuses = await Promise.all(ends);
  expect(statuses.filter(status => status !== null && (status < 400 || status > 499))).toEqual([]);
  await host.stands('requests without an end', count);
});

test('who comes with too many connections keeps only so many', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost({ ...IMPATIENT, connections: 20 });
  const sockets = await Promise.all(Array.from({ length: 60 }, () => opened(host.port)));
  await expect.poll(() => sockets.filter(socket => !socket.closed).length, { timeout: 20_000 }).toBe(0);
  await host.stands('connections beyond the limit', sockets.length);
});

test('the limits of the shipped host are within reason', () => {
  expect(BROWSER_LIMITS.request).toBeLessThanOrEqual(30_000);
  expect(BROWSER_LIMITS.check).toBeLessThan(BROWSER_LIMITS.request);
  expect(BROWSER_LIMITS.connections).toBeLessThanOrEqual(1_000);
  expect(BROWSER_LIMITS.largestOrdinaryMessage).toBeLessThan(BROWSER_LIMITS.largestMessage);
});

/** Sends that, then a byte now and then for as long as the host bears it, whatever it says meanwhile; the status with which the host hung up, if it said one. */
function dripping(port: number, beginning: string): Promise<number | null> {
  return new Promise(resolve => {
    let said = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const timer = setInterval(() => socket.writable && socket.write('x'), 50);
    socket.on('connect', () => beginning !== '' && socket.write(beginning));
    socket.on('data', part => {
      said += part.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(said)?.[1];
      resolve(status === undefined ? null : Number(status));
    });
  });
}

function opened(port: number): Promise<Socket> {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' });
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined);
    // One that nobody reads from never notices that it was hung up on.
    socket.resume();
    for (const event of ['connect', 'close'] as const) socket.once(event, () => resolve(socket));
  });
}
