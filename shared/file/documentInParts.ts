import { KeyedMap } from '../base/keyedMap.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { ENTITY_KINDS, type EntityKind, type Scenario } from '../model/scenario.ts';

/** A document as plain values and lists, which can be sent from one thread to another: its maps can't. */
export interface DocumentInParts extends Omit<OrgDocument, 'scenarios'> {
  readonly scenarios: readonly ScenarioInParts[];
}

type ScenarioInParts = Omit<Scenario, EntityKind> & { readonly [K in EntityKind]: readonly { readonly id: string }[] };

/** Linear in its entities, none of which is copied. */
export function takeApart(document: OrgDocument): DocumentInParts {
  const scenarios = Array.from(document.scenarios.values(), scenario => {
    const lists = ENTITY_KINDS.map(kind => [kind, [...scenario[kind].values()]] as const);
    return { ...scenario, ...Object.fromEntries(lists) } as unknown as ScenarioInParts;
  });
  return { ...document, scenarios };
}

/** The document that was taken apart. Linear in its entities. */
export function putTogether(parts: DocumentInParts): OrgDocument {
  const scenarios = parts.scenarios.map(scenario => {
    const maps = ENTITY_KINDS.map(kind => [kind, KeyedMap.byId(scenario[kind])] as const);
    return { ...scenario, ...Object.fromEntries(maps) } as unknown as Scenario;
  });
  return { ...parts, scenarios: KeyedMap.byId(scenarios) };
}
