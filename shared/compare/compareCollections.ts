import type { KeyedMap } from '../base/keyedMap.ts';
import { compareRecords, RECORD_RULES, stateOf } from './compareRecords.ts';
import type { DifferenceState, FieldDifference } from './difference.ts';
import { movedSiblings, type Sibling } from './movedSiblings.ts';

interface Identified {
  readonly id: string;
}

/** Of records that are kept by their id: those that are on one side only or differ. */
export interface CollectionDifference<T> {
  readonly id: string;
  readonly state: DifferenceState;
  readonly before: T | null;
  readonly after: T | null;
  readonly fields: readonly FieldDifference[];
}

/** Linear in the two, but for the order of siblings with new keys; at once where both are the same object. In no order. */
export function compareCollections<T extends Identified>(
  kind: Exclude<keyof typeof RECORD_RULES, 'settings'>,
  before: KeyedMap<string, T>,
  after: KeyedMap<string, T>,
): CollectionDifference<T>[] {
  if (before === after) return [];
  const rules = RECORD_RULES[kind];
  const found: CollectionDifference<T>[] = [];
  let common = 0;
  for (const record of after.values()) {
    const { id } = record;
    const old = before.get(id);
    if (old === undefined) {
      found.push({ id, state: 'onlyAfter', before: null, after: record, fields: [] });
      continue;
    }
    common += 1;
    const fields = compareRecords(rules, old, record);
    if (fields.length > 0) found.push({ id, state: stateOf(fields), before: old, after: record, fields });
  }
  if (common < before.size) {
    for (const record of before.values()) {
      if (!after.has(record.id)) found.push({ id: record.id, state: 'onlyBefore', before: record, after: null, fields: [] });
    }
  }
  return withOrders(found, before, after, rules.owner);
}

/** Tells those that stand elsewhere among their siblings from those that only have another key. */
function withOrders<T extends Identified>(
  found: CollectionDifference<T>[],
  before: KeyedMap<string, T>,
  after: KeyedMap<string, T>,
  owner: string | null,
): CollectionDifference<T>[] {
  const ownerOf = (record: T): unknown => (owner === null ? null : (record as Readonly<Record<string, unknown>>)[owner]);
  const groups = new Map<unknown, Sibling[]>();
  for (const { after: record, fields } of found) {
    if (record !== null && fields.some(({ field }) => field === 'order')) groups.set(ownerOf(record), []);
  }
  if (groups.size === 0) return found;
  for (const record of after.values()) {
    const siblings = groups.get(ownerOf(record));
    const old = siblings === undefined ? undefined : before.get(record.id);
    if (old === undefined || ownerOf(old) !== ownerOf(record)) continue;
    siblings?.push({ id: record.id, before: orderOf(old), after: orderOf(record) });
  }
  const moved = new Set([...groups.values()].flatMap(siblings => [...movedSiblings(siblings)]));
  return found.map(entry => {
    if (!moved.has(entry.id)) return entry;
    const fields = entry.fields.map((field): FieldDifference => (field.field === 'order' ? { ...field, aspect: 'order' } : field));
    return { ...entry, fields, state: stateOf(fields) };
  });
}

const orderOf = (record: object): string => (record as { readonly order: string }).order;
