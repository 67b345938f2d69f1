import { expect, test } from 'vitest';
import { openSocket, rawBytes, rawHttp } from '../support/attackClient.ts';
import { startAttackedHost } from '../support/faults/attackedHost.ts';
import { isFull, times } from '../support/faults/faultRun.ts';
import { everywhere, IMPATIENT, refusesAll, UPGRADE } from '../support/faults/refused.ts';
import { seededNumbers } from '../support/faults/seededNumbers.ts';

/** The browser front, attacked from outside: by other pages in the same browser, by names that point here, by whoever can reach the port. */
const MINUTES = isFull ? 600_000 : 60_000;

test('foreign names that point here lead nowhere', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost(IMPATIENT);
  const { port, hostLine } = host;
  const names = [
    ...['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', `127.0.0.1:${port}.evil.example`, `127.0.0.1.:${port}`],
    ...[
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1:0${port}`,
      `127.0.0.1:${port}:${port}`,
      `127.1:${port}`,
      `0.0.0.0:${port}`,
      `2130706433:${port}`,
    ],
    ...[
      `[::1]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      '[::1]',
      'localhost',
      `localhost.:${port}`,
      `LOCALHOST:${port}`,
      `Localhost:${port}`,
    ],
    ...[
      `user@127.0.0.1:${port}`,
      `127.0.0.1:${port}@evil.example`,
      `127.0.0.1:${port}/`,
      `127.0.0.1:${port},evil.example`,
      `１２７.0.0.1:${port}`,
      '',
    ],
  ];
  const attempts = [
    ...names.flatMap(name => everywhere(host, `Host: ${name}`, `Origin: http://127.0.0.1:${port}`)),
    ...names.flatMap(name => everywhere(host, `Host: ${name}`, `Origin: http://${name}`)),
    // Two of them, in both orders, and none.
    ...everywhere(host, hostLine, 'Host: evil.example', `Origin: http://127.0.0.1:${port}`),
    ...everywhere(host, 'Host: evil.example', hostLine, `Origin: http://127.0.0.1:${port}`),
    ...everywhere(host, hostLine, hostLine, `Origin: http://127.0.0.1:${port}`),
    ...everywhere(host, `Origin: http://127.0.0.1:${port}`),
    ...everywhere(host, 'X-Forwarded-Host: 127.0.0.1', `Forwarded: host=127.0.0.1:${port}`, 'Host: evil.example'),
    rawHttp('GET / HTTP/1.0'),
    'GET /\r\n',
  ];
  await host.stands('foreign hosts', await refusesAll(host, attempts));
});

test('foreign pages in the same browser get nothing, whatever they ask for and however', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const { port, hostLine, token } = host;
  const origins = [
    ...['http://evil.example', 'null', 'NULL', '', 'file://', 'app://orgsketch', `https://127.0.0.1:${port}`, `http://localhost:${port}`],
    ...[
      'http://127.0.0.1:1',
      'http://127.0.0.1',
      `http://127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}.evil.example`,
      `HTTP://127.0.0.1:${port}`,
    ],
    ...[`http://127.0.0.1:${port}, http://evil.example`, `http://evil.example#http://127.0.0.1:${port}`, `http://user@127.0.0.1:${port}`],
  ];
  const attempts = [
    ...origins.flatMap(origin => everywhere(host, hostLine, `Origin: ${origin}`)),
    ...everywhere(host, hostLine, `Origin: http://127.0.0.1:${port}`, 'Origin: http://evil.example'),
    // A browser sends an Origin with every socket: one without it is no page of ours.
    rawHttp(`GET /window?token=${token}&tab=tab-1&page=page-1 HTTP/1.1`, hostLine, ...UPGRADE),
    // Scripts, pictures and frames of other sites come without an Origin; the browser says where from all the same.
    ...['cross-site', 'same-site', 'anything'].flatMap(site =>
      [
        ['no-cors', 'script'],
        ['no-cors', 'image'],
        ['navigate', 'iframe'],
        ['navigate', 'object'],
        ['cors', 'empty'],
        ['websocket', 'websocket'],
      ].flatMap(([mode, destination]) =>
        everywhere(host, hostLine, `Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${destination}`),
      ),
    ),
  ];
  await host.stands('foreign origins', await refusesAll(host, attempts));
});

