import type { FileSystem } from './fileSystem.ts';

/** What careful writing needs of the machine. */
export interface SafeWritePorts {
  readonly fs: FileSystem;
  /** The app's own folder, see `dataFolder`. */
  readonly dataFolder: string;
  readonly platform: NodeJS.Platform;
  readonly processId: number;
  /** ms since 1970. */
  readonly now: () => number;
}
