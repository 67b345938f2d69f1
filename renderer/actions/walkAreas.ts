import type { Session } from '../session/session.ts';
import { AREAS, focusedArea } from './focusPlace.ts';

const FOCUSABLE = 'button:not(:disabled), [href], input:not(:disabled), select, textarea, [tabindex]:not([tabindex="-1"])';

/** Puts the focus into the next area of the window, or the one before. */
export function walkAreas(session: Session, by: 1 | -1): void {
  const from = focusedArea(document.activeElement) ?? 'topBar';
  for (let step = 1; step <= AREAS.length; step += 1) {
    const area = AREAS[(AREAS.indexOf(from) + by * step + AREAS.length * step) % AREAS.length];
    if (area === 'canvas' && session.canvas.current !== null) {
      session.canvas.current.focus();
      return;
    }
    const first = document.querySelector<HTMLElement>(`[data-area="${area}"]`)?.querySelector<HTMLElement>(FOCUSABLE);
    if (first != null) {
      first.focus();
      return;
    }
  }
}
