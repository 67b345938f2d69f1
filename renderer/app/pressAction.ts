import type { MouseEvent } from 'react';
import type { Action } from '../actions/action.ts';
import { runAction } from '../actions/runAction.ts';
import type { Session } from '../session/session.ts';

/** A click with the mouse goes back to the drawing, so that its keys act at once; a press of the space bar stays. */
export function pressAction(session: Session, action: Action): (event: MouseEvent) => void {
  return event => {
    void runAction(session, action);
    if (event.detail > 0) session.canvas.current?.focus();
  };
}
