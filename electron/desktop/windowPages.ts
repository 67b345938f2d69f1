import { NO_PAGE_BEFORE, type PageBefore } from '../services/windowPort.ts';
import type { WindowSession } from '../services/windowSession.ts';
import type { OpenedFiles } from './openedFiles.ts';

/** The pages that stand in one window, one after the other, each with a session of its own. */
export interface WindowPages {
  /** Of the page that is there, or of the one that will come. */
  session(): WindowSession;
  answer: WindowSession['answer'];
  /** The page has said that its first frame stands, and can be asked. */
  stands(): boolean;
  standsNow(): void;
  /** The page's process is gone. */
  crashed(): void;
  /** The window is gone, and its last page with it. */
  end(): void;
}

/** `start` begins the session of the next page. */
export function createWindowPages(files: OpenedFiles, start: (pageBefore: PageBefore) => WindowSession): WindowPages {
  let session = start(NO_PAGE_BEFORE);
  let stands = false;
  let isKnown = false;

  /** What the page before held is over: its journal is left behind, for the page that comes, and so is its file. */
  const awaitNext = (fate: PageBefore['fate']) => {
    stands = false;
    isKnown = false;
    files.pageIsGone(session.state().file);
    const journal = session.journal();
    session.end();
    session = start({ fate, journal });
  };

  return {
    session: () => session,
    answer: (name, input) => {
      // A page asks once who we are: when it asks again, it is another one, loaded anew.
      if (name === 'app.info' && isKnown) awaitNext('reloaded');
      if (name === 'app.info') isKnown = true;
      return session.answer(name, input);
    },
    stands: () => stands,
    standsNow() {
      stands = true;
    },
    crashed: () => awaitNext('crashed'),
    end: () => session.end(),
  };
}
