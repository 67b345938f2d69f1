import type { Command, Verdict } from '../../shared/commands/command.ts';
import { placeUnits } from '../../shared/commands/units/placeUnits.ts';
import { reparentUnits } from '../../shared/commands/units/reparentUnits.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { DropPlace } from '../../shared/scene/dropTarget.ts';
import { perform } from '../session/perform.ts';
import type { Session } from '../session/session.ts';

type Asked = <Args>(command: Command<Args>, args: Args) => Verdict;

const asked = (units: readonly UnitId[], place: DropPlace, ask: Asked): Verdict =>
  place.kind === 'on'
    ? ask(reparentUnits, { units, parent: place.unit })
    : ask(placeUnits, { units, parent: place.parent, before: place.before });

/** Whether units that are held may be dropped there. */
export const mayDrop = (session: Session, units: readonly UnitId[], place: DropPlace): Verdict =>
  asked(units, place, (command, args) => session.state.getState().open.store.can(command, args));

/** Lets them report to the unit that they are dropped on, or take the place beside it. */
export const dropUnits = (session: Session, units: readonly UnitId[], place: DropPlace): Verdict =>
  asked(units, place, (command, args) => perform(session, command, args));