test('other methods, other ways to write an address, and requests that are none are refused', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost(IMPATIENT);
  const { port, hostLine } = host;
  const methods = [
    'CONNECT',
    'TRACE',
    'PUT',
    'POST',
    'OPTIONS',
    'DELETE',
    'PATCH',
    'PROPFIND',
    'MOVE',
    'PURGE',
    'QUERY',
    'get',
    'GETT',
    '',
  ];
  const targets = ['/', '/index.html', '/assets/main-1.js', '*', '/window', `127.0.0.1:${port}`, 'evil.example:443'];
  const body = ['Content-Type: application/json', 'Content-Length: 2'];
  const attempts = [
    ...methods.flatMap(method => targets.map(target => rawHttp(`${method} ${target} HTTP/1.1`, hostLine, 'Connection: close'))),
    ...['POST', 'PUT'].map(method => `${rawHttp(`${method} / HTTP/1.1`, hostLine, ...body)}{}`),
    // Asking whether to go on is no way to be told so.
    ...['POST', 'PUT', 'OPTIONS'].map(method => rawHttp(`${method} / HTTP/1.1`, hostLine, 'Content-Length: 9', 'Expect: 100-continue')),
    rawHttp('POST / HTTP/1.1', hostLine, 'Content-Length: 9', 'Expect: anything'),
    ...[
      'http://evil.example/',
      `http://127.0.0.1:${port}/`,
      `http://127.0.0.1:${port}/index.html`,
      'https://evil.example',
      'file:///etc/passwd',
    ].flatMap(target => [
      rawHttp(`GET ${target} HTTP/1.1`, hostLine, 'Connection: close'),
      rawHttp(`GET ${target} HTTP/1.1`, hostLine, ...UPGRADE),
    ]),
    // Two readings of one request, lines that are none, other protocols.
    `${rawHttp('POST / HTTP/1.1', hostLine, 'Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\nX`,
    `${rawHttp('GET / HTTP/1.1', hostLine, 'Transfer-Encoding: chunked')}zz\r\n`,
    rawHttp('GET / HTTP/1.1', hostLine, 'Content-Length: -1'),
    rawHttp('GET / HTTP/1.1', hostLine, 'Content-Length: 1', 'Content-Length: 2'),
    rawHttp('GET / HTTP/1.1', hostLine, 'X-A: 1\0'),
    rawHttp('GET / HTTP/1.1', `${hostLine}\r\n evil.example`),
    rawHttp('GET / HTTP/1.1', hostLine.replace(':', ' :')),
    ...['GET / HTTP/9.9', 'GET / HTTP/1.1 x', 'GET', '/', '\0'].map(line => rawHttp(line, hostLine)),
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'SSH-2.0-OpenSSH_9.6\r\n',
    `GET / HTTP/1.1\n${hostLine}\nOrigin: http://evil.example\n\n`,
  ];
  await host.stands('methods and forms', await refusesAll(host, attempts));
});

test('no path leads out of the page, however it is written', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const goals = [
    'secret.txt',
    'home/plan.org',
    'data/settings.json',
    'etc/passwd',
    'Windows/win.ini',
    'proc/self/environ',
    'page/index.html',
  ];
  const ups = [
    '..',
    '%2e%2e',
    '%252e%252e',
    '.%2e',
    '..%00',
    '..;',
    '....',
    '%c0%ae%c0%ae',
    '%uff0e%uff0e',
    '..%09',
    '．．',
    '%ef%bc%8e%ef%bc%8e',
  ];
  const slashes = ['/', '//', '\\', '%2f', '%5c', '%252f', '%255c', '/./', '%c0%af', '/%00/', ';/'];
  const heads = [
    '/',
    '//',
    '/assets/',
    '/assets//',
    '/assets/main-1.js/',
    '/C:/',
    '/c%3a/',
    '/\\\\?\\C:\\',
    '/file:///',
    '/~/',
    '/.',
    '/%00',
  ];
  const all = heads.flatMap(head =>
    goals.flatMap(goal => ups.flatMap(up => slashes.map(slash => `${head}${[up, up, ...goal.split('/')].join(slash)}`))),
  );
  const random = seededNumbers(3);
  const some = isFull ? all : all.filter(() => random() < 0.05);
  const odd = [
    '/__proto__',
    '/constructor',
    '/toString',
    '/index.html%00',
    '/index.html/',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
    '/assets/.',
    '/.env',
  ];
  const long = [`/${'a'.repeat(15_000)}`, `/${'../'.repeat(5_000)}etc/passwd`, `/${'%2e'.repeat(5_000)}`, `/${'a'.repeat(1_000_000)}`];
  const paths = [...some, ...odd, ...long, '/?/../../secret.txt'.slice(1), '/assets/main-1.js%3Fx', '/index.html#/../secret.txt'];
  const attempts = paths.map(path => `GET ${path} HTTP/1.1\r\n${host.hostLine}\r\nConnection: close\r\n\r\n`);
  await host.stands('path tricks', await refusesAll(host, attempts));
});

