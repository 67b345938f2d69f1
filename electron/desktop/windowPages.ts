import type { HostInfo } from '../../shared/host/host.ts';
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

/** `start` begins the session of the next page, which may ask what became of the one before it. */
export function createWindowPages(files: OpenedFiles, start: (pageBefore: HostInfo['pageBefore']) => WindowSession): WindowPages {
  let session = start('none');
  let stands = false;
  let isKnown = false;

  /** What the page before held is over: its draft is left behind, for the page that comes, and so is its file. */
  const awaitNext = (pageBefore: 'reloaded' | 'crashed') => {
    stands = false;
    isKnown = false;
    files.pageIsGone(session.state().file);
    session.end();
    session = start(pageBefore);
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
