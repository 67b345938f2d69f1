import type { Seen } from '../../../shared/model/savedView.ts';
import { onlyUnit } from '../../actions/onlyUnit.ts';
import type { Light } from '../../session/seeing.ts';
import type { Session } from '../../session/session.ts';

/** What is looked at now, and how, as a saved view keeps it. Costs a look at each unit. */
export function seenNow(session: Session): Seen {
  const { open, seeing } = session.state.getState();
  const { scenario } = open.store.view;
  const collapsed = [...scenario.units.values()].filter(unit => unit.collapsed).map(({ id }) => id);
  return {
    drawing: scenario.drawing,
    collapsed,
    focus: seeing.focus,
    light: litNow(session, seeing.light),
    area: session.canvas.current?.seen() ?? null,
  };
}

/** The light follows the selection; what is kept is where it is now. */
function litNow(session: Session, light: Light | null): Seen['light'] {
  const unit = onlyUnit(session)?.id;
  if (light === null || unit === undefined) return null;
  return light.kind === 'chain' ? { kind: 'chain', unit } : { kind: 'neighbours', unit, types: [...light.types] };
}
