import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type StartedApp, startApp } from './startApp.ts';

const SCRIPT = fileURLToPath(new URL('../../build/start.mjs', import.meta.url));

/** `npm start` as a real process, for as long as the test runs. */
export function runStart(args: readonly string[], environment: Record<string, string>): StartedApp {
  const app = startApp(SCRIPT, args, environment);
  onTestFinished(() => app.signal('SIGKILL'));
  return app;
}
