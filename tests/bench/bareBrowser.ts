import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { findChromium } from '../support/findChromium.ts';

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/**
 * A browser in which nobody listens in. The library that drives the other figures has it tell of every message that a page gets, a whole file
 * included, and holds each of its threads until that is heard: of a large file that is more than opening it takes.
 */
export class BareBrowser {
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;
  #page: unknown;

  private constructor(browser: ChildProcess, profile: string, socket: WebSocket) {
    this.#browser = browser;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('message', data => {
      const answer = JSON.parse(data.toString()) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  static async start(): Promise<BareBrowser> {
    const { executablePath, args } = await findChromium();
    const profile = mkdtempSync(join(tmpdir(), 'orgsketch-bare-'));
    const flags = ['--headless', '--hide-scrollbars', '--no-first-run', '--lang=en-GB', '--remote-debugging-port=0'];
    const browser = spawn(executablePath, [...args, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      browser.once('exit', code => reject(new Error(`the browser ended with ${code}`)));
      createInterface({ input: browser.stderr }).on('line', line => {
        const [, found] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 0 });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new BareBrowser(browser, profile, socket);
  }

  /** Goes there, runs `before` ahead of the page's own scripts, and gives what the expression in it comes to. Always in the same tab. */
  async evaluated<T>(href: string, before: () => void, expression: string): Promise<T> {
    this.#page ??= await this.#openPage();
    const source = `(${before})()`;
    const { identifier } = await this.#ask('Page.addScriptToEvaluateOnNewDocument', { source }, this.#page);
    // The address may begin with the path of the one before: without leaving it nothing is loaded again.
    await this.#ask('Page.navigate', { url: 'about:blank' }, this.#page);
    await this.#ask('Page.navigate', { url: href }, this.#page);
    const evaluation = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#ask('Runtime.evaluate', evaluation, this.#page);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    await this.#ask('Page.removeScriptToEvaluateOnNewDocument', { identifier }, this.#page);
    return (result as { readonly value: T }).value;
  }

  async close(): Promise<void> {
    const ended = new Promise(resolve => this.#browser.once('exit', resolve));
    // Its own way out: killed, it would leave processes that write into the folder while it is taken away.
    await this.#ask('Browser.close', {});
    await ended;
    this.#socket.terminate();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #openPage(): Promise<unknown> {
    // A window of its own: a tab behind another one gets no frames.
    const { targetId } = await this.#ask('Target.createTarget', { url: 'about:blank', newWindow: true });
    const { sessionId } = await this.#ask('Target.attachToTarget', { targetId, flatten: true });
    await this.#ask('Page.enable', {}, sessionId);
    const size = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };
    await this.#ask('Emulation.setDeviceMetricsOverride', size, sessionId);
    return sessionId;
  }

  #ask(method: string, params: object, sessionId?: unknown): Promise<Readonly<Record<string, unknown>>> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result = {}, error }) => {
        this.#waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }
}
