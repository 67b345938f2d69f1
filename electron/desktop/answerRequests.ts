import { err, type Result } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { REQUEST_CHANNEL } from './channels.ts';
import type { FramePart, IpcPart, SenderPart } from './electronParts.ts';
import { isOwnUrl } from './ownOrigin.ts';

export interface RequestPorts {
  /** The page that may ask: null while there is no window. */
  mainFrame(): FramePart | null;
  /** Decodes and answers; whatever the page sends must be taken as unknown. */
  answer(name: unknown, input: unknown): Promise<Result<unknown, HostError>>;
  logRefusal(detail: string): void;
}

/** The only door from the page to main: every request passes this sender check and that decoding, or is refused. */
export function answerRequests(ipcMain: IpcPart, ports: RequestPorts): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (isOurPage(event, ports.mainFrame())) return ports.answer(name, input);
    const detail = `a request from ${event.senderFrame?.url ?? 'a page that is gone'}`;
    ports.logRefusal(detail);
    return err<HostError>({ code: 'badRequest', subject: String(name), detail });
  });
}

/** Our window's main frame, and in it our page: nothing else is ever loaded, but a guard that failed must not open the machine. */
export const isOurPage = (event: SenderPart, mainFrame: FramePart | null): boolean =>
  event.senderFrame !== null && event.senderFrame === mainFrame && isOwnUrl(event.senderFrame.url);
