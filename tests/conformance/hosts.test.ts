import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Result } from '../../shared/base/result.ts';
import type { ExportToken, FileToken, FolderToken, Host, RequestName } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { BrowserFixture } from '../support/browserFixture.ts';
import { DesktopFixture } from '../support/desktopFixture.ts';
import { desktopHost } from '../support/desktopHost.ts';
import { journalNote } from '../support/journalNote.ts';

const DOCUMENT = '{"format": "orgsketch", "version": 1}\n';
const PIXEL = Buffer.from('not really a picture').toString('base64');

/** 18 random bytes: what stands for a file or a folder. */
const TOKEN = /^[\w-]{24}$/;
const JOURNAL = /^\d+-[0-9a-f]{16}$/;

/** What earlier calls of a run gave, for the later ones. */
interface Known {
  home: FolderToken;
  file: FileToken;
  taken: FileToken;
  foreign: FileToken;
  picture: FileToken;
  export: ExportToken;
  digest: string;
}

interface Call {
  readonly name: RequestName;
  readonly input: (known: Known) => unknown;
  readonly answer: 'ok' | HostError['code'];
  readonly keep?: (known: Known, value: never) => void;
}

const call = (
  name: RequestName,
  input: unknown | ((known: Known) => unknown),
  answer: Call['answer'] = 'ok',
  keep?: Call['keep'],
): Call => ({
  name,
  input: typeof input === 'function' ? (input as Call['input']) : () => input,
  answer,
  ...(keep === undefined ? {} : { keep }),
});
const keepFile = (key: 'file' | 'taken' | 'foreign' | 'picture') => (known: Known, value: { file: { token: FileToken } }) => {
  known[key] = value.file.token;
};
const keepExport = (known: Known, value: ExportToken) => {
  known.export = value;
};
const place = (name: string, kind: string) => (known: Known) => ({ folder: known.home, name, kind });

