import { homedir } from 'node:os';
import { dataFolder } from './dataFolder.ts';
import { nodeFileSystem } from './fileSystem.ts';
import type { MachinePorts } from './hostServices.ts';

/** This machine as it is. `version` is the app's own. */
export const nodeMachine = (version: string): MachinePorts => ({
  fs: nodeFileSystem,
  dataFolder: dataFolder(process.env, process.platform, homedir()),
  home: homedir(),
  platform: process.platform,
  processId: process.pid,
  version,
  now: Date.now,
});
