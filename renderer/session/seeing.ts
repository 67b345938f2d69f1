import { DEPENDENCY_TYPES, type DependencyType } from '../../shared/model/dependency.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { Session } from './session.ts';

/** What of the drawing one looks at just now. It changes nothing in the document. */
export interface Seeing {
  /** Only this unit's branch is shown; null: everything. */
  readonly focus: UnitId | null;
  /** What the selected unit puts into the light, the rest standing back; null: all alike. */
  readonly light: Light | null;
  /** Full screen, without anything but the drawing. */
  readonly presenting: boolean;
}

export type Light =
  /** The way from the top down to the unit. */
  | { readonly kind: 'chain' }
  /** The units that it has dependencies of these types with. */
  | { readonly kind: 'neighbours'; readonly types: readonly DependencyType[] };

export const EVERYTHING: Seeing = { focus: null, light: null, presenting: false };
export const ALL_NEIGHBOURS: Light = { kind: 'neighbours', types: DEPENDENCY_TYPES };

export function look(session: Session, change: Partial<Seeing>): void {
  session.state.setState(state => ({ seeing: { ...state.seeing, ...change } }));
}
