import type { NewId } from '../../shared/model/ids.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { FileSystem } from '../services/fileSystem.ts';
import type { SafeWrites } from '../services/safeWrites.ts';

/** What the commands need of the machine they run on. */
export interface CliMachine {
  readonly fs: FileSystem;
  readonly writes: SafeWrites;
  /** The app's own. */
  readonly dataFolder: string;
  /** Where the person stands: relative paths count from here. */
  readonly folder: string;
  /** The folder of the bundled fonts and the rasteriser. */
  readonly fonts: string;
  readonly newId: NewId;
  /** Of the command line's own sentences; never of a drawing. */
  readonly language: Language;
  /** A line of the result, to the standard output. Nothing else goes there. */
  readonly print: (line: string) => void;
  /** A line for the person who looks on, to the standard error. */
  readonly report: (line: string) => void;
  /** How far long work is, for the same person: each line takes the place of the one before, and an empty one takes it away. Only on a terminal. */
  readonly progress: (line: string) => void;
  /** Long work that Ctrl+C has tidied up after it, by that signal, instead of ending the program on the spot. */
  readonly untilStopped: <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;
}
