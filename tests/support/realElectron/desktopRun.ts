import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../shared/base/result.ts';
import type { DesktopBridge } from '../../../shared/host/desktopBridge.ts';
import type { HostRequests, RequestName } from '../../../shared/host/host.ts';
import type { HostError } from '../../../shared/host/hostError.ts';
import { removeFolder } from '../removeFolder.ts';
import { buildForRuntime } from './buildForRuntime.ts';
import { environment, type RunningApp, type StartOptions, startApp } from './startApp.ts';
import { openDisplay } from './virtualDisplay.ts';

export interface PlainRun {
  /** What it wrote to its standard output so far. */
  output(): string;
  /** Ctrl+C. */
  interrupt(): void;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** One built app and the folder in which its user works, for the starts of one test file. */
export class DesktopRun {
  readonly work = realpathSync(mkdtempSync(join(tmpdir(), 'orgsketch-journey-')));
  private readonly running: RunningApp[] = [];
  private readonly folder: string;
  private readonly display: { readonly name: string; close(): void };

  private constructor(folder: string, display: { readonly name: string; close(): void }) {
    this.folder = folder;
    this.display = display;
  }

  static async prepare(runtime: string): Promise<DesktopRun> {
    const folder = await buildForRuntime(runtime);
    const display = await openDisplay();
    if (display === null) throw new Error('there is neither a display nor Xvfb');
    return new DesktopRun(folder, display);
  }

  path(name: string): string {
    return join(this.work, name);
  }

  async start(options: Partial<StartOptions> = {}): Promise<RunningApp> {
    const running = await startApp(this.options(options));
    this.running.push(running);
    return running;
  }

  /** Starts the program as a terminal or a double click on a file does, with nobody watching its inside. */
  startPlainly(options: Partial<StartOptions> = {}): PlainRun {
    const all = this.options(options);
    const child = spawn(`${all.folder}/electron`, ['--no-sandbox', ...(all.arguments ?? [])], { env: environment(all) });
    let output = '';
    child.stdout.on('data', chunk => {
      output += String(chunk);
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    return { output: () => output, interrupt: () => child.kill('SIGINT'), ended };
  }

  /** Ends what still runs, without asking: each start begins from what is on the disk, and none finds an instance that is just dying. */
  async endAll(): Promise<void> {
    const all = this.running.splice(0);
    for (const { kill } of all) kill();
    await Promise.all(all.map(({ ended }) => ended));
  }

  async end(): Promise<void> {
    await this.endAll();
    this.display.close();
    for (const folder of [this.folder, this.work]) removeFolder(folder);
  }

  private options(options: Partial<StartOptions>): StartOptions {
    return { folder: this.folder, display: this.display.name, data: this.path('data'), ...options };
  }
}

/** Asks main as the page does: from within it, over the real bridge. */
export async function request<Name extends RequestName>(
  { page }: RunningApp,
  name: Name,
  input: HostRequests[Name]['input'],
): Promise<Result<HostRequests[Name]['output'], HostError>> {
  const ask = (call: { name: string; input: unknown }) =>
    (globalThis as unknown as { orgsketch: DesktopBridge }).orgsketch.request(call.name, call.input);
  return (await page.evaluate(ask, { name, input })) as Result<HostRequests[Name]['output'], HostError>;
}
