import type { WindowPart } from './electronParts.ts';

/** How long a page may stay silent after it was asked, before the next try to close asks the user instead. */
export const PATIENCE_MS = 3_000;
/** So many tries within so long ask the user as well: the page lives, but what should close it may be broken. */
export const INSISTENT_TRIES = 3;
export const INSISTENCE_MS = 10_000;

export interface ClosingPorts {
  /** The page has said that it stands, and can be asked. */
  pageListens(): boolean;
  isDirty(): boolean;
  /** Sends `close.requested`: the page answers with `window.close` when it may. */
  askPage(): void;
  /** Asks natively whether to close a window that does not answer. */
  askUser(): Promise<boolean>;
  /** Its user would rather wait. */
  stays(): void;
  /** ms, from any start. */
  now(): number;
}

/**
 * No window goes away with unsaved changes unless its page or its user has said so; and none stays for ever because its page hangs.
 * Returns what is to be called at each sign of life from the page: one whose user is still thinking is not one that hangs.
 */
export function guardClosing(window: WindowPart, ports: ClosingPorts): () => void {
  let askedAt: number | null = null;
  let tries: readonly number[] = [];
  let userIsAsked = false;

  const closeIfUserSaysSo = async () => {
    userIsAsked = true;
    const close = await ports.askUser();
    userIsAsked = false;
    askedAt = null;
    tries = [];
    if (!close) ports.stays();
    else if (!window.isDestroyed()) window.destroy();
  };

  window.on('close', event => {
    if (!ports.pageListens() || window.webContents.isCrashed()) return;
    const now = ports.now();
    tries = [...tries.filter(time => now - time < INSISTENCE_MS), now];
    const silent = askedAt !== null && now - askedAt >= PATIENCE_MS;
    const helpless = silent || tries.length >= INSISTENT_TRIES;
    if (helpless && !ports.isDirty()) return;
    event.preventDefault();
    if (userIsAsked) return;
    if (helpless) void closeIfUserSaysSo();
    else {
      askedAt ??= now;
      ports.askPage();
    }
  });

  return () => {
    askedAt = null;
  };
}
