import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { buildWhatIsStale } from '../../../build/build.mjs';
import type { Inspection } from '../../../shared/inspect/inspectScenario.ts';
import type { Language } from '../../../shared/model/settings.ts';
import { findChromium } from '../findChromium.ts';
import { runStart } from '../runStart.ts';
import type { StartedApp } from '../startApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { Journey } from './journey.ts';
import { savedContent } from './savedFile.ts';

interface Wanted {
  /** Written into the home folder as `plan.org` before the start, and opened. */
  readonly file?: string;
  readonly language?: Language;
  /** The same computer after a crash: the host of that start is killed with its page, and this one has its home and data. */
  readonly after?: JourneyStart;
}

export interface JourneyStart {
  readonly journey: Journey;
  readonly context: BrowserContext;
  /** The home folder, where file dialogs begin. */
  readonly home: string;
  /** The app's own folder. */
  readonly data: string;
  readonly app: StartedApp;
  /** Saves the change that was made to `plan.org`, and says what the file then holds. */
  readonly saved: () => Promise<Inspection>;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** For a test file: one browser; each call starts the app as `npm start -- --browser` does, with a home and data of its own, and opens its page. */
export function journeyStarter(): (wanted?: Wanted) => Promise<JourneyStart> {
  let browser: Browser;
  beforeAll(async () => {
    await buildWhatIsStale(['renderer', 'host'], () => undefined);
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args: [...args] });
  }, 120_000);
  afterAll(() => browser?.close());

  return async ({ file, language = 'en', after } = {}) => {
    if (after !== undefined) await crash(after);
    const home = after?.home ?? temporaryFolder();
    const data = after?.data ?? temporaryFolder();
    const path = join(home, 'plan.org');
    if (file !== undefined) writeFileSync(path, file);
    const app = runStart(['--browser', ...(file === undefined ? [] : [path])], { HOME: home, USERPROFILE: home, ORGSKETCH_DATA: data });
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: LOCALES[language],
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(String(error.stack)));
    page.on('console', message => message.type() === 'error' && faults.push(message.text()));
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await tellWhatIsSeen(page);
      await context.close();
      expect(faults).toEqual([]);
    });
    await page.goto((await app.ready).href);
    const journey = new Journey(page, language);
    // What a crash left behind is offered at once, and then nothing else is to be reached.
    await journey.canvas.or(journey.dialog).first().waitFor();
    if (file !== undefined) await page.getByText(journey.say('document.opened', { name: 'plan.org' })).waitFor();
    const saved = async (): Promise<Inspection> => {
      await journey.seeMark('document.unsaved');
      await journey.save();
      return savedContent(path);
    };
    return { journey, context, home, data, app, saved };
  };
}

/** A journey that fails elsewhere and not here leaves this to go by. */
async function tellWhatIsSeen(page: Page): Promise<void> {
  console.log(`what the window showed:\n${await page.ariaSnapshot().catch(String)}`);
}

async function crash({ context, app }: JourneyStart): Promise<void> {
  // First, or the page would report that its host is gone.
  await context.close();
  app.signal('SIGKILL');
  await app.ended;
}
