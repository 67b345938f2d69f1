import { nodeMachine } from '../services/nodeMachine.ts';
import type { BrowserHost, BrowserHostOptions } from './browserHost.ts';
import { startBrowserHost } from './browserHost.ts';

/** The browser front on this machine as it is: what `npm start` calls in its own process. */
export const serveBrowser = ({
  version,
  ...options
}: { readonly version: string } & Omit<BrowserHostOptions, 'machine'>): Promise<BrowserHost> =>
  startBrowserHost({ ...options, machine: nodeMachine(version) });
