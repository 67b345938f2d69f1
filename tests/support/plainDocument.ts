import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { ENTITY_KINDS } from '../../shared/model/scenario.ts';

/** A document as plain data that `toEqual` compares: lists by id in place of keyed maps, whose inner order means nothing. */
export function plainDocument(document: OrgDocument): unknown {
  const scenarios = byId(document.scenarios.values()).map(scenario => ({
    ...scenario,
    ...Object.fromEntries(ENTITY_KINDS.map(kind => [kind, byId<{ readonly id: string }>(scenario[kind].values())])),
  }));
  return { ...document, scenarios };
}

function byId<T extends { readonly id: string }>(entities: Iterable<T>): T[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}
