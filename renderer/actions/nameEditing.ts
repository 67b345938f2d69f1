import type { UnitId } from '../../shared/model/ids.ts';
import type { Editing, Session } from '../session/session.ts';

/** Typing a unit's name where one is: in the outline while that has the focus, else on its card. */
export const nameEditing = (session: Session, unit: UnitId, fresh: boolean): Editing => ({
  kind: 'unitName',
  unit,
  fresh,
  on: session.outline.current?.hasFocus() === true ? 'outline' : 'canvas',
});
