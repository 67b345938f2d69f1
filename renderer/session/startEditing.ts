import { refuseReadOnly } from './refuseReadOnly.ts';
import type { Editing, Session } from './session.ts';

/** Opens what can be typed into on the canvas; never for a document that can't be changed, so that nobody types in vain. */
export function startEditing(session: Session, editing: Editing): void {
  if (!refuseReadOnly(session)) session.state.setState({ editing });
}
