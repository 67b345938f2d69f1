import { join } from 'node:path';
import type { AppSettings } from '../../shared/host/appSettings.ts';
import { appSettingsSchema, DEFAULT_SETTINGS } from '../../shared/host/appSettings.ts';
import { collectJournals } from './collectJournals.ts';
import type { EarlierStates } from './earlierStates.ts';
import { createEarlierStates } from './earlierStates.ts';
import type { ErrorLog } from './errorLog.ts';
import { createErrorLog } from './errorLog.ts';
import type { FileSystem } from './fileSystem.ts';
import type { FileTokens } from './fileTokens.ts';
import { createFileTokens } from './fileTokens.ts';
import { createHolds, type Holds } from './holds.ts';
import type { Journals } from './journals.ts';
import { createJournals } from './journals.ts';
import type { JsonStore } from './jsonStore.ts';
import { createJsonStore } from './jsonStore.ts';
import type { RecentFiles } from './recentFiles.ts';
import { createRecentFiles } from './recentFiles.ts';
import { nodePatience } from './renamePatiently.ts';
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
  readonly journals: Journals;
  readonly states: EarlierStates;
  readonly log: ErrorLog;
  /** The journals of the windows that are open now. */
  readonly heldJournals: Set<string>;
  /** The journals of crashes that windows are offering now, in whatever copy of the app. */
  readonly offers: Holds;
  /** Ends what runs on its own. */
  stop(): void;
}

export function createHostServices(machine: MachinePorts): HostServices {
  const { fs, dataFolder, now } = machine;
  const journals = createJournals(fs, dataFolder, machine.processId, now);
  const states = createEarlierStates(fs, dataFolder);
  const log = createErrorLog(fs, dataFolder, now);
  const heldJournals = new Set<string>();
  const writes = createSafeWrites(machine);
  writes.repair().catch(error => log.write('unfinished writes', String(error)));
  for (const folder of [dataFolder, join(dataFolder, 'states')]) void sweepLeftovers(fs, folder, now);
  collectJournals(journals, states, heldJournals).catch(error => log.write('journals', String(error)));
  return {
    machine,
    tokens: createFileTokens(machine.home),
    recent: createRecentFiles(fs, dataFolder),
    settings: createJsonStore(fs, join(dataFolder, 'settings.json'), appSettingsSchema, DEFAULT_SETTINGS),
    viewports: createViewports(fs, dataFolder),
    writes,
    journals,
    states,
    log,
    heldJournals,
    // A window that finds another one offering it does not wait for the end of that.
    offers: createHolds(machine, join(dataFolder, 'offers'), 0, nodePatience.wait),
    stop: journals.keepHeld(heldJournals),
  };
}