test('a range, a condition or an encoding that is asked for changes nothing of what is served', async () => {
  const host = await startAttackedHost();
  const ranges = [
    '0-0',
    '0-',
    '-1',
    '0-0,-1',
    `0-${'0-,0-'.repeat(1_000)}`,
    '9999999999999999999-',
    '-9999999999999999999',
    '1-0',
    'a-b',
    '',
  ];
  const lines = [
    ...ranges.map(range => `Range: bytes=${range}`),
    ...[
      'Range: lines=1-2',
      'If-Range: *',
      'If-None-Match: *',
      'If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT',
      'Accept-Encoding: gzip;q=1, *;q=0',
    ],
  ];
  for (const line of lines) {
    const answer = await rawBytes(host.port, rawHttp('GET / HTTP/1.1', host.hostLine, line, 'Connection: close'));
    expect([line, answer.statuses]).toEqual([line, [200]]);
    expect(answer.text.split('\r\n\r\n')[1]).toContain('<!doctype html><title>Orgsketch</title>');
  }
  await host.stands('ranges and conditions (the whole page each time)', lines.length);
});

test('a wrong token opens nothing, wherever it stands', { timeout: MINUTES }, async () => {
  const host = await startAttackedHost();
  const { port, token, hostLine } = host;
  const own = [hostLine, `Origin: http://127.0.0.1:${port}`, ...UPGRADE];
  const asked = (query: string, path = '/window') => rawHttp(`GET ${path}${query} HTTP/1.1`, ...own);
  const who = 'tab=tab-1&page=page-1';
  const flipped = token.replace(/[a-zA-Z]/, letter => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()));
  const wrong = [
    '',
    token.slice(0, -1),
    token.slice(1),
    `${token}A`,
    `${token}%00`,
    ` ${token}`.replace(' ', '%20'),
    flipped,
    token.repeat(2),
    'x'.repeat(10_000),
    'undefined',
    'null',
    '[object Object]',
    '*',
    encodeURIComponent(`${token}\n`),
  ];
  const random = seededNumbers(7);
  const guesses = Array.from({ length: times(100, 5_000) }, () =>
    [...token].map((letter, i) => (i === Math.floor(random() * token.length) ? 'ABCabc123-_'[Math.floor(random() * 11)] : letter)).join(''),
  ).filter(guess => guess !== token);
  const attempts = [
    asked(''),
    asked(`?${who}`),
    ...[...wrong, ...guesses].map(guess => asked(`?token=${guess}&${who}`)),
    ...['Token', 'TOKEN', 'token[]', 'token.', 'tab', 'page', 'access_token'].map(key => asked(`?${key}=${token}&${who}`)),
    asked(`?token=wrong&token=${token}&${who}`),
    asked(`?${who}`, `/window/${token}`),
    asked(`?${who}`, `/${token}/window`),
    asked(`?token=${token}&${who}`, '/window/'),
    asked(`?token=${token}&${who}`, '/Window'),
    asked(`?token=${token}&${who}`, '/'),
    ...[
      `Authorization: Bearer ${token}`,
      `Cookie: token=${token}`,
      `Sec-WebSocket-Protocol: ${token}`,
      `X-Token: ${token}`,
      `Referer: http://127.0.0.1:${port}/#${token}`,
    ].map(line => rawHttp(`GET /window?${who} HTTP/1.1`, ...own, line)),
    // With the right one: names for tab and page that could be taken for something else.
    ...['', '../x', 'a/b', 'x'.repeat(65), '%00', '.', ' ', '__proto__/'].flatMap(id => [
      asked(`?token=${token}&tab=${encodeURIComponent(id)}&page=page-1`),
      asked(`?token=${token}&tab=tab-1&page=${encodeURIComponent(id)}`),
    ]),
    // And handshakes that are none.
    ...['Sec-WebSocket-Version: 12', 'Sec-WebSocket-Key: x', 'Upgrade: h2c', 'Upgrade: websocket, h2c'].map(line =>
      rawHttp(`GET /window?token=${token}&${who} HTTP/1.1`, ...own.filter(other => other.split(':')[0] !== line.split(':')[0]), line),
    ),
    rawHttp(`POST /window?token=${token}&${who} HTTP/1.1`, ...own),
  ];
  await host.stands('tokens', await refusesAll(host, attempts));
});

test('a browser that really is on our page is let in by what it says of itself', async () => {
  const { port, hostLine, token } = await startAttackedHost();
  for (const [site, mode, destination] of [
    ['none', 'navigate', 'document'],
    ['cross-site', 'navigate', 'document'],
    ['same-origin', 'no-cors', 'script'],
  ]) {
    const lines = [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${destination}`, 'Connection: close'];
    expect((await rawBytes(port, rawHttp('GET / HTTP/1.1', hostLine, ...lines))).statuses).toEqual([200]);
  }
  const socket = await openSocket(`ws://127.0.0.1:${port}/window?token=${token}&tab=t&page=p`, { origin: `http://127.0.0.1:${port}` });
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  socket.terminate();
});
