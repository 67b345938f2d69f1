import type { EventName, FileKind, HostEvents, HostInfo } from '../../shared/host/host.ts';

/** What a front gives for one of its windows. */
export interface WindowPort {
  readonly front: HostInfo['front'];
  /** The system's own dialogs; null where the window draws its own. */
  readonly dialogs: NativeDialogs | null;
  /** BCP 47 tags, the preferred first. */
  readonly systemLanguages: () => readonly string[];
  /** The path of the file that the window was opened for. */
  readonly opened: () => string | null;
  /** The journal of the page that was in this window before; null when none was. */
  readonly journalBefore: () => string | null;
  readonly send: <Name extends EventName>(name: Name, payload: HostEvents[Name]) => void;
  readonly stateChanged: (state: WindowState) => void;
  readonly ready: () => void;
  /** The window may go: everything is saved or given up. */
  readonly close: () => void;
}

export interface NativeDialogs {
  /** Paths; null when the user cancelled. */
  readonly open: (kind: FileKind) => Promise<string | null>;
  readonly save: (kind: FileKind, suggestedPath: string) => Promise<string | null>;
}

export interface WindowState {
  readonly title: string;
  readonly dirty: boolean;
  readonly file: string | null;
}
