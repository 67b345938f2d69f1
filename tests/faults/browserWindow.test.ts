import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { REQUEST_SCHEMAS } from '../../electron/services/requestSchemas.ts';
import { readWireText } from '../../shared/host/wireText.ts';
import { ask, wsFrame } from '../support/attackClient.ts';
import { type AttackedHost, startAttackedHost } from '../support/faults/attackedHost.ts';
import { isFull, times } from '../support/faults/faultRun.ts';
import { seededNumbers } from '../support/faults/seededNumbers.ts';
import { journalNote } from '../support/journalNote.ts';

/**
 * The browser front, attacked from behind its door: by somebody who has the token, or a page of ours that was turned against its host. It
 * must not reach a file that its user did not choose, and must not bring the host down.
 */
const MINUTES = isFull ? 600_000 : 60_000;
const NAMES = Object.keys(REQUEST_SCHEMAS);

/** Bits of a frame's first byte: the last of its message, and what it carries. */
const FIN = 0x80;
const TEXT = 0x1;
const BINARY = 0x2;
const CLOSE = 0x8;
const PING = 0x9;

/** Writes bytes past the WebSocket client, and says with which code the host hung up. */
function closedBy(socket: WebSocket, ...frames: readonly Buffer[]): Promise<number> {
  return new Promise(resolve => {
    socket.on('close', resolve);
    socket.on('error', () => undefined);
    const stream = Reflect.get(socket, '_socket') as { write(bytes: Buffer): void };
    for (const frame of frames) stream.write(frame);
  });
}

test('a frame that breaks the protocol ends its window, and no other', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost({ largestMessage: 64 * 1024, largestOrdinaryMessage: 16 * 1024 });
  const text = Buffer.from('{"id":1,"name":"recent.list","input":null}');
  const kb = (size: number) => Buffer.alloc(size * 1024, 0x20);
  const attacks: readonly (readonly [string, readonly Buffer[]])[] = [
    ['bytes', [wsFrame(FIN | BINARY, text)]],
    ['not masked', [wsFrame(FIN | TEXT, text, { masked: false })]],
    ['reserved bits', [wsFrame(FIN | 0x40 | TEXT, text)]],
    ['all reserved bits', [wsFrame(FIN | 0x70 | TEXT, text)]],
    ['a reserved kind', [wsFrame(FIN | 0x3, text)]],
    ['a reserved control', [wsFrame(FIN | 0xb, text)]],
    ['a control in parts', [wsFrame(PING, text)]],
    ['a control that is too long', [wsFrame(FIN | PING, Buffer.alloc(126))]],
    ['a part without a beginning', [wsFrame(FIN, text)]],
    ['a beginning within a message', [wsFrame(TEXT, text), wsFrame(FIN | TEXT, text)]],
    ['no UTF-8', [wsFrame(FIN | TEXT, Buffer.from([0xc0, 0xaf, 0xff]))]],
    ['half a character', [wsFrame(FIN | TEXT, Buffer.from([0xe4, 0xb8]))]],
    ['a goodbye of one byte', [wsFrame(FIN | CLOSE, Buffer.from([3]))]],
    ['a goodbye with a code that is none', [wsFrame(FIN | CLOSE, Buffer.from([0, 1]))]],
    ['a length beyond all numbers', [Buffer.from([FIN | TEXT, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])]],
    ['a terabyte that never comes', [wsFrame(FIN | TEXT, Buffer.alloc(0), { length: 2 ** 40 })]],
    ['one byte beyond the limit', [wsFrame(FIN | TEXT, text, { length: 64 * 1024 + 1 })]],
    ['beyond the limit in parts', [wsFrame(TEXT, kb(30)), wsFrame(0, kb(30)), wsFrame(0, kb(30))]],
    ['large, and nothing of ours', [wsFrame(FIN | TEXT, kb(17))]],
    ['large, and only nearly a request', [wsFrame(FIN | TEXT, Buffer.concat([Buffer.from('{"id":1, "name":"document.write",'), kb(17)]))]],
    ['no JSON', [wsFrame(FIN | TEXT, Buffer.from('{"id":1,'))]],
    ['nothing', [wsFrame(FIN | TEXT, Buffer.alloc(0))]],
  ];
  const other = await host.window('other');
  const codes = new Set<number>();
  for (const [i, [what, frames]] of attacks.entries()) {
    const code = await closedBy(await host.window(`page${i}`), ...frames);
    expect(code, what).toBeOneOf([1002, 1003, 1006, 1007, 1008, 1009]);
    codes.add(code);
  }
  expect(codes.size).toBeGreaterThan(3);
  expect(await host.request(other, 'recent.list', null)).toEqual({ ok: true, value: [] });
  await host.stands('broken frames', attacks.length);
});

