import { CircleHelp, Maximize, Network, PanelRight, Search, Settings2, SquareMousePointer, ZoomIn, ZoomOut } from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import type { Action } from './action.ts';
import { always, openDialog } from './openDialog.ts';
import { selected, viewOf } from './selected.ts';

export const arrangeAction: Action = {
  id: 'view.arrange',
  label: 'action.arrange',
  icon: Network,
  group: 'view',
  keys: [{ combo: 'Mod+L' }],
  scope: 'app',
  can: session => arrange.can(viewOf(session), null),
  run(session) {
    // What was rearranged is looked at next, all of it.
    if (perform(session, arrange, null).ok) session.canvas.current?.showAll();
  },
};

export const fitAll: Action = {
  id: 'view.fitAll',
  label: 'action.fitAll',
  icon: Maximize,
  group: 'view',
  keys: [{ combo: '0' }],
  scope: 'canvas',
  can: always,
  run: session => session.canvas.current?.fitAll(),
};

export const actualSize: Action = {
  id: 'view.actualSize',
  label: 'action.actualSize',
  group: 'view',
  keys: [{ combo: '1' }],
  scope: 'canvas',
  can: always,
  run: session => session.canvas.current?.zoomTo(1),
};

export const fitSelection: Action = {
  id: 'view.fitSelection',
  label: 'action.fitSelection',
  icon: SquareMousePointer,
  group: 'view',
  keys: [{ combo: '2' }],
  scope: 'canvas',
  can: session => (isNothing(selected(session)) ? refused('refusal.nothingSelected') : ALLOWED),
  run: session => session.canvas.current?.fitSelection(),
};

/** A press of a key or button. */
const ZOOM_STEP = 1.25;

export const zoomIn: Action = {
  id: 'view.zoomIn',
  label: 'action.zoomIn',
  icon: ZoomIn,
  group: 'view',
  keys: [{ combo: '+' }, { combo: '=' }],
  scope: 'canvas',
  can: always,
  run: session => session.canvas.current?.zoomBy(ZOOM_STEP),
};

export const zoomOut: Action = {
  id: 'view.zoomOut',
  label: 'action.zoomOut',
  icon: ZoomOut,
  group: 'view',
  keys: [{ combo: '-' }],
  scope: 'canvas',
  can: always,
  run: session => session.canvas.current?.zoomBy(1 / ZOOM_STEP),
};

export const toggleInspector: Action = {
  id: 'view.inspector',
  label: 'action.inspector',
  icon: PanelRight,
  group: 'view',
  keys: [{ combo: 'F4' }],
  scope: 'app',
  can: always,
  run: session => changeSettings(session, { inspectorOpen: !session.state.getState().settings.inspectorOpen }),
};

export const find: Action = {
  id: 'view.find',
  label: 'action.find',
  icon: Search,
  group: 'view',
  keys: [{ combo: 'Mod+F' }],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'find' }),
};

export const palette: Action = {
  id: 'view.palette',
  label: 'action.palette',
  group: 'help',
  keys: [{ combo: 'Mod+K' }],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'palette' }),
};

export const help: Action = {
  id: 'help.keys',
  label: 'action.help',
  icon: CircleHelp,
  group: 'help',
  keys: [{ combo: '?' }, { combo: 'F1' }],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'help' }),
};

export const preferences: Action = {
  id: 'app.preferences',
  label: 'action.preferences',
  icon: Settings2,
  group: 'help',
  keys: [{ combo: 'Mod+,' }],
  scope: 'app',
  can: always,
  run: session => openDialog(session, { kind: 'preferences' }),
};
