import { Redo2, Undo2 } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { announce } from '../session/announce.ts';
import { recallSelection, rememberSelection } from '../session/rememberSelection.ts';
import { sayIn } from '../session/sayIn.ts';
import { actionOf } from './action.ts';

export const undo = actionOf('edit.undo', {
  icon: Undo2,
  can: session => (session.state.getState().open.store.undoLabel === null ? refused('refusal.nothingToUndo') : ALLOWED),
  run(session) {
    const { store } = session.state.getState().open;
    const label = store.undoLabel;
    const say = sayIn(session);
    rememberSelection(session);
    if (!store.undo()) return;
    recallSelection(session);
    if (label !== null) announce(session, say('announce.undone', { step: say(label) }));
  },
});

export const redo = actionOf('edit.redo', {
  icon: Redo2,
  can: session => (session.state.getState().open.store.redoLabel === null ? refused('refusal.nothingToRedo') : ALLOWED),
  run(session) {
    const { store } = session.state.getState().open;
    const label = store.redoLabel;
    const say = sayIn(session);
    rememberSelection(session);
    if (!store.redo()) return;
    recallSelection(session);
    if (label !== null) announce(session, say('announce.redone', { step: say(label) }));
  },
});
