/** What a script reads from the command line's end. */
export const EXIT = {
  done: 0,
  /** The file could be read and is ours, but something in it is wrong. */
  errors: 1,
  /** The file cannot be read, or is not ours. */
  unreadable: 2,
  notWritten: 3,
  /** As in sysexits.h. */
  usage: 64,
  /** A mistake of the program itself. */
  bug: 70,
  /** Ctrl+C, as every shell counts it. */
  stopped: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
