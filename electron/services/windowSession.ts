import type { AnswerRequest } from './answerRequest.ts';
import { createAnswer } from './answerRequest.ts';
import { dialogHandlers } from './dialogHandlers.ts';
import { documentHandlers } from './documentHandlers.ts';
import { folderHandlers } from './folderHandlers.ts';
import type { HostServices } from './hostServices.ts';
import { windowHandlers } from './windowHandlers.ts';
import type { WindowPort, WindowState } from './windowPort.ts';

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
