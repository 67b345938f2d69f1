import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Resolves when it is gone. How is not told: at its end the debugger may be quicker than the app. */
  readonly ended: Promise<void>;
  kill(): void;
}

export interface StartOptions {
  /** See `buildForRuntime`. */
  readonly folder: string;
  readonly display: string;
  /** The app's own folder. */
  readonly data: string;
  readonly arguments?: readonly string[];
  readonly language?: 'en' | 'zh';
}

/** ms for each step of a start. On an idle machine all of them take one or two seconds. */
const PATIENCE = 25_000;

/** Starts our app in the real Electron and waits for its window. Nothing that was started stays behind: it would keep every later start from opening one. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const app = await electron.launch({
    executablePath: `${options.folder}/electron`,
    // Only here, and only because root can't use Chromium's own sandbox helper; each page's process is still Electron's sandboxed kind.
    args: ['--no-sandbox', '--disable-gpu', ...(options.arguments ?? [])],
    env: environment(options),
    timeout: PATIENCE,
  });
  const child = app.process();
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  try {
    const page = await app.firstWindow({ timeout: PATIENCE });
    await page.waitForLoadState('load', { timeout: PATIENCE });
    return { app, page, ended, kill };
  } catch (error) {
    kill();
    await ended;
    throw error;
  }
}

export function environment(options: StartOptions): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const locale = options.language === 'zh' ? 'zh_CN.UTF-8' : 'en_GB.UTF-8';
  return { PATH, HOME, DISPLAY: options.display, ORGSKETCH_DATA: options.data, LANG: locale, LANGUAGE: locale };
}
