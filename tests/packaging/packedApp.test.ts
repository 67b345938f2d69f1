import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRawHeader } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/root.mjs';
import { readFuses } from '../support/packaging/fuseWire.ts';
import { type Packed, PLANTED, packWithStandIns } from '../support/packaging/packWithStandIns.ts';
import { runNode } from '../support/packaging/runNode.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let packed: Packed;
beforeAll(async () => {
  packed = await packWithStandIns();
}, 120_000);
afterAll(() => packed.end());

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const TEXT = new Set(['.cjs', '.css', '.html', '.js', '.json', '.md', '.mjs', '']);
const texts = (): (readonly [path: string, text: string])[] =>
  filesOf(packed.content)
    .filter(path => TEXT.has(extname(path)))
    .map(path => [path, readFileSync(join(packed.content, path), 'utf8')]);
const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('what is in the asar', () => {
  it('is what was built, file by file, and nothing else that lies in the project', () => {
    const named = filesOf(packed.content).filter(path => !/^dist\/(?:fonts|renderer\/assets)\//.test(path));
    expect(named).toEqual([
      'dist/cli/cli.licenses.md',
      'dist/cli/cli.mjs',
      'dist/host/host.licenses.md',
      'dist/host/host.mjs',
      'dist/main/main.cjs',
      'dist/main/main.licenses.md',
      'dist/main/preload.cjs',
      'dist/main/preload.licenses.md',
      'dist/renderer/.vite/license.md',
      'dist/renderer/index.html',
      'package.json',
    ]);
    const kinds = (folder: string) => [...new Set(readdirSync(join(packed.content, folder)).map(name => extname(name)))].sort();
    expect(kinds('dist/fonts')).toEqual(['', '.wasm', '.woff']);
    expect(kinds('dist/renderer/assets')).toEqual(['.css', '.js', '.woff']);
  });

  it('is the same on every system, and nothing lies beside it', () => {
    const [first, ...others] = Object.values(packed.asar).map(path => readFileSync(path));
    for (const other of others) expect(other.equals(first as Buffer)).toBe(true);
    for (const path of Object.values(packed.asar)) expect(existsSync(`${path}.unpacked`)).toBe(false);
    expect(filesOf(packed.app.linux).filter(path => !path.startsWith('resources/'))).toEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'locales/en-US.pak',
      'orgsketch',
    ]);
  });

  it('tells of no source map, no test, no secret and no folder of who packed it', () => {
    expect(texts().length).toBeGreaterThan(10);
    for (const [path, text] of texts()) {
      for (const told of [PLANTED, 'sourceMappingURL', root, '.test.ts', 'PRIVATE KEY']) {
        expect(text.includes(told), `${path} tells of ${told}`).toBe(false);
      }
    }
  });

  it('has a package.json for Electron and not for npm', () => {
    const { version } = jsonOf(join(root, 'package.json'));
    const { name, main, scripts, devDependencies, dependencies, bin, ...rest } = jsonOf(join(packed.content, 'package.json'));
    expect({ name, main, version: rest.version }).toEqual({ name: 'orgsketch', main: 'dist/main/main.cjs', version });
    expect({ scripts, devDependencies, dependencies, bin }).toEqual({ dependencies: null, bin: null });
  });

  it('names the licence of everything that is bundled', () => {
    const named = new Set(texts().flatMap(([, text]) => [...text.matchAll(/^## (\S+) - [\d.]+ \(.+\)$/gm)].map(found => found[1])));
    const { dependencies } = jsonOf(join(root, 'package.json'));
    expect(Object.keys(dependencies).filter(name => !named.has(name))).toEqual([]);
    const fonts = readdirSync(join(packed.content, 'dist/fonts')).filter(name => extname(name) === '');
    expect(fonts.sort()).toEqual(['inter-LICENSE', 'noto-sans-sc-LICENSE', 'resvg-NOTICE']);
  });
});

describe('the programs taken out of the asar', () => {
  it('draw a picture on the command line, with fonts and rasteriser from there', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const cli = join(packed.content, 'dist/cli/cli.mjs');
    const made = await runNode(folder, [cli, 'new', '--template', 'ecommerce-platform', '--language', 'zh', '--to', 'shop.org']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(await runNode(folder, [cli, 'export', 'shop.org', '--to', 'shop.png'])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'shop.png')).subarray(1, 4).toString()).toBe('PNG');
    expect((await runNode(folder, [cli, 'inspect', 'gone.org'])).code).toBe(2);
  });

  it('serve the page to a browser', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    const options = JSON.stringify({ version: '0.0.0', pageFolder: join(packed.content, 'dist/renderer'), port: 0, file: null });
    const script = `
      const { serveBrowser } = await import(${JSON.stringify(pathToFileURL(join(packed.content, 'dist/host/host.mjs')))});
      const host = await serveBrowser(${options});
      const page = await fetch(new URL('/', host.address));
      console.log(page.status, (await page.text()).includes('<script'));
      await host.stop();`;
    const ran = await runNode(folder, ['--input-type=module', '--eval', script], { ORGSKETCH_DATA: join(folder, 'data') });
    expect(ran).toEqual({ code: 0, stdout: '200 true\n', stderr: '' });
  });

  describe('the desktop’s main', () => {
    const recorder = join(root, 'tests/support/packaging/electronRecorder.cjs');
    const runMain = (folder: string, ...args: string[]) =>
      runNode(folder, ['--require', recorder, join(packed.content, 'dist/main/main.cjs'), ...args], {
        ORGSKETCH_DATA: join(folder, 'data'),
      });
    const asked = (stderr: string): string[] => JSON.parse(stderr.split('\n').at(-1) as string);

    it('answers a command without window or lock, leaves nothing behind but the empty folder of its writes, and ends with its code', {
      timeout: 60_000,
    }, async () => {
      const folder = temporaryFolder();
      copyFileSync(join(root, 'tests/fixtures/version-1.org'), join(folder, 'plan.org'));
      const inspected = await runMain(folder, '--no-sandbox', 'inspect', 'plan.org', '--json');
      expect(inspected.code).toBe(0);
      expect(JSON.parse(inspected.stdout).counts.units).toBeGreaterThan(1);
      expect(asked(inspected.stderr)).toEqual(['app.getAppPath', 'app.exit']);

      const drawn = await runMain(folder, 'export', 'plan.org', '--to', 'plan.png');
      expect(drawn.code).toBe(0);
      expect(readFileSync(join(folder, 'plan.png')).subarray(1, 4).toString()).toBe('PNG');

      const refused = await runMain(folder, 'inspect', 'gone.org');
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toMatch(/^orgsketch: gone\.org: There is no such file/);
      expect(asked(refused.stderr)).toEqual(['app.getAppPath', 'app.exit']);
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['data', 'data/writes', 'plan.org', 'plan.png']);
    });

    it('asks for the lock when it is to open a document', async () => {
      const opened = await runMain(temporaryFolder(), 'plan.org');
      expect(asked(opened.stderr)).toContain('app.requestSingleInstanceLock');
      expect(asked(opened.stderr)).not.toContain('app.exit');
    });
  });
});

