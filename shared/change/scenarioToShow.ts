import type { ScenarioId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import type { Patch } from './patch.ts';

/**
 * Where one sees what patches did, on the document after them: in a scenario that they added; in the one that is shown if anything in it
 * changed, or nothing in any other; else in the first that changed.
 */
export function scenarioToShow(patches: readonly Patch[], document: OrgDocument, shown: ScenarioId): ScenarioId {
  const changed: ScenarioId[] = [];
  for (const patch of patches) {
    if (patch.kind === 'scenario' && patch.after !== null) return patch.id;
    if (patch.kind === 'scenarioHead') changed.push(patch.id);
    else if (patch.kind !== 'scenario' && patch.kind !== 'settings') changed.push(patch.scenario);
  }
  if (changed.includes(shown)) return shown;
  return changed.find(id => document.scenarios.has(id)) ?? shown;
}