test('bytes at random in the place of frames', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost({ largestMessage: 64 * 1024, largestOrdinaryMessage: 16 * 1024 });
  const random = seededNumbers(11);
  const rounds = times(60, 3_000);
  for (let round = 0; round < rounds; round += 1) {
    const socket = await host.window(`page${round}`);
    const noise = Buffer.from(Array.from({ length: 1 + Math.floor(random() * 300) }, () => Math.floor(random() * 256)));
    const closed = closedBy(socket, noise);
    // Some noise is the beginning of a long frame, and waits for ever: then we leave.
    setTimeout(() => socket.terminate(), 20);
    await closed;
  }
  await host.stands('noise for frames', rounds);
});

test('a message with no document in it is refused when it is large, before it is taken apart', async () => {
  const host = await startAttackedHost({ largestMessage: 256 * 1024, largestOrdinaryMessage: 16 * 1024 });
  const window = await host.window('page');
  const large = 'x'.repeat(20_000);
  for (const name of ['folder.create', 'recent.list', 'log.error', 'no.such']) {
    expect(await ask(window, JSON.stringify({ id: 7, name, input: large })), name).toMatchObject({
      id: 7,
      result: { error: { code: 'tooLarge' } },
    });
  }
  // What may be large is decoded, and refused for what it is.
  expect(await host.request(window, 'document.write', { file: 'x', text: large, expected: null, overwrite: false })).toMatchObject({
    error: { code: 'unknownToken' },
  });
  await host.stands('large messages', 5);
});

