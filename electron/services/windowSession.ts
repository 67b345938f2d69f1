import type { FileKind, HostInfo } from '../../shared/host/host.ts';
import type { AnswerRequest } from './answerRequest.ts';
import { createAnswer } from './answerRequest.ts';
import { dialogHandlers } from './dialogHandlers.ts';
import { documentHandlers } from './documentHandlers.ts';
import { folderHandlers } from './folderHandlers.ts';
import type { HostServices } from './hostServices.ts';
import { windowHandlers } from './windowHandlers.ts';

/** What a front gives for one of its windows. */
export interface WindowPort {
  readonly front: HostInfo['front'];
  /** The system's own dialogs; null where the window draws its own. */
  readonly dialogs: NativeDialogs | null;
  /** BCP 47 tags, the preferred first. */
  readonly systemLanguages: () => readonly string[];
  /** The path of the file that the window was opened for. */
  readonly opened: () => string | null;
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

/** One window's way to the services. */
export interface WindowSession {
  readonly answer: AnswerRequest;
  /** What the window said last. */
  readonly state: () => WindowState;
  /** The window is gone. Its draft, if any, is left behind for the next one. */
  readonly end: () => void;
  /** The window is back after a broken connection, and holds its draft again. */
  readonly resume: () => void;
}

export function createWindowSession(services: HostServices, port: WindowPort): WindowSession {
  const draftId = services.drafts.newId();
  let state: WindowState = { title: '', dirty: false, file: null };
  const resume = () => void services.heldDrafts.add(draftId);
  resume();
  const handlers = {
    ...dialogHandlers(services, port),
    ...folderHandlers(services),
    ...documentHandlers(services),
    ...windowHandlers(services, port, draftId, next => {
      state = next;
      port.stateChanged(next);
    }),
  };
  return {
    answer: createAnswer(handlers, services.log),
    state: () => state,
    end: () => void services.heldDrafts.delete(draftId),
    resume,
  };
}