/** One session of a window, call by call. */
const CALLS: readonly Call[] = [
  call('settings.set', { theme: 'dark', inspectorWidth: 400 }),
  call('settings.set', { theme: 'purple' }, 'badRequest'),
  call('settings.set', { colour: 'red' }, 'badRequest'),
  call('folder.list', { folder: null, kind: 'document' }, 'ok', (known: Known, value: { token: FolderToken }) => {
    known.home = value.token;
  }),
  call('folder.list', { folder: 'made up', kind: 'document' }, 'unknownToken'),
  call('folder.create', (known: Known) => ({ folder: known.home, name: 'Clients' })),
  call('folder.create', (known: Known) => ({ folder: known.home, name: 'Clients' }), 'alreadyExists'),
  call('folder.create', (known: Known) => ({ folder: known.home, name: '../out' }), 'nameInvalid'),
  call('folder.file', place('new', 'document'), 'ok', keepFile('file')),
  call('folder.file', place('taken.org', 'document'), 'ok', keepFile('taken')),
  call('folder.file', place('foreign.org', 'document'), 'ok', keepFile('foreign')),
  call('folder.file', place('picture.png', 'png'), 'ok', keepFile('picture')),
  call('folder.file', place('a/b', 'document'), 'nameInvalid'),
  call('document.read', (known: Known) => ({ file: known.file }), 'notFound'),
  call('document.read', { file: '/etc/passwd' }, 'unknownToken'),
  call('document.read', { file: 7 }, 'badRequest'),
  call('document.read', (known: Known) => ({ file: known.taken })),
  call(
    'document.write',
    (known: Known) => ({ file: known.file, text: DOCUMENT, expected: null, overwrite: false }),
    'ok',
    (known: Known, value: { digest: string }) => {
      known.digest = value.digest;
    },
  ),
  call('document.write', (known: Known) => ({ file: known.file, text: `${DOCUMENT}\n`, expected: known.digest, overwrite: false })),
  call(
    'document.write',
    (known: Known) => ({ file: known.file, text: DOCUMENT, expected: known.digest, overwrite: false }),
    'changedOnDisk',
  ),
  call('document.write', (known: Known) => ({ file: known.taken, text: DOCUMENT, expected: null, overwrite: false }), 'alreadyExists'),
  call('document.write', (known: Known) => ({ file: known.foreign, text: DOCUMENT, expected: null, overwrite: false }), 'notOurs'),
  call('document.write', (known: Known) => ({ file: known.foreign, text: DOCUMENT }), 'badRequest'),
  call('export.begin', { file: 'made up' }, 'unknownToken'),
  call('export.begin', (known: Known) => ({ file: known.picture }), 'ok', keepExport),
  call('export.append', (known: Known) => ({ export: known.export, bytes: PIXEL })),
  call('export.append', (known: Known) => ({ export: known.export, bytes: PIXEL })),
  call('export.append', (known: Known) => ({ export: known.export, bytes: 'A'.repeat(6_000_000) }), 'badRequest'),
  call('export.finish', (known: Known) => ({ export: known.export })),
  call('export.finish', (known: Known) => ({ export: known.export }), 'unknownToken'),
  call('export.begin', (known: Known) => ({ file: known.picture }), 'ok', keepExport),
  call('export.append', (known: Known) => ({ export: known.export, bytes: '&&&' }), 'badRequest'),
  call('export.append', (known: Known) => ({ export: known.export, bytes: PIXEL }), 'unknownToken'),
  call('export.begin', (known: Known) => ({ file: known.picture }), 'ok', keepExport),
  call('export.cancel', (known: Known) => ({ export: known.export })),
  call('export.cancel', (known: Known) => ({ export: known.export })),
  call('export.finish', (known: Known) => ({ export: known.export }), 'unknownToken'),
  call('recent.list', null),
  call('recent.list', {}, 'badRequest'),
  call('viewport.get', (known: Known) => ({ file: known.file })),
  call('viewport.set', (known: Known) => ({ file: known.file, viewport: { x: 1.5, y: -2, zoom: 0.5 }, scenario: 'a' })),
  call('viewport.set', (known: Known) => ({ file: known.file, viewport: { x: 0, y: 0, zoom: 'all' }, scenario: null }), 'badRequest'),
  call('viewport.get', (known: Known) => ({ file: known.file })),
  call('window.ready', null),
  call('window.state', (known: Known) => ({ title: '电商平台', dirty: true, blank: false, file: known.file })),
  call('window.state', { title: 'x', dirty: true, blank: false, file: 'made up' }, 'unknownToken'),
  call('window.state', { title: 'x', dirty: true, file: null }, 'badRequest'),
  call('window.open', { file: 7 }, 'badRequest'),
  call('window.stay', null),
  call('window.flushed', null),
  call('journal.append', (known: Known) => ({ note: journalNote({ file: known.file }), records: [1], state: null })),
  call('journal.begin', (known: Known) => ({ text: DOCUMENT, note: journalNote({ file: known.file }), records: [{ a: 1 }] })),
  call('journal.begin', (known: Known) => ({ text: null, note: journalNote({ file: known.file }), records: [] }), 'changedOnDisk'),
  call('journal.begin', { text: DOCUMENT, note: { ...journalNote({}), file: 'made up' }, records: [] }, 'unknownToken'),
  call('journal.begin', { text: DOCUMENT, note: { title: 'x' }, records: [] }, 'badRequest'),
  call('journal.append', (known: Known) => ({
    note: journalNote({ file: known.file }),
    records: ['two'],
    state: { mark: 1, reason: 'saved', digest: known.digest },
  })),
  call('states.list', (known: Known) => ({ file: known.file })),
  call('states.read', (known: Known) => ({ file: known.file, journal: '1-0000000000000000', mark: 1 }), 'notFound'),
  call('states.read', (known: Known) => ({ file: known.file, journal: '../../settings', mark: 1 }), 'notFound'),
  call('journal.left', null),
  call('journal.read', { id: '../../settings' }, 'notFound'),
  call('journal.discard', { id: 'none' }),
  call('document.watch', (known: Known) => ({ file: known.file, digest: known.digest })),
  call('document.watch', { file: 'made up', digest: null }, 'unknownToken'),
  call('document.watch', null),
  call('journal.end', null),
  call('log.error', { message: 'a bug', stack: 'at the end' }),
  call('recent.clear', null),
  call('recent.list', null),
  call('no.such.request' as RequestName, null, 'badRequest'),
  call('__proto__' as RequestName, null, 'badRequest'),
];