/** Values that a decoder may stumble over, none of which is right for any request. */
function oddInputs(random: () => number): readonly string[] {
  const deep = 5_000 + Math.floor(random() * 20_000);
  return [
    ...['0', '-1', '1e308', '1e999', '""', '"x"', 'true', '[]', '[null]', '{"__proto__":{}}', '{"constructor":{"prototype":{}}}'],
    ...['{"toString":1}', '{"file":{"toString":"x"}}', '{"file":"x","__proto__":null}', '{"length":-1}', '{"then":{}}', '"\\ud800"'],
    ...[
      '{"folder":[],"name":"x","kind":"document"}',
      '{"folder":"x","name":7,"kind":"document"}',
      '{"folder":"x","name":"x","kind":"__proto__"}',
    ],
    '['.repeat(deep) + ']'.repeat(deep),
    `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    `[${'0,'.repeat(deep)}0]`,
    `{${Array.from({ length: 2_000 }, (_, i) => `"k${i}":${i}`).join()}}`,
    `"${'x'.repeat(deep)}"`,
  ];
}

test('requests with wrong names and wrong inputs are answered, every one, with a refusal', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const window = await host.window('page');
  const random = seededNumbers(5);
  const names = [
    ...['', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'app.quit', 'APP.INFO'],
    ...['document.read\0', ' document.read', 'document.read/../export.begin', 'x'.repeat(100_000), '\ud800', 'document', '.', '应用'],
  ];
  let attempts = 0;
  const refuses = async (message: string) => {
    const answer = await ask(window, message);
    attempts += 1;
    expect(answer, message.slice(0, 300)).toMatchObject({ result: { ok: false, error: { code: 'badRequest' } } });
  };
  for (let round = 0; round < times(1, 40); round += 1) {
    const inputs = oddInputs(random);
    for (const name of NAMES) for (const input of inputs) await refuses(`{"id":1,"name":"${name}","input":${input}}`);
    for (const name of names) await refuses(JSON.stringify({ id: 1, name, input: null }));
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();

  // Those without a name or a number to answer to are hung up on.
  const nameless = [
    'null',
    '7',
    '[]',
    '{}',
    '{"id":"1","name":"recent.list"}',
    '{"id":1.5,"name":"recent.list"}',
    '{"id":1e999,"name":"x"}',
    '{"id":1,"name":7}',
    '{"id":1,"name":["recent.list"]}',
    '['.repeat(50_000),
  ];
  for (const [i, message] of nameless.entries()) {
    expect(await ask(await host.window(`nameless${i}`), message), message.slice(0, 60)).toBe(1008);
    attempts += 1;
  }
  await host.stands('wrong names and inputs', attempts);
});

test('a flood of requests at once is answered to the last one', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const window = await host.window('page');
  const count = times(2_000, 50_000);
  const ids = new Set<number>();
  const answered = new Promise<void>(resolve => {
    window.on('message', data => {
      ids.add((readWireText(data.toString()) as { id: number }).id);
      if (ids.size === count) resolve();
    });
  });
  for (let id = 0; id < count; id += 1)
    window.send(JSON.stringify({ id, name: id % 2 === 0 ? 'document.read' : '__proto__', input: { file: `${id}` } }));
  await answered;
  await host.stands('a flood of requests', count);
});

test('more windows than anybody opens push out the oldest, and fill nothing', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const count = times(120, 250);
  const windows: WebSocket[] = [];
  for (let i = 0; i < count; i += 1) windows.push(await host.window(`page${i}`));
  onTestFinished(() => {
    for (const window of windows) window.terminate();
  });
  await expect.poll(() => windows.filter(({ readyState }) => readyState === WebSocket.OPEN).length).toBeLessThanOrEqual(100);
  await host.stands('too many windows', count);
});

interface Tokens {
  readonly folder: string;
  readonly file: string;
}

/** What a window of ours is given when its user looks at a folder. */
async function tokensOf(host: AttackedHost, window: WebSocket): Promise<Tokens> {
  const listed = (await host.request(window, 'folder.list', { folder: null, kind: 'document' })) as {
    value: { token: string; entries: { kind: string; token: string }[] };
  };
  const file = listed.value.entries.find(({ kind }) => kind === 'file')?.token;
  if (file === undefined) throw new Error('the home folder has a document');
  return { folder: listed.value.token, file };
}

test('what is no token of this host, or one of the other kind, leads nowhere', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const window = await host.window('page');
  const { folder, file } = await tokensOf(host, window);
  const other = await startAttackedHost();
  const foreign = await tokensOf(other, await other.window('page'));
  const random = seededNumbers(13);
  const paths = [
    '/etc/passwd',
    '..',
    '.',
    '~',
    '/',
    'C:\\',
    join(host.home, 'plan.org'),
    host.home,
    `file://${host.home}/plan.org`,
    'plan.org',
  ];
  const guesses = Array.from({ length: times(50, 5_000) }, () => {
    const at = Math.floor(random() * file.length);
    return `${file.slice(0, at)}${file[at] === 'A' ? 'B' : 'A'}${file.slice(at + 1)}`;
  });
  const odd = [
    '',
    '__proto__',
    'constructor',
    'toString',
    file.slice(1),
    `${file}A`,
    `${file}\0`,
    ` ${file}`,
    file.toUpperCase(),
    foreign.file,
    foreign.folder,
  ];
  const text = '{"format": "orgsketch", "version": 1}\n';
  let attempts = 0;
  const refuses = async (name: string, input: unknown) => {
    attempts += 1;
    const answer = await host.request(window, name, input);
    expect(answer, `${name} ${JSON.stringify(input).slice(0, 200)}`).toMatchObject({ ok: false, error: { code: 'unknownToken' } });
  };
  for (const token of [...paths, ...odd, ...guesses, folder]) {
    await refuses('document.read', { file: token });
    await refuses('document.write', { file: token, text, expected: null, overwrite: true });
    await refuses('export.begin', { file: token });
    await refuses('export.append', { export: token, bytes: 'AAAA' });
    await refuses('export.finish', { export: token });
    await refuses('viewport.set', { file: token, viewport: { x: 0, y: 0, zoom: 1 }, scenario: null });
    await refuses('window.state', { title: 'x', dirty: true, blank: false, file: token });
    await refuses('journal.begin', { text, note: { ...journalNote({}), file: token }, records: [] });
    await refuses('states.list', { file: token });
    await refuses('states.read', { file: token, journal: '1-0000000000000000', mark: 1 });
    await refuses('document.watch', { file: token, digest: null });
  }
  for (const token of [...paths, ...odd, ...guesses, file]) {
    await refuses('folder.list', { folder: token, kind: 'document' });
    await refuses('folder.create', { folder: token, name: 'new' });
    await refuses('folder.file', { folder: token, name: 'new', kind: 'document' });
  }
  await host.stands('foreign tokens', attempts);
});

