import {
  Bookmark,
  CircleHelp,
  FileImage,
  ListTree,
  Maximize,
  Network,
  PanelRight,
  Search,
  Settings2,
  SquareMousePointer,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { ALLOWED, refused } from '../../shared/commands/command.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { isNothing } from '../../shared/commands/selection/entitySelection.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { performArranging } from '../arranging/performArranging.ts';
import { actionOf } from './action.ts';
import { always, openDialog } from './openDialog.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const arrangeAction = actionOf('view.arrange', {
  icon: Network,
  can: session => arrange.can(viewOf(session), null),
  async run(session) {
    // What was rearranged is looked at next, all of it.
    if (await performArranging(session, arrange, null)) session.canvas.current?.showAll();
  },
});

export const savedViews = actionOf('view.savedViews', {
  icon: Bookmark,
  can: always,
  run: session => openDialog(session, { kind: 'savedViews' }),
});

export const fitPage = actionOf('view.fitPage', {
  icon: FileImage,
  can: writable(session => arrange.can(viewOf(session), null)),
  run: session => openDialog(session, { kind: 'fitPage' }),
});

export const fitAll = actionOf('view.fitAll', {
  icon: Maximize,
  can: always,
  run: session => session.canvas.current?.fitAll(),
});

export const actualSize = actionOf('view.actualSize', {
  can: always,
  run: session => session.canvas.current?.zoomTo(1),
});

export const fitSelection = actionOf('view.fitSelection', {
  icon: SquareMousePointer,
  can: session => (isNothing(selected(session)) ? refused('refusal.nothingSelected') : ALLOWED),
  run: session => session.canvas.current?.fitSelection(),
});

/** A press of a key or button. */
const ZOOM_STEP = 1.25;

export const zoomIn = actionOf('view.zoomIn', {
  icon: ZoomIn,
  can: always,
  run: session => session.canvas.current?.zoomBy(ZOOM_STEP),
});

export const zoomOut = actionOf('view.zoomOut', {
  icon: ZoomOut,
  can: always,
  run: session => session.canvas.current?.zoomBy(1 / ZOOM_STEP),
});

/** Opened, it is where one goes on; closed, the drawing is. */
export const toggleOutline = actionOf('view.outline', {
  icon: ListTree,
  can: always,
  run(session) {
    const open = !session.state.getState().settings.outlineOpen;
    changeSettings(session, { outlineOpen: open });
    if (!open) session.canvas.current?.focus();
    else session.state.setState({ focusRequest: { kind: 'outline' } });
  },
});

export const toggleInspector = actionOf('view.inspector', {
  icon: PanelRight,
  can: always,
  run: session => changeSettings(session, { inspectorOpen: !session.state.getState().settings.inspectorOpen }),
});

export const find = actionOf('view.find', {
  icon: Search,
  can: always,
  run: session => openDialog(session, { kind: 'find' }),
});

export const palette = actionOf('view.palette', {
  can: always,
  run: session => openDialog(session, { kind: 'palette' }),
});

export const help = actionOf('help.keys', {
  icon: CircleHelp,
  can: always,
  run: session => openDialog(session, { kind: 'help' }),
});

export const preferences = actionOf('app.preferences', {
  icon: Settings2,
  can: always,
  run: session => openDialog(session, { kind: 'preferences' }),
});
