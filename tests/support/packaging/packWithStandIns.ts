import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractAll } from '@electron/asar';
import { Arch, build, Platform } from 'electron-builder';
import { buildWhatIsStale } from '../../../build/build.mjs';
import { whileNobodyElseBuilds } from '../../../build/buildLock.mjs';
import { root } from '../../../build/root.mjs';
import { TARGETS, type TargetName } from '../../../build/targets.mjs';
import { removeFolder } from '../removeFolder.ts';
import { makeStandIn, type System } from './standInRuntime.ts';

/** What must not get into the app although it lies in the project: one of each kind, with this word in it. */
export const PLANTED = 'planted-secret';
const PLANTED_FILES = [
  '.env',
  'electron-builder.env',
  'build/signing.p12',
  'dist/.stamps/main',
  'dist/test-results.json',
  'dist/types/electron/main.d.ts',
  'dist/main/main.cjs.map',
  'dist/main/left-over.cjs',
  'dist/cli/cli.test.mjs',
  'dist/renderer/assets/index.js.map',
  'electron/main.ts',
  'tests/planted.test.ts',
];

export interface Packed {
  /** The unpacked app of that system. */
  readonly app: Readonly<Record<System, string>>;
  /** What is in the asar of Linux, taken out of it. */
  readonly content: string;
  readonly asar: Readonly<Record<System, string>>;
  /** The entry that the desktop's menu gets from either Linux package. */
  readonly desktopEntries: { readonly AppImage: string; readonly deb: string };
  /** What the tool that makes the deb is called with. */
  readonly debArguments: readonly string[];
  end(): void;
}

/**
 * The unpacked app of each system, as electron-builder makes it from electron-builder.yml, with stand-ins for the runtimes: of a copy of the
 * project with planted files in it. Nothing is downloaded.
 */
export async function packWithStandIns(): Promise<Packed> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orgsketch-packed-')));
  const project = join(folder, 'project');
  const packages = join(folder, 'packages');
  await copyProject(project);
  for (const system of ['linux', 'win32', 'darwin'] as const) makeStandIn(system, join(folder, 'runtimes', system));
  const tools: unknown[] = [];
  await build({
    projectDir: project,
    publish: 'never',
    targets: new Map([
      [Platform.LINUX, new Map([[Arch.x64, ['AppImage', 'deb']]])],
      [Platform.WINDOWS, new Map([[Arch.x64, ['dir']]])],
      [Platform.MAC, new Map([[Arch.x64, ['dir']]])],
    ]),
    config: {
      directories: { output: packages },
      electronDist: ({ platformName }: { platformName: string }) => join(folder, 'runtimes', platformName),
      // Only a Mac can sign for one.
      electronFuses: { resetAdHocDarwinSignature: false },
    },
    // electron-builder's own tests look on like this: what it would call the tool with, and that the tool is not called.
    effectiveOptionComputed: async options =>
      tools.push(Array.isArray(options) ? [options[0], readFileSync(options[1], 'utf8')] : options) > 0,
  });
  const app = {
    linux: join(packages, 'linux-unpacked'),
    win32: join(packages, 'win-unpacked'),
    darwin: join(packages, 'mac/Orgsketch.app/Contents'),
  };
  const asar = {
    linux: join(app.linux, 'resources/app.asar'),
    win32: join(app.win32, 'resources/app.asar'),
    darwin: join(app.darwin, 'Resources/app.asar'),
  };
  const content = join(folder, 'content');
  extractAll(asar.linux, content);
  const [[debArguments, deb]] = tools.filter(Array.isArray) as [[string[], string]];
  const { desktop } = tools.find(one => !Array.isArray(one)) as { desktop: string };
  return {
    app,
    asar,
    content,
    desktopEntries: { AppImage: desktop, deb },
    debArguments,
    end: () => removeFolder(folder),
  };
}

async function copyProject(project: string): Promise<void> {
  await buildWhatIsStale(Object.keys(TARGETS) as TargetName[], line => console.log(line));
  for (const path of PLANTED_FILES) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), PLANTED);
  }
  const built = ['dist/fonts', ...Object.values(TARGETS).map(({ outDir }) => outDir)];
  await whileNobodyElseBuilds(async () => {
    for (const path of ['package.json', 'package-lock.json', 'electron-builder.yml', 'build', ...built]) {
      cpSync(join(root, path), join(project, path), { recursive: true });
    }
  });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
}
