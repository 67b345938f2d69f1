import { isOrderKey } from '../base/isOrderKey.ts';
import { orderKeysBetween } from '../base/orderKeys.ts';
import { compareOrder } from '../model/orgDocument.ts';
import type { Kpi } from '../model/position.ts';
import { entityName } from './entityName.ts';
import type { RepairJob } from './repairJob.ts';

/** A list with a key that leaves no room beside it is numbered afresh, in its order. Equal keys are harmless: the id decides. */
export function repairOrders({ scenario, say }: RepairJob): void {
  const { units, duties, positions, views } = scenario.entities;
  const renew = <T extends Ordered>(kind: string, entities: Map<string, T>, holderOf: (entity: T) => string): void => {
    // So it is in every file but one in a million, and lists are only put together for that one.
    if (allHaveKeys(entities.values())) return;
    for (const [holder, list] of grouped(entities.values(), holderOf)) {
      if (!renewOrder(list, (entity, order) => entities.set(entity.id, { ...entity, order }))) continue;
      const unit = holder === '' ? scenario.head.name : entityName(units.get(holder) ?? {}, holder);
      say('orderRenewed', { unit, count: list.length }, kind);
    }
  };
  renew('units', units, unit => unit.parent ?? '');
  renew('duties', duties, duty => duty.unit);
  renew('positions', positions, position => position.unit);
  renew('views', views, () => '');
  for (const position of positions.values()) {
    const kpis = withOwnIds(position.kpis);
    if (kpis === position.kpis) continue;
    positions.set(position.id, { ...position, kpis: [...kpis] });
    say('kpiIdsRenewed', { position: entityName(position, position.id) }, 'positions', position.id);
  }
}

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Gives fresh keys to a list in which one is no order key; false when all were. */
export function renewOrder<T extends Ordered>(list: readonly T[], set: (entity: T, order: string) => void): boolean {
  if (allHaveKeys(list)) return false;
  const keys = orderKeysBetween(null, null, list.length);
  [...list].sort(compareOrder).forEach((entity, index) => {
    set(entity, keys[index] ?? entity.order);
  });
  return true;
}

function allHaveKeys(entities: Iterable<Ordered>): boolean {
  for (const { order } of entities) if (!isOrderKey(order)) return false;
  return true;
}

function grouped<T>(entities: Iterable<T>, holder: (entity: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entity of entities) {
    const key = holder(entity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entity]);
    else group.push(entity);
  }
  return groups;
}

/** KPIs of one position are told apart by their ids: the second with an id takes the first free one after it. */
function withOwnIds(kpis: readonly Kpi[]): readonly Kpi[] {
  if (kpis.length < 2) return kpis;
  const taken = new Set<string>(kpis.map(kpi => kpi.id));
  if (taken.size === kpis.length) return kpis;
  const seen = new Set<string>();
  return kpis.map(kpi => {
    let id: string = kpi.id;
    if (seen.has(id)) for (let n = 2; taken.has(id); n += 1) id = `${kpi.id.slice(0, 58)}-${n}`;
    seen.add(id);
    taken.add(id);
    return { ...kpi, id: id as Kpi['id'] };
  });
}
