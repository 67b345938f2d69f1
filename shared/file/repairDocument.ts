import { KeyedMap } from '../base/keyedMap.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { ENTITY_KINDS, type Scenario } from '../model/scenario.ts';
import type { DraftDocument, DraftScenario } from './decodeDocument.ts';
import type { Repair } from './repair.ts';
import { repairHeld } from './repairHeld.ts';
import type { RepairJob } from './repairJob.ts';
import { repairLines } from './repairLines.ts';
import { renewOrder, repairOrders } from './repairOrders.ts';
import { repairTree } from './repairTree.ts';

/**
 * Makes the parts of a decoded file fit together. What somebody wrote is kept wherever it can be: a unit that is missing while its
 * duties are there is put back; only a line that leads nowhere goes, since nothing is left to say of it.
 */
export function repairDocument(draft: DraftDocument): { document: OrgDocument; repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const heads = draft.scenarios.map(({ head }) => head);
  const reordered = renewOrder(heads, (head, order) => {
    head.order = order;
  });
  if (reordered) repairs.push({ code: 'orderRenewed', values: { unit: draft.settings.title, count: heads.length }, path: '/scenarios' });
  for (const scenario of draft.scenarios) {
    const job: RepairJob = {
      scenario,
      language: draft.settings.drawingLanguage,
      say: (code, values, ...path) => repairs.push({ code, values, path: ['', 'scenarios', scenario.head.id, ...path].join('/') }),
    };
    // The units first: what is put back here is there for everything that follows.
    repairHeld(job);
    repairTree(job);
    repairLines(job);
    repairOrders(job);
  }
  const scenarios = draft.scenarios.map(scenario => [scenario.head.id, finished(scenario)] as const);
  const document = { settings: draft.settings, scenarios: KeyedMap.from(scenarios) } as unknown as OrgDocument;
  return { document: draft.unknown === null ? document : { ...document, unknown: draft.unknown }, repairs };
}

function finished({ head, entities, unknown }: DraftScenario): Scenario {
  const collections = Object.fromEntries(ENTITY_KINDS.map(kind => [kind, KeyedMap.from<string, object>(entities[kind])]));
  const scenario = { ...head, ...collections } as unknown as Scenario;
  return unknown === null ? scenario : { ...scenario, unknown };
}
