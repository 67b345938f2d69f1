import { DESKTOP_BRIDGE, type DesktopBridge } from '../../shared/host/desktopBridge.ts';
import type { Host } from '../../shared/host/host.ts';
import { connectBrowserHost } from './connectBrowserHost.ts';
import { electronHost } from './electronHost.ts';

declare global {
  interface Window {
    /** Put there by the desktop app's preload; in a browser there is none. */
    readonly [DESKTOP_BRIDGE]?: DesktopBridge;
  }
}

/** The host of this window, whichever front it stands in. */
export async function connectHost(): Promise<Host> {
  const bridge = window[DESKTOP_BRIDGE];
  return bridge === undefined ? connectBrowserHost() : electronHost(bridge);
}
