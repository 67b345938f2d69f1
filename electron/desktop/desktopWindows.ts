import { createQueue } from '../services/queue.ts';
import type { DesktopWindow } from './desktopWindow.ts';
import type { FramePart } from './electronParts.ts';

/** The windows that are open. */
export interface DesktopWindows {
  /** The one that was in front last comes first. */
  all(): readonly DesktopWindow[];
  front(): DesktopWindow | null;
  ofFrame(frame: FramePart): DesktopWindow | null;
  /**
   * Shows a file that somebody outside the pages asks for: the window that has it already comes forward, else a blank one takes it, else it
   * gets a window of its own. `near` is the one that it was dropped on. null: an empty window, or one that is blank already.
   */
  show(file: string | null, near?: DesktopWindow): Promise<void>;
  /** The same for a page that keeps what it shows: no other window's blank page is taken. */
  openBeside(file: string | null): Promise<void>;
}

/** `open` opens a window, beside the one in front if there is one. */
export function createDesktopWindows(open: (file: string | null, front: DesktopWindow | null) => Promise<DesktopWindow>): DesktopWindows {
  let windows: readonly DesktopWindow[] = [];
  // One after the other: a file that is asked for twice must find the window that the first asking opened.
  const inTurn = createQueue();

  const putFirst = (window: DesktopWindow) => {
    windows = [window, ...windows.filter(other => other !== window)];
  };
  const openNew = async (file: string | null) => {
    const opened = await open(file, windows[0] ?? null);
    putFirst(opened);
    opened.window.on('focus', () => putFirst(opened));
    opened.window.on('closed', () => {
      windows = windows.filter(other => other !== opened);
    });
  };
  const broughtForward = (file: string | null): boolean => {
    const holder = file === null ? undefined : windows.find(window => window.file() === file);
    holder?.bringToFront();
    return holder !== undefined;
  };

  return {
    all: () => windows,
    front: () => windows[0] ?? null,
    ofFrame: frame => windows.find(({ window }) => window.webContents.mainFrame === frame) ?? null,
    show: (file, near) =>
      inTurn(async () => {
        if (broughtForward(file)) return;
        const candidates = near === undefined ? windows : [near, ...windows];
        const blank = candidates.find(window => windows.includes(window) && window.isBlank());
        if (blank === undefined) return openNew(file);
        if (file !== null) blank.open(file);
        blank.bringToFront();
      }),
    openBeside: file =>
      inTurn(async () => {
        if (!broughtForward(file)) await openNew(file);
      }),
  };
}
