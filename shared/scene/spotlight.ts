import type { DependencyId, UnitId } from '../model/ids.ts';

/** What is meant just now: all else is drawn nearly gone. It is the window's, never the document's. */
export interface Spotlight {
  readonly units: ReadonlySet<UnitId>;
  readonly dependencies: ReadonlySet<DependencyId>;
}
