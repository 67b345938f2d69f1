import type { AnswerRequest } from './answerRequest.ts';
import { createAnswer } from './answerRequest.ts';
import { dialogHandlers } from './dialogHandlers.ts';
import { documentHandlers } from './documentHandlers.ts';
import { folderHandlers } from './folderHandlers.ts';
import type { HostServices } from './hostServices.ts';
import { createPageFlush } from './pageFlush.ts';
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
  /** Has the page hand over what it still holds. Resolves when it has, or has had its time. */
  readonly flush: () => Promise<void>;
}

export function createWindowSession(services: HostServices, port: WindowPort): WindowSession {
  const draftId = services.drafts.newId();
  let state: WindowState = { title: '', dirty: false, blank: true, file: null };
  const resume = () => void services.heldDrafts.add(draftId);
  resume();
  const flush = createPageFlush(() => port.send('flush.requested', null));
  const handlers = {
    ...dialogHandlers(services, port),
    ...folderHandlers(services),
    ...documentHandlers(services),
    ...windowHandlers(services, port, {
      draftId,
      stateChanged: next => {
        state = next;
        port.stateChanged(next);
      },
      flushed: flush.answered,
    }),
  };
  return {
    answer: createAnswer(handlers, services.log),
    state: () => state,
    end: () => {
      services.heldDrafts.delete(draftId);
      // Nobody is left to answer.
      flush.answered();
    },
    resume,
    flush: flush.request,
  };
}