/** All answers, with what is another in each run (tokens, journals, times, the folder) made the same. */
async function transcript(host: Host, folder: string): Promise<readonly unknown[]> {
  writeFileSync(join(folder, 'taken.org'), DOCUMENT);
  writeFileSync(join(folder, 'foreign.org'), '* an outline\n');
  const known: Partial<Known> = {};
  const tokens = new Map<string, string>();
  const answers: unknown[] = [];
  for (const { name, input, keep } of CALLS) {
    const answer: Result<unknown, HostError> = await host.request(name, input(known as Known) as never);
    if (answer.ok) keep?.(known as Known, answer.value as never);
    answers.push(levelled(answer, folder, tokens));
  }
  return answers;
}

function levelled(answer: unknown, folder: string, tokens: Map<string, string>): unknown {
  const text = JSON.stringify(answer, (key, value) => {
    if (key === 'modified' || key === 'time') return 0;
    return typeof value === 'string' && (TOKEN.test(value) || JOURNAL.test(value)) ? numbered(value, tokens) : value;
  });
  return JSON.parse(text.replaceAll(folder, '/folder').replaceAll(basename(folder), 'folder'));
}

function numbered(token: string, tokens: Map<string, string>): string {
  const known = tokens.get(token) ?? `token ${tokens.size + 1}`;
  tokens.set(token, known);
  return known;
}

describe('every host answers alike', () => {
  const browser = new BrowserFixture();
  const desktop = new DesktopFixture();
  const transcripts = new Map<string, readonly unknown[]>();

  beforeAll(async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    await browser.start();
    await desktop.start();
    for (const { data } of [browser, desktop]) mkdirSync(data, { recursive: true });
    transcripts.set('browser', await transcript(await browser.connect(), browser.folder));
    transcripts.set('desktop', await transcript(desktopHost(desktop), desktop.folder));
  });
  afterAll(async () => {
    await browser.end();
    await desktop.end();
    vi.unstubAllGlobals();
  });

  test.each(CALLS.map(({ name, answer }, index) => ({ name, answer, index })))('$index $name: $answer', ({ answer, index }) => {
    const [first, ...others] = [...transcripts.values()].map(answers => answers[index]);
    expect(first).toMatchObject(answer === 'ok' ? { ok: true } : { ok: false, error: { code: answer } });
    for (const other of others) expect(other).toEqual(first);
  });

  test('but for what a front is, and its dialogs', async () => {
    const hosts = { browser: await browser.connect(), electron: desktopHost(desktop) };
    for (const [front, host] of Object.entries(hosts)) {
      const info = await host.request('app.info', null);
      expect(info).toMatchObject({
        ok: true,
        value: {
          front,
          dialogs: front === 'browser' ? 'own' : 'native',
          windows: front === 'browser' ? 'tabs' : 'own',
          settings: { theme: 'dark', inspectorWidth: 400 },
          opened: null,
        },
      });
    }
    expect(await hosts.browser.request('window.open', { file: null })).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(await hosts.electron.request('dialog.open', { kind: 'document' })).toEqual({ ok: true, value: null });
    expect(await hosts.browser.request('dialog.open', { kind: 'document' })).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(await hosts.electron.request('window.open', { file: null })).toEqual({ ok: true, value: null });
  });
});