test('a name is one part of a path, and a journal is named by no path at all', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const window = await host.window('page');
  const { folder } = await tokensOf(host, window);
  const parts = ['..', '.', 'a', 'secret.txt', '%2e%2e', '~', 'C:', 'Clients'];
  const separators = ['/', '\\', '\0', '\n', ':', '|', '\u007f'];
  const names = [
    ...parts.flatMap(first => separators.flatMap(separator => parts.map(second => `${first}${separator}${second}`))),
    ...[
      '',
      ' ',
      '.',
      '..',
      ' x',
      'x ',
      'x.',
      '...',
      '/',
      '\\',
      '/etc/passwd',
      'C:\\x',
      '\\\\server\\share',
      'con',
      'NUL',
      'com1.org',
      'x?',
      'x*',
      '<x>',
    ],
  ];
  let attempts = 0;
  for (const name of names) {
    for (const [request, input] of [
      ['folder.create', { folder, name }],
      ['folder.file', { folder, name, kind: 'document' }],
      ['folder.file', { folder, name, kind: 'png' }],
    ] as const) {
      attempts += 1;
      expect(await host.request(window, request, input), `${request} ${name}`).toMatchObject({ ok: false, error: { code: 'nameInvalid' } });
    }
    attempts += 2;
    expect(await host.request(window, 'journal.read', { id: name }), name).toMatchObject({ ok: false });
    expect(await host.request(window, 'journal.discard', { id: `../../home/${name}` })).toEqual({ ok: true, value: null });
  }
  for (const id of ['../settings', '../../home/plan.org', '../settings.json', join(host.home, 'plan.org'), '..', '', '__proto__']) {
    attempts += 2;
    expect(await host.request(window, 'journal.read', { id }), id).toMatchObject({ ok: false });
    expect(await host.request(window, 'journal.discard', { id }), id).toEqual({ ok: true, value: null });
  }
  const picture = (await host.request(window, 'folder.file', { folder, name: 'new', kind: 'png' })) as {
    value: { file: { token: string } };
  };
  for (const bytes of ['&&&', 'A', 'AAA', 'A A A', 'data:image/png;base64,AAAA', '\ud800']) {
    attempts += 1;
    const begun = (await host.request(window, 'export.begin', { file: picture.value.file.token })) as { value: string };
    expect(await host.request(window, 'export.append', { export: begun.value, bytes })).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    });
  }
  await host.stands('names and journals', attempts);
});
