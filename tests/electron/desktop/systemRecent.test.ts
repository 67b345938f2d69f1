import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DesktopFixture } from '../../support/desktopFixture.ts';

const DOCUMENT = '{"format": "orgsketch", "version": 1}\n';

async function recentOf(platform: NodeJS.Platform): Promise<{ fixture: DesktopFixture; listed: () => readonly string[] }> {
  const fixture = await new DesktopFixture({ platform }).start();
  writeFileSync(fixture.path('read.org'), DOCUMENT);
  await fixture.request('document.read', { file: fixture.token('read.org') });
  await fixture.request('document.write', { file: fixture.token('written.org'), text: DOCUMENT, expected: null, overwrite: false });
  await fixture.request('document.read', { file: fixture.token('never there.org') });
  return { fixture, listed: () => [...fixture.electron.recent] };
}

test.each<NodeJS.Platform>(['darwin', 'win32'])('the system of %s lists what was read or written, until it is cleared', async platform => {
  const { fixture, listed } = await recentOf(platform);
  expect(listed()).toEqual([fixture.path('read.org'), fixture.path('written.org')]);
  await fixture.request('recent.clear', null);
  expect(listed()).toEqual([]);
  expect(await fixture.request('recent.list', null)).toEqual({ ok: true, value: [] });
  await fixture.end();
});

test('where the system has no such list it is told nothing, and the window has its own', async () => {
  const { fixture, listed } = await recentOf('linux');
  expect(listed()).toEqual([]);
  expect(await fixture.request('recent.list', null)).toMatchObject({ ok: true, value: [{ name: 'written.org' }, { name: 'read.org' }] });
  await fixture.end();
});
