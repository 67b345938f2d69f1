import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../build/root.mjs';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { hasPrograms } from '../support/hasPrograms.ts';
import { openedDocument } from '../support/sampleFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const here = hasPrograms(['update-mime-database', 'gio'], 'what Linux takes a document for');
const OURS = 'application/vnd.orgsketch+json';
const SYSTEM_TYPES = process.env.XDG_DATA_DIRS || '/usr/local/share:/usr/share';

const document = serializeDocument(openedDocument(readFileSync(join(root, 'tests/fixtures/version-1.org'), 'utf8')));
const FILES = [
  ['as Orgsketch writes it', document, OURS],
  ['as a JSON tool lays it out', JSON.stringify(JSON.parse(document), null, 2), OURS],
  ['with a byte order mark', `\ufeff${document}`, OURS],
  ['an Emacs outline', '* Inbox\n** TODO Ask Mara\n', 'text/org'],
  ['an Emacs outline that begins with a setting', '#+TITLE: Minutes\n* Inbox\n', 'text/org'],
  ['an Emacs outline that speaks of a document', '* It begins with {"format":"orgsketch"\n', 'text/org'],
  ['another JSON', '{"format": "somebody else", "version": 1}\n', 'text/org'],
] as const;

// With the types that the system has, and where ours are the only ones.
test.skipIf(!here).each([
  ['beside the types of the system', SYSTEM_TYPES],
  ['on a system that knows no Org mode', '/nowhere'],
])('Linux tells a document by what it says, %s', (_where, dataDirs) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'mime/packages'), { recursive: true });
  copyFileSync(join(root, 'build/linux/orgsketch-mime.xml'), join(folder, 'mime/packages/orgsketch.xml'));
  execFileSync('update-mime-database', [join(folder, 'mime')], { stdio: 'ignore' });
  const environment = { ...process.env, XDG_DATA_HOME: folder, XDG_DATA_DIRS: dataDirs, LC_ALL: 'C' };
  const typeOf = (text: string): string | undefined => {
    const file = join(folder, 'plan.org');
    writeFileSync(file, text);
    const told = execFileSync('gio', ['info', '-a', 'standard::content-type', file], { env: environment, encoding: 'utf8' });
    return /content-type: (\S+)/.exec(told)?.[1];
  };
  expect(FILES.map(([what, text]) => [what, typeOf(text)])).toEqual(FILES.map(([what, , type]) => [what, type]));
});
