import type { FileSystem } from '../../electron/services/fileSystem.ts';
import { createSafeWrites, type SafeWrites } from '../../electron/services/safeWrites.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Careful writing as this process does it, with a folder of the app's own that goes away with the test. */
export const safeWrites = (fs: FileSystem, dataFolder = temporaryFolder(), platform = process.platform): SafeWrites =>
  createSafeWrites({ fs, dataFolder, platform, processId: process.pid, now: Date.now });
