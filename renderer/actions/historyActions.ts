import { Redo2, Undo2 } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { announce } from '../session/announce.ts';
import { recallSelection, rememberSelection } from '../session/rememberSelection.ts';
import { sayIn } from '../session/sayIn.ts';
import type { Action } from './action.ts';

export const undo: Action = {
  id: 'edit.undo',
  label: 'action.undo',
  icon: Undo2,
  group: 'edit',
  keys: [{ combo: 'Mod+Z' }],
  scope: 'app',
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
};

export const redo: Action = {
  id: 'edit.redo',
  label: 'action.redo',
  icon: Redo2,
  group: 'edit',
  keys: [{ combo: 'Mod+Shift+Z' }, { combo: 'Mod+Y' }],
  scope: 'app',
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
};
