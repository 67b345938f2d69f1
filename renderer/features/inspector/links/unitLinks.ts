import type { Dependency } from '../../../../shared/model/dependency.ts';
import type { UnitId } from '../../../../shared/model/ids.ts';

export type LinkDirection = 'gives' | 'receives' | 'mutual';

export interface UnitLink {
  readonly dependency: Dependency;
  readonly direction: LinkDirection;
  readonly other: UnitId;
}

/** The dependencies of a unit as it sees them: what it gives first, then what it receives, then what goes both ways. */
export function unitLinks(unit: UnitId, dependencies: readonly Dependency[]): readonly UnitLink[] {
  const links = dependencies.map((dependency): UnitLink => {
    const gives = dependency.from === unit;
    return {
      dependency,
      direction: dependency.mutual ? 'mutual' : gives ? 'gives' : 'receives',
      other: gives ? dependency.to : dependency.from,
    };
  });
  return DIRECTIONS.flatMap(direction => links.filter(link => link.direction === direction));
}

export const DIRECTIONS: readonly LinkDirection[] = ['gives', 'receives', 'mutual'];
