import { Redo2, Undo2 } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { announce } from '../session/announce.ts';
import { recallSelection, rememberSelection } from '../session/rememberSelection.ts';
import { sayIn } from '../session/sayIn.ts';
import { scenarioName } from '../session/scenarioName.ts';
import type { Session } from '../session/session.ts';
import { showToast } from '../session/showToast.ts';
import { actionOf } from './action.ts';

export const undo = actionOf('edit.undo', {
  icon: Undo2,
  can: session => (session.state.getState().open.store.undoLabel === null ? refused('refusal.nothingToUndo') : ALLOWED),
  run: session => go(session, 'undo'),
});

export const redo = actionOf('edit.redo', {
  icon: Redo2,
  can: session => (session.state.getState().open.store.redoLabel === null ? refused('refusal.nothingToRedo') : ALLOWED),
  run: session => go(session, 'redo'),
});

const WORDS = {
  undo: { here: 'announce.undone', elsewhere: 'scenario.undoneIn' },
  redo: { here: 'announce.redone', elsewhere: 'scenario.redoneIn' },
} as const;

function go(session: Session, cause: 'undo' | 'redo'): void {
  const { store } = session.state.getState().open;
  const label = cause === 'undo' ? store.undoLabel : store.redoLabel;
  const { shown } = store;
  const say = sayIn(session);
  rememberSelection(session);
  if (label === null || !store[cause]()) return;
  recallSelection(session);
  const step = say(label);
  if (store.shown === shown) announce(session, say(WORDS[cause].here, { step }));
  // The whole drawing is another one now: who sees it is told why, as who hears it is.
  else
    showToast(session, {
      kind: 'info',
      text: say(WORDS[cause].elsewhere, { name: scenarioName(store.view.scenario, say), step }),
      action: null,
    });
}
