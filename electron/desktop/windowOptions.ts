import type { BrowserWindowConstructorOptions, Size } from 'electron';
import { TOKENS } from '../../shared/theme/tokens.ts';

/**
 * The page is a stranger to the machine: sandboxed, isolated, without Node; it reaches us through the preload's two functions only.
 *
 * @param screen what the system's own bars leave of it, in px
 */
export function windowOptions(preload: string, dark: boolean, screen: Size): BrowserWindowConstructorOptions {
  return {
    width: Math.min(1440, screen.width),
    height: Math.min(900, screen.height),
    minWidth: 960,
    minHeight: 600,
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
      spellcheck: false,
      navigateOnDragDrop: false,
      // Other windows may cover ours while it exports or writes its journal.
      backgroundThrottling: false,
    },
  };
}
