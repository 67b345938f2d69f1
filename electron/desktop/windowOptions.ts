import type { BrowserWindowConstructorOptions, Rectangle, Size } from 'electron';
import { TOKENS } from '../../shared/theme/tokens.ts';

/** What the window needs to show everything, where the screen has it. */
export const MINIMUM: Size = { width: 960, height: 600 };

export interface WindowLook {
  readonly preload: string;
  readonly dark: boolean;
  readonly bounds: Rectangle;
  /** Whether the browser's own tools may look into the page. */
  readonly devTools: boolean;
}

/** The page is a stranger to the machine: sandboxed, isolated, without Node; it reaches us through the preload's two functions only. */
export function windowOptions({ preload, dark, bounds, devTools }: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: Math.min(MINIMUM.width, bounds.width),
    minHeight: Math.min(MINIMUM.height, bounds.height),
    title: 'Orgsketch',
    // Shown when the first frame stands, so that nobody looks at an empty window.
    show: false,
    backgroundColor: TOKENS[dark ? 'dark' : 'light'].canvas,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      devTools,
      spellcheck: false,
      navigateOnDragDrop: false,
      // Other windows may cover ours while it exports or writes its journal.
      backgroundThrottling: false,
    },
  };
}
