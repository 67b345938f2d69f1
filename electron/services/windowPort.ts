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
  readonly pageBefore: PageBefore;
  readonly send: <Name extends EventName>(name: Name, payload: HostEvents[Name]) => void;
  readonly stateChanged: (state: WindowState) => void;
  /** Another window for that path, or an empty one; null where the page opens tabs itself. */
  readonly openWindow: ((path: string | null) => Promise<void>) | null;
  readonly ready: () => void;
  /** The window may go: everything is saved or given up. */
  readonly close: () => void;
  /** Its user wants to keep it. */
  readonly stay: () => void;
}

/** The page that stood in this window before this one. */
export interface PageBefore {
  readonly fate: HostInfo['pageBefore'];
  /** Of its document; null when there was none. */
  readonly journal: string | null;
}
export const NO_PAGE_BEFORE: PageBefore = { fate: 'none', journal: null };

export interface NativeDialogs {
  /** Paths; null when the user cancelled. */
  readonly open: (kind: FileKind) => Promise<string | null>;
  readonly save: (kind: FileKind, suggestedPath: string) => Promise<string | null>;
}

export interface WindowState {
  readonly title: string;
  readonly dirty: boolean;
  /** Nothing was ever done in it: a file may take its place. */
  readonly blank: boolean;
  readonly file: string | null;
}
