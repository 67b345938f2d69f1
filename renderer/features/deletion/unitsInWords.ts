import type { Unit } from '../../../shared/model/unit.ts';
import type { Say } from '../../session/session.ts';
import { unitName } from '../inspector/unit/unitName.ts';

/** So many are named; of the rest the number says enough. */
const AT_MOST = 4;

/** "Marketing, Product, Sales, Legal and 3 more". */
export function unitsInWords(say: Say, units: readonly Unit[]): string {
  const names = units
    .slice(0, AT_MOST)
    .map(unit => unitName(say, unit))
    .join(say('inspector.comma'));
  const rest = units.length - AT_MOST;
  return rest > 0 ? say('deletion.andMore', { names, count: rest }) : names;
}
