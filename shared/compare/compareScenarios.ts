import type { KeyedMap } from '../base/keyedMap.ts';
import { ENTITY_KINDS, type EntityKind, type Scenario } from '../model/scenario.ts';
import { compareCollections } from './compareCollections.ts';
import type { EntityDifference } from './difference.ts';
import { differenceName } from './differenceName.ts';
import { inReadingOrder } from './inReadingOrder.ts';

/**
 * All in which one organisation differs from another, entity by entity: by kind, then by name. Entities keep their id across scenarios and
 * files, so the two may be one scenario at two times, or two scenarios of one document.
 */
export function compareScenarios(before: Scenario, after: Scenario): EntityDifference[] {
  if (before === after) return [];
  return ENTITY_KINDS.flatMap(kind => inReadingOrder(ofKind(kind, before, after), entry => differenceName(entry, before, after)));
}

function ofKind(kind: EntityKind, before: Scenario, after: Scenario): EntityDifference[] {
  type Collection = KeyedMap<string, { readonly id: string }>;
  const found = compareCollections(kind, before[kind] as unknown as Collection, after[kind] as unknown as Collection);
  return found.map(entry => ({ kind, ...entry }) as unknown as EntityDifference);
}
