import { join } from 'node:path';
import type { AppSettings } from '../../shared/host/appSettings.ts';
import { appSettingsSchema, DEFAULT_SETTINGS } from '../../shared/host/appSettings.ts';
import type { Drafts } from './drafts.ts';
import { createDrafts, DRAFT_BEAT } from './drafts.ts';
import type { ErrorLog } from './errorLog.ts';
import { createErrorLog } from './errorLog.ts';
import type { FileSystem } from './fileSystem.ts';
import type { FileTokens } from './fileTokens.ts';
import { createFileTokens } from './fileTokens.ts';
import type { JsonStore } from './jsonStore.ts';
import { createJsonStore } from './jsonStore.ts';
import type { RecentFiles } from './recentFiles.ts';
import { createRecentFiles } from './recentFiles.ts';
import type { SafeWrites } from './safeWrites.ts';
import { createSafeWrites } from './safeWrites.ts';
import { sweepLeftovers } from './sweepLeftovers.ts';
import type { Viewports } from './viewports.ts';
import { createViewports } from './viewports.ts';

export interface MachinePorts {
  readonly fs: FileSystem;
  /** The app's own folder, see `dataFolder`. */
  readonly dataFolder: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly processId: number;
  /** The app's own version. */
  readonly version: string;
  /** ms since 1970. */
  readonly now: () => number;
}

/** What all windows of one host share. */
export interface HostServices {
  readonly machine: MachinePorts;
  readonly tokens: FileTokens;
  readonly recent: RecentFiles;
  readonly settings: JsonStore<AppSettings>;
  readonly viewports: Viewports;
  readonly writes: SafeWrites;
  readonly drafts: Drafts;
  readonly log: ErrorLog;
  /** The drafts of the windows that are open now. */
  readonly heldDrafts: Set<string>;
  /** Ends what runs on its own. */
  stop(): void;
}

export function createHostServices(machine: MachinePorts): HostServices {
  const { fs, dataFolder, now } = machine;
  const drafts = createDrafts(fs, dataFolder, machine.processId, now);
  const log = createErrorLog(fs, dataFolder, now);
  const writes = createSafeWrites(machine);
  writes.repair().catch(error => log.write('unfinished writes', String(error)));
  void sweepLeftovers(fs, dataFolder, now);
  const heldDrafts = new Set<string>();
  const beat = setInterval(() => void drafts.touch(heldDrafts), DRAFT_BEAT);
  // A host with nothing else to do may end.
  beat.unref();
  return {
    machine,
    tokens: createFileTokens(machine.home),
    recent: createRecentFiles(fs, dataFolder),
    settings: createJsonStore(fs, join(dataFolder, 'settings.json'), appSettingsSchema, DEFAULT_SETTINGS),
    viewports: createViewports(fs, dataFolder),
    writes,
    drafts,
    log,
    heldDrafts,
    stop: () => clearInterval(beat),
  };
}
