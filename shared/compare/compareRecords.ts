import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind, scenarioHeadSchema } from '../model/scenario.ts';
import { settingsSchema } from '../model/settings.ts';
import type { Aspect, DifferenceState, FieldDifference } from './difference.ts';
import { sameData } from './sameData.ts';

/** How one kind of record is compared. */
interface RecordRules {
  readonly fields: readonly string[];
  /** Only how it is drawn. */
  readonly layout: ReadonlySet<string>;
  /** Names the unit that it belongs to; null where it has an order among all of its kind, or none. */
  readonly owner: string | null;
}

const LAYOUT: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  units: ['place', 'pinned', 'collapsed', 'branchStyle'],
  notes: ['place', 'width', 'minHeight'],
  frames: ['place', 'size'],
  views: ['drawing', 'collapsed', 'focus', 'light', 'area'],
};
const OWNERS: Readonly<Partial<Record<EntityKind, string>>> = { units: 'parent', duties: 'unit', positions: 'unit' };

const rules = (shape: object, layout: readonly string[] = [], owner: string | null = null): RecordRules => ({
  fields: [...Object.keys(shape).filter(field => field !== 'id'), 'unknown'],
  layout: new Set(layout),
  owner,
});

export const RECORD_RULES = {
  settings: rules(settingsSchema.shape),
  scenarios: rules(scenarioHeadSchema.shape, ['drawing']),
  ...(Object.fromEntries(ENTITY_KINDS.map(kind => [kind, rules(ENTITY_SCHEMAS[kind].shape, LAYOUT[kind], OWNERS[kind])])) as Readonly<
    Record<EntityKind, RecordRules>
  >),
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields in which two records of one kind differ. `order` counts as layout here: a key says nothing without those of the siblings, see
 * `movedSiblings`; where the owner is another one it is left out, having changed with it.
 */
export function compareRecords({ fields, layout, owner }: RecordRules, before: object, after: object): FieldDifference[] {
  if (before === after) return [];
  const [old, now] = [before as Fields, after as Fields];
  const moved = owner !== null && old[owner] !== now[owner];
  const found: FieldDifference[] = [];
  for (const field of fields) {
    if (sameData(old[field], now[field]) || (field === 'order' && moved)) continue;
    const aspect: Aspect = layout.has(field) || field === 'order' ? 'layout' : field === owner ? 'owner' : 'value';
    found.push({ field, aspect, before: old[field], after: now[field] });
  }
  return found;
}

/** What the fields of a record that is on both sides amount to. */
export function stateOf(fields: readonly FieldDifference[]): DifferenceState {
  const layout = fields.filter(({ aspect }) => aspect === 'layout').length;
  return layout === 0 ? 'content' : layout === fields.length ? 'layout' : 'both';
}
