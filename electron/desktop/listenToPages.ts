import type { ErrorLog } from '../services/errorLog.ts';
import { answerRequests, senderOf } from './answerRequests.ts';
import { DROP_CHANNEL, HEARD_CHANNEL } from './channels.ts';
import type { DesktopWindows } from './desktopWindows.ts';
import type { IpcPart } from './electronParts.ts';

export interface ListeningPorts {
  readonly windows: DesktopWindows;
  readonly log: ErrorLog;
  /** A page's request was answered, and not with an error. */
  requestDone(name: unknown): void;
}

/** All that pages can say to main, each on behalf of the window that it stands in. */
export function listenToPages(ipcMain: IpcPart, { windows, log, requestDone }: ListeningPorts): void {
  answerRequests(ipcMain, {
    windowOf: frame => {
      const window = windows.ofFrame(frame);
      if (window === null) return null;
      return {
        answer: async (name, input) => {
          const answer = await window.answer(name, input);
          if (answer.ok) requestDone(name);
          return answer;
        },
      };
    },
    logRefusal: detail => void log.write('refused', detail),
  });
  ipcMain.on(HEARD_CHANNEL, event => senderOf(event, windows.ofFrame)?.heard());
  ipcMain.on(DROP_CHANNEL, (event, path) => {
    const window = senderOf(event, windows.ofFrame);
    if (window !== null && typeof path === 'string') void windows.show(path, window);
  });
}