describe('what protects it', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('the fuses are turned on %s', system => {
    const program = { linux: 'orgsketch', win32: 'Orgsketch.exe', darwin: 'Frameworks/Electron Framework.framework/Electron Framework' };
    expect(readFuses(readFileSync(join(packed.app[system], program[system])))).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('Windows and macOS carry the digest of the asar, against which Electron checks it', () => {
    const digest = (asar: string) => createHash('sha256').update(getRawHeader(asar).headerString).digest('hex');
    const program = readFileSync(join(packed.app.win32, 'Orgsketch.exe'), 'latin1');
    expect(program).toContain(JSON.stringify([{ file: 'resources\\app.asar', alg: 'SHA256', value: digest(packed.asar.win32) }]));
    expect(infoPlist()).toMatch(
      new RegExp(
        `<key>Resources/app.asar</key>\\s*<dict>\\s*<key>algorithm</key>\\s*<string>SHA256</string>\\s*<key>hash</key>\\s*<string>${digest(packed.asar.darwin)}<`,
      ),
    );
  });
});

const infoPlist = (): string => readFileSync(join(packed.app.darwin, 'Info.plist'), 'utf8');

describe('`.org` is offered, not taken', () => {
  it('macOS: as an alternate editor, by the ending and without a type of our own', () => {
    const types = /<key>CFBundleDocumentTypes<\/key>\s*<array>([\s\S]*?)\n {4}<\/array>/.exec(infoPlist())?.[1] as string;
    const pairs = [...types.matchAll(/<key>(\w+)<\/key>\s*(?:<array>\s*)?<string>([^<]*)</g)].map(([, key, value]) => [key, value]);
    expect(pairs).toEqual([
      ['CFBundleTypeExtensions', 'org'],
      ['CFBundleTypeIconFile', 'icon.icns'],
      ['CFBundleTypeName', 'Orgsketch document'],
      ['CFBundleTypeRole', 'Editor'],
      ['LSHandlerRank', 'Alternate'],
    ]);
    expect(infoPlist()).not.toMatch(/UTExportedTypeDeclarations|UTImportedTypeDeclarations/);
  });

  it('Linux: the desktop entry opens our own type only, and the sandbox stays on', () => {
    for (const [kind, entry] of Object.entries(packed.desktopEntries)) {
      expect(entry, kind).toMatch(/^MimeType=application\/vnd\.orgsketch\+json;$/m);
      expect(entry, kind).toMatch(/^Categories=Office;$/m);
      expect(entry, kind).toMatch(/^StartupWMClass=orgsketch$/m);
      expect(entry, kind).not.toContain('--no-sandbox');
    }
    expect(packed.desktopEntries.deb).toMatch(/^Exec=\/opt\/Orgsketch\/orgsketch %U$/m);
  });

  it('Linux: the deb brings the type that is told by what the file says, and none by the ending', () => {
    const types = packed.debArguments.filter(argument => argument.includes('/usr/share/mime/'));
    expect(types).toEqual(['build/linux/orgsketch-mime.xml=/usr/share/mime/packages/orgsketch.xml']);
    expect(existsSync(join(root, 'build/linux/orgsketch-mime.xml'))).toBe(true);
  });
});
