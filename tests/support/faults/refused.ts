import { expect } from 'vitest';
import { type RawAnswer, rawBytes, rawHttp } from '../attackClient.ts';
import { type AttackedHost, SECRET } from './attackedHost.ts';

/** ms. As the shipped host, only that a test need not wait as long. */
export const IMPATIENT = { request: 500, check: 100, idle: 500 };

/** Refused in so many words, or hung up on without any: never a file, an open door, or an invitation to go on. */
function expectRefused(answer: RawAnswer, what: string): void {
  expect(answer.hungUp, `${what}: left open`).toBe(true);
  expect(
    answer.statuses.filter(status => status < 400 || status > 499),
    what,
  ).toEqual([]);
  expect(answer.text, what).not.toContain(SECRET);
  expect(answer.text, what).not.toContain('<title>');
}

/** Tries each, some at a time, and says how many there were. */
export async function refusesAll(host: AttackedHost, attempts: readonly string[]): Promise<number> {
  for (let from = 0; from < attempts.length; from += 16) {
    const some = attempts.slice(from, from + 16);
    const answers = await Promise.all(some.map(attempt => rawBytes(host.port, attempt)));
    for (const [i, answer] of answers.entries()) expectRefused(answer, JSON.stringify(some[i]?.slice(0, 300)));
  }
  return attempts.length;
}

export const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
];

/** Everything that our page asks for, with other lines at its head: with the token, because being refused must not hang on it. */
export function everywhere({ token }: AttackedHost, ...head: readonly string[]): string[] {
  return [
    rawHttp('GET / HTTP/1.1', ...head),
    rawHttp('HEAD /assets/main-1.js HTTP/1.1', ...head),
    rawHttp(`GET /window?token=${token}&tab=tab-1&page=page-1 HTTP/1.1`, ...head, ...UPGRADE),
  ];
}
