import type { NewId } from '../../shared/model/ids.ts';
import type { Language } from '../../shared/model/settings.ts';
import type { FileSystem } from '../services/fileSystem.ts';
import type { SafeWrites } from '../services/safeWrites.ts';

/** What the commands need of the machine they run on. */
export interface CliMachine {
  readonly fs: FileSystem;
  readonly writes: SafeWrites;
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
}
