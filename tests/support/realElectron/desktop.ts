import type { ElectronApplication, Page } from 'playwright-core';
import type { Point } from '../../../shared/base/geometry.ts';
import type { HostRequests, RequestName } from '../../../shared/host/host.ts';
import { type DesktopRun, request } from './desktopRun.ts';
import type { RunningApp, StartOptions } from './startApp.ts';

/** Somewhere on the canvas, away from its palette, minimap and bars. */
const NOWHERE: Point = { x: 620, y: 320 };

/** What the tests of one file have in hand: the built app, and of its starts the latest. */
export class Desktop {
  run!: DesktopRun;
  private latest!: RunningApp;
  /** Of the pages that are watched. */
  readonly faults: string[] = [];

  get app(): ElectronApplication {
    return this.latest.app;
  }

  get page(): Page {
    return this.latest.page;
  }

  get ended(): Promise<void> {
    return this.latest.ended;
  }

  /** In the folder in which its user works. */
  path(name: string): string {
    return this.run.path(name);
  }

  async start(options: Partial<StartOptions> = {}): Promise<void> {
    this.latest = await this.run.start(options);
  }

  /** Waits until the window can be worked in. */
  async seeReady(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).first().waitFor();
  }

  readonly watch = (page: Page): void => {
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('console', message => message.type() === 'error' && this.faults.push(message.text()));
  };

  request<Name extends RequestName>(name: Name, input: HostRequests[Name]['input']): ReturnType<typeof request<Name>> {
    return request(this.latest, name, input);
  }

  readonly title = (): Promise<string | undefined> =>
    this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

  closeWindow(): Promise<void> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  }

  async drawUnit(name: string, { page = this.page, at = NOWHERE } = {}): Promise<void> {
    await page.mouse.dblclick(at.x, at.y);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
}
