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

/** Starts our app in the real Electron and waits for its window. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const app = await electron.launch({
    executablePath: `${options.folder}/electron`,
    // Only here, and only because root can't use Chromium's own sandbox helper; each page's process is still Electron's sandboxed kind.
    args: ['--no-sandbox', '--disable-gpu', ...(options.arguments ?? [])],
    env: environment(options),
  });
  const child = app.process();
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page, ended, kill: () => void child.kill('SIGKILL') };
}

export function environment(options: StartOptions): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const locale = options.language === 'zh' ? 'zh_CN.UTF-8' : 'en_GB.UTF-8';
  return { PATH, HOME, DISPLAY: options.display, ORGSKETCH_DATA: options.data, LANG: locale, LANGUAGE: locale };
}
