import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Text and colours the same on any machine; a sandbox is nothing that root may have. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser that `CHROME_PATH` names, else an installed one, else the one that npm brought along. */
export async function findChromium(): Promise<Chromium> {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH, args: ARGUMENTS };
  const installed = PATH.split(delimiter).flatMap(folder => COMMANDS.map(command => join(folder, command)));
  const found = [...installed, ...PLACES].find(path => existsSync(path));
  if (found !== undefined) return { executablePath: found, args: ARGUMENTS };
  const { default: carried } = await import('@sparticuz/chromium');
  // Its own arguments are for a function that serves one page and ends: with one process, the first context that closes ends the browser.
  return { executablePath: await carried.executablePath(), args: ['--no-sandbox', ...ARGUMENTS] };
}
