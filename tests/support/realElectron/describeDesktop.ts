import { afterEach, beforeAll, describe, expect } from 'vitest';
import { Desktop } from './desktop.ts';
import { DesktopRun } from './desktopRun.ts';
import { RUNTIME } from './runtime.ts';

/** Tests of the app in a real Electron, left out where there is none: built once, ended after each test, which fails on what a watched page complained of. */
export function describeDesktop(title: string, tests: (desktop: Desktop) => void): void {
  describe.skipIf(RUNTIME === null)(title, () => {
    const desktop = new Desktop();
    beforeAll(async () => {
      desktop.run = await DesktopRun.prepare(RUNTIME ?? '');
      return () => desktop.run.end();
    });
    afterEach(async () => {
      await desktop.run.endAll();
      expect(desktop.faults.splice(0)).toEqual([]);
    });
    tests(desktop);
  });
}
