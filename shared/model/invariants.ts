import { isOrderKey } from '../base/isOrderKey.ts';
import type { OrgDocument } from './orgDocument.ts';
import { parentLoops } from './parentLoops.ts';
import { ENTITY_KINDS, ENTITY_SCHEMAS, type Scenario } from './scenario.ts';

/**
 * What holds in every document, after every command and every repair: one line of English for each breach, none when all is well.
 * For tests and for the log; a person never reads them. Linear in the document.
 */
export function checkInvariants(document: OrgDocument): string[] {
  const scenarios = [...document.scenarios.values()];
  const breaches = scenarios.length === 0 ? ['a document without a scenario'] : [];
  for (const scenario of scenarios) {
    if (document.scenarios.get(scenario.id) !== scenario) breaches.push(`scenario ${scenario.id} stands under another id`);
    if (!isOrderKey(scenario.order)) breaches.push(`scenario ${scenario.id} has no order key`);
    for (const breach of breachesOf(scenario)) breaches.push(`scenario ${scenario.id}: ${breach}`);
  }
  return breaches;
}

function* breachesOf(scenario: Scenario): Iterable<string> {
  for (const kind of ENTITY_KINDS) {
    for (const id of scenario[kind].keys() as Iterable<string>) {
      const entity = (scenario[kind] as { get(id: string): { id: string } | undefined }).get(id);
      if (entity?.id !== id) yield `${kind}/${id} stands under another id`;
      const decoded = ENTITY_SCHEMAS[kind].safeParse(entity);
      if (!decoded.success) yield `${kind}/${id}: ${decoded.error.issues[0]?.path.join('.')} ${decoded.error.issues[0]?.message}`;
    }
  }
  const { units, duties, positions, dependencies, secondaryLines, views } = scenario;
  const parents = new Map<string, { id: string; parent: string | null }>();
  for (const unit of units.values()) {
    parents.set(unit.id, unit);
    if (unit.parent !== null && !units.has(unit.parent)) yield `unit ${unit.id} reports to ${unit.parent}, which is not there`;
    if (!isOrderKey(unit.order)) yield `unit ${unit.id} has no order key`;
  }
  for (const id of parentLoops(parents)) yield `unit ${id} is its own superior`;
  for (const position of positions.values()) {
    if (!units.has(position.unit)) yield `position ${position.id} is in unit ${position.unit}, which is not there`;
    if (!isOrderKey(position.order)) yield `position ${position.id} has no order key`;
    if (new Set(position.kpis.map(kpi => kpi.id)).size < position.kpis.length) yield `position ${position.id} has two KPIs with one id`;
  }
  for (const duty of duties.values()) {
    if (!units.has(duty.unit)) yield `duty ${duty.id} is in unit ${duty.unit}, which is not there`;
    if (!isOrderKey(duty.order)) yield `duty ${duty.id} has no order key`;
    if (duty.accountable !== null && positions.get(duty.accountable)?.unit !== duty.unit) {
      yield `duty ${duty.id} is accountable to a position of another unit`;
    }
  }
  for (const view of views.values()) if (!isOrderKey(view.order)) yield `view ${view.id} has no order key`;
  for (const line of [...dependencies.values(), ...secondaryLines.values()]) {
    if (line.from === line.to) yield `line ${line.id} leads to itself`;
    for (const end of [line.from, line.to]) if (!units.has(end)) yield `line ${line.id} leads to ${end}, which is not there`;
  }
}
