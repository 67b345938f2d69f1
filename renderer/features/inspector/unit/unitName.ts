import type { Unit } from '../../../../shared/model/unit.ts';
import type { Say } from '../../../session/session.ts';

/** The unit's name, or what stands in for one that has none yet. */
export const unitName = (say: Say, unit: Pick<Unit, 'name' | 'kind'>): string =>
  unit.name.trim() === '' ? say(`drawing.untitled.${unit.kind}`) : unit.name;
