import { ArchiveRestore, Armchair } from 'lucide-react';
import { parkUnits } from '../../shared/commands/units/parkUnits.ts';
import { changeSettings } from '../app/changeSettings.ts';
import { perform } from '../session/perform.ts';
import { actionOf } from './action.ts';
import { always } from './openDialog.ts';
import { parkOnBench } from './parkOnBench.ts';
import { selected, viewOf } from './selected.ts';
import { writable } from './writable.ts';

export const park = actionOf('unit.park', {
  icon: Armchair,
  can: writable(session => parkUnits.can(viewOf(session), { units: selected(session).units, parked: true })),
  run: session => parkOnBench(session, selected(session).units),
});

export const unpark = actionOf('unit.unpark', {
  icon: ArchiveRestore,
  can: writable(session => parkUnits.can(viewOf(session), { units: selected(session).units, parked: false })),
  run(session) {
    const { units } = selected(session);
    if (!perform(session, parkUnits, { units, parked: false }).ok) return;
    if (units[0] !== undefined) session.canvas.current?.reveal(units[0]);
  },
});

export const toggleBench = actionOf('view.bench', {
  can: always,
  run: session => changeSettings(session, { benchOpen: !session.state.getState().settings.benchOpen }),
});
