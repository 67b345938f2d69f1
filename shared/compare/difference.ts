import type { ScenarioId } from '../model/ids.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import type { Entities, EntityKind, Scenario } from '../model/scenario.ts';
import type { DocumentSettings } from '../model/settings.ts';

/**
 * What a difference is about. `owner`: it belongs to another unit, `order`: it stands elsewhere among its siblings, `value`: it says something
 * else. Those three are content; `layout` is only how it is drawn or stored.
 */
export type Aspect = 'value' | 'owner' | 'order' | 'layout';

/** One field of a record that is there on both sides. */
export interface FieldDifference {
  /** Name of the field in the model; `unknown` stands for all fields that this version does not know. */
  readonly field: string;
  readonly aspect: Aspect;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where a record is, and in what it differs if it is on both sides; `both` is content and layout. */
export const DIFFERENCE_STATES = ['onlyBefore', 'onlyAfter', 'content', 'both', 'layout'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

interface Differing<Record> {
  readonly state: DifferenceState;
  /** null: not on this side. */
  readonly before: Record | null;
  readonly after: Record | null;
  /** In the order of the model; none for a record that is on one side only. */
  readonly fields: readonly FieldDifference[];
}

/** A unit, a duty and so on. */
export type EntityDifference = {
  [K in EntityKind]: Differing<Entities[K]> & { readonly kind: K; readonly id: Entities[K]['id'] };
}[EntityKind];

/** What a scenario says of itself. One that is on one side only is one difference, whatever it holds. */
export interface ScenarioDifference extends Differing<Scenario> {
  readonly kind: 'scenarios';
  readonly id: ScenarioId;
}

/** What the document says of itself. */
export interface SettingsDifference extends Differing<DocumentSettings> {
  readonly kind: 'settings';
}

export type Difference = SettingsDifference | ScenarioDifference | (EntityDifference & { readonly scenario: ScenarioId });
export type DifferenceKind = Difference['kind'];

/** Two documents and all in which they differ. */
export interface DocumentDifference {
  readonly before: OrgDocument;
  readonly after: OrgDocument;
  /** The document's own first, then scenario by scenario in their order: what it says of itself, its entities by kind and name. */
  readonly entries: readonly Difference[];
}
