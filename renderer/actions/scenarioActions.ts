import { ArrowDown, ArrowUp, Copy, FilePlus, Layers, Pencil, Trash2 } from 'lucide-react';
import { ALLOWED, refused, type Verdict } from '../../shared/commands/command.ts';
import { addScenario } from '../../shared/commands/scenarios/addScenario.ts';
import { deleteScenario } from '../../shared/commands/scenarios/deleteScenario.ts';
import { duplicateScenario } from '../../shared/commands/scenarios/duplicateScenario.ts';
import { reorderScenario } from '../../shared/commands/scenarios/reorderScenario.ts';
import { scenariosInOrder } from '../../shared/model/orgDocument.ts';
import { showUndoToast } from '../features/inspector/fields/showUndoToast.ts';
import { announce } from '../session/announce.ts';
import { perform } from '../session/perform.ts';
import { sayIn } from '../session/sayIn.ts';
import { scenarioName } from '../session/scenarioName.ts';
import type { Session } from '../session/session.ts';
import { showScenario, tellScenario } from '../session/showScenario.ts';
import { actionOf } from './action.ts';
import { always, openDialog } from './openDialog.ts';
import { viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const scenarioActions = [
  walk('scenario.next', 1),
  walk('scenario.previous', -1),
  actionOf('scenario.duplicate', {
    icon: Copy,
    can: writable(always),
    run(session) {
      const say = sayIn(session);
      const source = scenarioName(viewOf(session).scenario, say);
      if (!perform(session, duplicateScenario, { scenario: shownIn(session) }).ok) return;
      announce(session, say('scenario.duplicated', { name: scenarioName(viewOf(session).scenario, say), source }));
    },
  }),
  actionOf('scenario.add', {
    icon: FilePlus,
    can: writable(always),
    run(session) {
      if (perform(session, addScenario, null).ok) tellScenario(session);
    },
  }),
  actionOf('scenario.rename', {
    icon: Pencil,
    can: writable(always),
    run: session => openDialog(session, { kind: 'renameScenario', scenario: shownIn(session) }),
  }),
  move('scenario.earlier', -1),
  move('scenario.later', 1),
  actionOf('scenario.delete', {
    icon: Trash2,
    can: writable(session => deleteScenario.can(viewOf(session), { scenario: shownIn(session) })),
    run(session) {
      const say = sayIn(session);
      const name = scenarioName(viewOf(session).scenario, say);
      // Undo brings all of it back: nobody is asked first.
      if (perform(session, deleteScenario, { scenario: shownIn(session) }).ok) showUndoToast(session, say('scenario.deleted', { name }));
    },
  }),
] as const;

const shownIn = (session: Session) => session.state.getState().open.store.shown;

/** Behind the last comes the first again. */
function walk<Id extends 'scenario.next' | 'scenario.previous'>(id: Id, by: -1 | 1) {
  return actionOf(id, {
    icon: Layers,
    can: (session): Verdict => (viewOf(session).document.scenarios.size > 1 ? ALLOWED : refused('refusal.onlyScenario')),
    run(session) {
      const all = scenariosInOrder(viewOf(session).document);
      const at = all.findIndex(scenario => scenario.id === shownIn(session));
      const to = all[(at + by + all.length) % all.length];
      if (to !== undefined) showScenario(session, to.id);
    },
  });
}

function move<Id extends 'scenario.earlier' | 'scenario.later'>(id: Id, by: -1 | 1) {
  return actionOf(id, {
    icon: by < 0 ? ArrowUp : ArrowDown,
    can: writable(session => reorderScenario.can(viewOf(session), { scenario: shownIn(session), by })),
    run: session => void perform(session, reorderScenario, { scenario: shownIn(session), by }),
  });
}
