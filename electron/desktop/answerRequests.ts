import { err, type Result } from '../../shared/base/result.ts';
import type { HostError } from '../../shared/host/hostError.ts';
import { REQUEST_CHANNEL } from './channels.ts';
import type { FramePart, IpcPart, SenderPart } from './electronParts.ts';
import { isOwnUrl } from './ownOrigin.ts';

export interface Sender {
  /** Decodes and answers; whatever the page sends must be taken as unknown. */
  answer(name: unknown, input: unknown): Promise<Result<unknown, HostError>>;
}

export interface RequestPorts {
  /** The window that has this very frame as its main one. */
  windowOf(frame: FramePart): Sender | null;
  logRefusal(detail: string): void;
}

/** The only door from the pages to main: every request passes this sender check and that decoding, or is refused. */
export function answerRequests(ipcMain: IpcPart, { windowOf, logRefusal }: RequestPorts): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown) => {
    const sender = senderOf(event, windowOf);
    if (sender !== null) return sender.answer(name, input);
    const detail = `a request from ${event.senderFrame?.url ?? 'a page that is gone'}`;
    logRefusal(detail);
    return err<HostError>({ code: 'badRequest', subject: String(name), detail });
  });
}

/** Whose page it is: the main frame of a window of ours, and in it our page. Nothing else is ever loaded, but a guard that failed must not open the machine. */
export const senderOf = <Window>({ senderFrame }: SenderPart, windowOf: (frame: FramePart) => Window | null): Window | null =>
  senderFrame !== null && isOwnUrl(senderFrame.url) ? windowOf(senderFrame) : null;
