import type { AnswerRequest } from './answerRequest.ts';
import { createAnswer } from './answerRequest.ts';
import { dialogHandlers } from './dialogHandlers.ts';
import { documentHandlers } from './documentHandlers.ts';
import { folderHandlers } from './folderHandlers.ts';
import type { HostServices } from './hostServices.ts';
import { createPageFlush } from './pageFlush.ts';
import { createWindowExports } from './windowExports.ts';
import { windowHandlers } from './windowHandlers.ts';
import { createWindowJournal } from './windowJournal.ts';
import type { WindowPort, WindowState } from './windowPort.ts';
import { createWindowWatch } from './windowWatch.ts';

/** One window's way to the services. */
export interface WindowSession {
  readonly answer: AnswerRequest;
  /** What the window said last. */
  readonly state: () => WindowState;
  /** The journal of its document; null while there is none. */
  readonly journal: () => string | null;
  /** The window is gone. Its journal, if any, is left behind for the next one. */
  readonly end: () => void;
  /** The window is back after a broken connection, and holds its journal again. */
  readonly resume: () => void;
  /** Has the page hand over what it still holds. Resolves when it has, or has had its time. */
  readonly flush: () => Promise<void>;
}

export function createWindowSession(services: HostServices, port: WindowPort): WindowSession {
  let state: WindowState = { title: '', dirty: false, blank: true, file: null };
  const journal = createWindowJournal(services);
  const watch = createWindowWatch(services, port);
  const exports = createWindowExports(services);
  const flush = createPageFlush(() => port.send('flush.requested', null));
  const documents = documentHandlers(services);
  const handlers = {
    ...dialogHandlers(services, port),
    ...folderHandlers(services),
    ...documents,
    'document.write': watch.whileWriting(documents['document.write']),
    ...windowHandlers(services, port, {
      stateChanged: next => {
        state = next;
        port.stateChanged(next);
      },
      flushed: flush.answered,
    }),
    ...journal.handlers,
    ...watch.handlers,
    ...exports.handlers,
  };
  return {
    answer: createAnswer(handlers, services.log),
    state: () => state,
    journal: journal.id,
    end: () => {
      journal.release();
      watch.stop();
      exports.stop();
      // Nobody is left to answer.
      flush.answered();
    },
    resume: journal.resume,
    flush: flush.request,
  };
}
