import type { DependencyId, UnitId } from '../model/ids.ts';
import { fadedTheme } from '../theme/fadedTheme.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Spotlight } from './spotlight.ts';

/** In which theme each item is drawn: all alike, or under a spotlight those that it is not on nearly gone. */
export class Lighting {
  readonly theme: Theme;
  spotlight: Spotlight | null = null;
  readonly #faded: Theme;

  constructor(theme: Theme) {
    this.theme = theme;
    this.#faded = fadedTheme(theme);
  }

  isLit(unit: UnitId): boolean {
    return this.spotlight === null || this.spotlight.units.has(unit);
  }

  ofUnit(unit: UnitId): Theme {
    return this.isLit(unit) ? this.theme : this.#faded;
  }

  ofLine(from: UnitId, to: UnitId): Theme {
    return this.isLit(from) && this.isLit(to) ? this.theme : this.#faded;
  }

  ofDependency(id: DependencyId): Theme {
    return this.spotlight === null || this.spotlight.dependencies.has(id) ? this.theme : this.#faded;
  }

  /** Of notes and frames: the light is never on them. */
  ofRest(): Theme {
    return this.spotlight === null ? this.theme : this.#faded;
  }
}
