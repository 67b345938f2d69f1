import type { KeyedMap } from '../base/keyedMap.ts';
import { compareOrder, type OrgDocument } from '../model/orgDocument.ts';
import type { Scenario } from '../model/scenario.ts';
import { compareCollections } from './compareCollections.ts';
import { compareRecords, RECORD_RULES, stateOf } from './compareRecords.ts';
import { compareScenarios } from './compareScenarios.ts';
import type { Difference, DocumentDifference, FieldDifference, ScenarioDifference } from './difference.ts';
import { sameData } from './sameData.ts';

/**
 * All in which two documents differ, compared by id. Which of the two is the older is the caller's to know: `before` and `after` are only
 * the two sides. Linear in the documents; what is the same object on both sides is not looked into.
 */
export function compareDocuments(before: OrgDocument, after: OrgDocument): DocumentDifference {
  if (before === after) return { before, after, entries: [] };
  return { before, after, entries: [...ofSettings(before, after), ...ofScenarios(before, after)] };
}

function ofSettings(before: OrgDocument, after: OrgDocument): Difference[] {
  const fields: FieldDifference[] = compareRecords(RECORD_RULES.settings, before.settings, after.settings);
  // What is unknown beside the settings and within them is one thing to a person.
  if (!fields.some(({ field }) => field === 'unknown') && !sameData(before.unknown, after.unknown)) {
    fields.push({ field: 'unknown', aspect: 'value', before: before.unknown, after: after.unknown });
  }
  return fields.length === 0 ? [] : [{ kind: 'settings', state: stateOf(fields), before: before.settings, after: after.settings, fields }];
}

function ofScenarios(before: OrgDocument, after: OrgDocument): Difference[] {
  const heads = new Map<string, ScenarioDifference>();
  type Scenarios = KeyedMap<string, Scenario>;
  for (const head of compareCollections('scenarios', before.scenarios as unknown as Scenarios, after.scenarios as unknown as Scenarios)) {
    heads.set(head.id, { kind: 'scenarios', ...head } as ScenarioDifference);
  }
  const gone = [...before.scenarios.values()].filter(({ id }) => !after.scenarios.has(id));
  return [...after.scenarios.values(), ...gone].sort(compareOrder).flatMap((scenario): Difference[] => {
    const { id } = scenario;
    const old = before.scenarios.get(id);
    const now = after.scenarios.get(id);
    const entities = old === undefined || now === undefined ? [] : compareScenarios(old, now).map(entry => ({ ...entry, scenario: id }));
    const head = heads.get(id);
    return head === undefined ? entities : [head, ...entities];
  });
}
