import type { DesktopWindow } from './desktopWindow.ts';
import type { AppPart } from './electronParts.ts';

/** Quitting asks one window after the other, the one in front first; the first whose user stays ends it, with the others still there. */
export function guardQuitting(app: AppPart, windows: () => readonly DesktopWindow[], quit: () => Promise<void>): void {
  let asked: DesktopWindow | null = null;

  const askEach = async () => {
    for (let [front] = windows(); front !== undefined; [front] = windows()) {
      asked = front;
      // Whoever is asked must see what about.
      if (front.isDirty()) front.bringToFront();
      const gone = await front.leave();
      asked = null;
      if (!gone) return;
    }
    await quit();
  };

  app.on('before-quit', event => {
    if (windows().length === 0) return;
    event.preventDefault();
    // Insisting on it is how a window whose page hangs is closed in the end.
    if (asked === null) void askEach();
    else asked.window.close();
  });
}
