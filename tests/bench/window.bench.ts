import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import { findChromium } from '../support/findChromium.ts';
import { drawn } from '../support/organisation.ts';
import { startApp } from '../support/startApp.ts';
import { BareBrowser } from './bareBrowser.ts';
import { workersHeap } from './workersHeap.ts';

// The real window on its real host in a real browser, at two sizes in one run. Sizes of your own: ORGSKETCH_BENCH_UNITS=100,50000
const SIZES = (process.env.ORGSKETCH_BENCH_UNITS ?? '100,10000').split(',').map(Number);
const ROUNDS = 5;

/** Frames while something goes on, ms; and how long the main thread worked on each. */
interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly work: number;
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;

async function framesDuring(page: Page, cdp: CDPSession, deed: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { benchFrames: seen, benchGoing: true });
    const look = (time: number): void => {
      seen.push(time);
      if ((window as unknown as { benchGoing: boolean }).benchGoing) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const busy = await taskSeconds(cdp);
  await deed();
  const after = await taskSeconds(cdp);
  const times = await page.evaluate(() => {
    Object.assign(window, { benchGoing: false });
    return (window as unknown as { benchFrames: number[] }).benchFrames;
  });
  const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
  return { median: at(gaps, 0.5), p95: at(gaps, 0.95), worst: at(gaps, 1), work: ((after - busy) * 1000) / Math.max(1, gaps.length) };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Median and 95th percentile. */
const figure = (values: readonly number[], digits = 0): string =>
  `${at(values, 0.5).toFixed(digits)} (${at(values, 0.95).toFixed(digits)})`;

/** ms since navigation. */
interface Opening {
  /** The message with the file had come. */
  readonly bytes: number;
  /** Nothing on the canvas changed any more. */
  readonly painted: number;
}

/** In the page, before its own scripts: notes when the largest message comes, and when the canvas looks as it will stay. */
function watchOpening(): void {
  let largest = 0;
  let bytes = Number.NaN;
  const Socket = WebSocket;
  const watched = new Proxy(Socket, {
    construct(target, given) {
      const socket = new target(...(given as [string]));
      socket.addEventListener('message', ({ data }) => {
        if (String(data).length <= largest) return;
        largest = String(data).length;
        bytes = performance.now();
      });
      return socket;
    },
  });
  Object.assign(window, { WebSocket: watched });
  const STILL = 600;
  const benchOpening = new Promise<Opening>(resolve => {
    const sample = new OffscreenCanvas(160, 100).getContext('2d', { willReadFrequently: true });
    let seen = 0;
    let painted = Number.NaN;
    const look = (): void => {
      const canvas = document.querySelector<HTMLCanvasElement>('.react-flow canvas');
      const isOpen = document.title.includes('plan.org');
      if (canvas !== null && sample !== null && isOpen && canvas.width > 0) {
        sample.clearRect(0, 0, 160, 100);
        sample.drawImage(canvas, 0, 0, 160, 100);
        let now = 0;
        for (const value of new Uint32Array(sample.getImageData(0, 0, 160, 100).data.buffer)) now = (Math.imul(now, 31) + value) | 0;
        if (now !== seen) painted = performance.now();
        seen = now;
        if (performance.now() - painted > STILL) {
          resolve({ bytes, painted });
          return;
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { benchOpening });
}

async function openedOften(href: string): Promise<Opening[]> {
  const bare = await BareBrowser.start();
  try {
    const openings: Opening[] = [];
    // The first one fills the browser's caches.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const opening = await bare.evaluated<Opening>(href, watchOpening, 'window.benchOpening');
      if (round > 0) openings.push(opening);
    }
    return openings;
  } finally {
    await bare.close();
  }
}

/**
 * Of a key press, ms: the work until its keydown has been handled, all that is drawn again included; from the press to the frame that shows it, as the browser
 * tells it (in steps of 8 ms). Medians of the rounds, with the 95th percentile. `after` puts everything back.
 */
async function pressed(page: Page, key: string, after: () => Promise<void>): Promise<string> {
  const works: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.evaluate(() => {
      const benchPress = new Promise<{ work: number; wait: number }>(resolve => {
        // What was typed before is told of late.
        const began = performance.now();
        const observer = new PerformanceObserver(list => {
          const entry = list.getEntries().find(({ name, startTime }) => name === 'keydown' && startTime >= began) as
            | PerformanceEventTiming
            | undefined;
          if (entry === undefined) return;
          observer.disconnect();
          resolve({ work: entry.processingEnd - entry.processingStart, wait: entry.duration });
        });
        observer.observe({ type: 'event', durationThreshold: 0 } as PerformanceObserverInit);
      });
      Object.assign(window, { benchPress });
    });
    await page.keyboard.press(key);
    const { work, wait } = await page.evaluate(() =>
      Promise.race([
        (window as unknown as { benchPress: Promise<{ work: number; wait: number }> }).benchPress,
        // Shorter than the browser tells of.
        new Promise<{ work: number; wait: number }>(resolve => setTimeout(() => resolve({ work: Number.NaN, wait: 16 }), 3_000)),
      ]),
    );
    if (round > 0) {
      if (!Number.isNaN(work)) works.push(work);
      waits.push(wait);
    }
    await after();
  }
  return `${works.length === 0 ? 'too short to be told' : figure(works)}, to the frame ${figure(waits)}`;
}

const told = ({ median, p95, worst, work }: Frames): string =>
  `${median.toFixed(0)} / ${p95.toFixed(0)} / ${worst.toFixed(0)}, work ${work.toFixed(1)}`;

/** Starts the app on a file of that size, as often as it is asked: a window that has the file keeps it from the next. */
async function served<T>(units: number, deed: (href: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'orgsketch-bench-'));
  const file = join(home, 'plan.org');
  writeFileSync(file, serializeDocument(drawn(units)));
  const app = startApp(join(process.cwd(), 'build/start.mjs'), ['--browser', file], { HOME: home, ORGSKETCH_DATA: join(home, 'data') });
  try {
    const { href } = await app.ready;
    return await deed(href);
  } finally {
    app.signal('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function opened(units: number): Promise<Record<string, string>> {
  const openings = await served(units, openedOften);
  return {
    'painted, from the file’s bytes': figure(openings.map(({ bytes, painted }) => painted - bytes)),
    'painted, from navigation': figure(openings.map(({ painted }) => painted)),
  };
}

async function used(browser: Browser, units: number): Promise<Record<string, string>> {
  return await served(units, async href => {
    const figures: Record<string, string> = {};
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page.setDefaultTimeout(60_000);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(href);
    await page.waitForTimeout(units > 1_000 ? 15_000 : 2_000);
    await page.keyboard.press('0');
    await page.waitForTimeout(1_500);

    const wheel = async (steps: number, dx: number, dy: number): Promise<void> => {
      for (let i = 0; i < steps; i += 1) {
        await page.mouse.wheel(dx, dy);
        await page.waitForTimeout(12);
      }
    };
    await page.mouse.move(700, 500);
    const pan = async (): Promise<void> => {
      await wheel(40, 9, 5);
      await wheel(40, -9, -5);
    };
    figures['pan, fitted: frames'] = told(await framesDuring(page, cdp, pan));
    const zoom = async (): Promise<void> => {
      await page.keyboard.down('Control');
      await wheel(40, 0, -60);
      await wheel(40, 0, 60);
      await page.keyboard.up('Control');
    };
    figures['zoom in and back: frames'] = told(await framesDuring(page, cdp, zoom));
    await page.waitForTimeout(1_000);

    const drag = async (): Promise<void> => {
      const card = await page.locator('[role="button"][aria-pressed="true"]').first().boundingBox();
      if (card === null) throw new Error('the selected card is not in sight');
      const [x, y] = [card.x + card.width / 4, card.y + card.height / 4];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 0; i < 60; i += 1) {
        await page.mouse.move(x + 3 * i, y + i);
        await page.waitForTimeout(12);
      }
      await page.keyboard.press('Escape');
      await page.mouse.up();
    };
    // With all that is below it; near, and from afar.
    for (const [what, keys] of [
      ['all, fitted', ['Home', '0']],
      ['all, at 100 %', ['Home', '1']],
      ['a branch, at 100 %', ['Home', 'ArrowDown', '1']],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForTimeout(1_500);
      figures[`drag ${what}: frames`] = told(await framesDuring(page, cdp, drag));
      await page.waitForTimeout(1_000);
    }

    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await page.waitForTimeout(1_500);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(1_000);
    figures['pan at 100 %: frames'] = told(await framesDuring(page, cdp, pan));
    figures['drag a card: frames'] = told(await framesDuring(page, cdp, drag));
    const settle = (): Promise<void> => page.waitForTimeout(units > 1_000 ? 1_500 : 300);
    // Keys that go nowhere would be the fastest of all.
    const named = page.getByRole('textbox', { name: 'Name of the unit' });
    await page.keyboard.press('F2');
    await named.waitFor();
    // Each name makes the card a line higher or lower, and moves all that stands below it.
    const names = ['Another name', 'A name so long that it takes two lines'];
    await page.keyboard.type(names[1] as string);
    figures['rename: ms of work'] = await pressed(page, 'Enter', async () => {
      await settle();
      await page.keyboard.press('F2');
      await named.waitFor();
      names.reverse();
      await page.keyboard.type(names[1] as string);
    });
    await page.keyboard.press('Enter');
    figures['add a sibling: ms of work'] = await pressed(page, 'Enter', async () => {
      await settle();
      await named.waitFor();
      await page.keyboard.type('New');
      await page.keyboard.press('Enter');
      await settle();
    });
    figures['undo: ms of work'] = await pressed(page, 'Control+z', settle);
    // A leaf: what others report to is asked about.
    await page.keyboard.press('Enter');
    await page.keyboard.type('Gone soon');
    await page.keyboard.press('Enter');
    await settle();
    figures['delete a leaf: ms of work'] = await pressed(page, 'Delete', async () => {
      await settle();
      await page.keyboard.press('Control+z');
      await settle();
    });
    await cdp.send('HeapProfiler.enable');
    // What weak maps hold goes with the second one.
    for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    figures['page heap, MB'] = (usedSize / 1024 / 1024).toFixed(0);
    const atRest = page.workers().length;
    const laidOut = await workersHeap(cdp, async () => {
      await page.keyboard.press('Control+l');
      await page.waitForTimeout(units > 1_000 ? 4_000 : 500);
    });
    figures['workers at rest; their heap while all is laid out, MB'] = `${atRest}; ${laidOut === null ? 'none' : laidOut.toFixed(0)}`;
    await page.close();
    return figures;
  });
}

/** From the button that saves to the message that it is saved, s: the PNG of so many units at 2x, painted, packed and written. */
async function exported(browser: Browser, units: number): Promise<string> {
  return await served(units, async href => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page.setDefaultTimeout(60_000);
    await page.goto(href);
    await page.waitForTimeout(4_000);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'Save…', exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'File name' }).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`picture ${round}.png`);
      const before = performance.now();
      await page.keyboard.press('Enter');
      await page.getByText(`Exported to picture ${round}.png`).first().waitFor();
      times.push((performance.now() - before) / 1_000);
    }
    await page.close();
    return figure(times, 1);
  });
}

const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  const rows: Record<string, Record<string, string>> = {};
  for (const units of SIZES) {
    for (const [what, figure] of Object.entries({ ...(await opened(units)), ...(await used(browser, units)) })) {
      rows[what] = { ...rows[what], [`${units.toLocaleString('en')} units`]: figure };
    }
  }
  console.log('\nthe window: ms; frames as median / 95th percentile / worst with the main thread’s work a frame');
  console.table(rows);
  console.log(`PNG of 1,000 units at 2x by the window: ${await exported(browser, 1_000)} s`);
} finally {
  await browser.close();
}
