import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../../electron/desktop/channels.ts';
import { type Desktop, openDesktop } from '../../electron/desktop/openDesktop.ts';
import { nodeFileSystem } from '../../electron/services/fileSystem.ts';
import { createHostServices } from '../../electron/services/hostServices.ts';
import type { Result } from '../../shared/base/result.ts';
import type { EventName, FileToken, HostEvents, HostRequests, RequestName } from '../../shared/host/host.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { ElectronDouble, type WindowDouble } from './electronDouble.ts';
import { removeFolder } from './removeFolder.ts';

export interface DesktopOptions {
  readonly files?: readonly string[];
  /** A folder of its own, unless another start left one. */
  readonly folder?: string;
  readonly platform?: NodeJS.Platform;
}

/** The whole desktop app in plain Node: real services on a real disk, and a double where Electron would be. */
export class DesktopFixture {
  readonly electron = new ElectronDouble();
  readonly folder: string;
  readonly data: string;
  readonly said: string[] = [];
  readonly desktop: Desktop;
  ready = 0;
  /** ms; a test moves it. */
  now = 1_000_000;
  private readonly services;

  constructor({ files = [], platform = 'linux', folder }: DesktopOptions = {}) {
    this.folder = folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'orgsketch-desktop-')));
    this.data = join(this.folder, 'data');
    const appPath = join(this.folder, 'app');
    mkdirSync(join(appPath, 'dist/renderer'), { recursive: true });
    writeFileSync(join(appPath, 'dist/renderer/index.html'), '<!doctype html><title>page</title>');
    this.services = createHostServices({
      fs: nodeFileSystem,
      dataFolder: this.data,
      home: this.folder,
      platform,
      processId: process.pid,
      version: '9.8.7',
      now: () => this.now,
    });
    this.desktop = openDesktop(this.electron.parts.app, {
      services: this.services,
      appPath,
      files: files.map(file => this.path(file)),
      ready: () => {
        this.ready += 1;
      },
      say: line => this.said.push(line),
    });
  }

  async start(): Promise<this> {
    await this.desktop.start(this.electron.parts);
    return this;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** As a dialog would have given it. */
  token(name: string): FileToken {
    return this.services.tokens.fileToken(this.path(name));
  }

  async request<Name extends RequestName>(
    name: Name,
    input: HostRequests[Name]['input'],
    window: WindowDouble = this.electron.window,
  ): Promise<Result<HostRequests[Name]['output'], HostError>> {
    return (await this.electron.invoke(REQUEST_CHANNEL, [name, input], window.mainFrame)) as Result<
      HostRequests[Name]['output'],
      HostError
    >;
  }

  /** The payloads of that event that main has sent to the page. */
  events<Name extends EventName>(name: Name, window: WindowDouble = this.electron.window): readonly HostEvents[Name][] {
    return window.sent
      .filter(({ channel, args }) => channel === EVENT_CHANNEL && args[0] === name)
      .map(({ args }) => args[1] as HostEvents[Name]);
  }

  async end(): Promise<void> {
    this.services.stop();
    // Behind every line that is still on its way into the folder.
    await this.services.log.write('the end', '');
    removeFolder(this.folder);
  }
}
