import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { colourName } from '../theme/colourName.ts';
import { amount, longText, orderKey, place, shortText } from './fields.ts';
import { idSchema, type UnitId } from './ids.ts';

/** A box of the organisation. `executive` is not in the palette: a unit becomes one by its kind field. */
export const UNIT_KINDS = ['executive', 'department', 'team', 'external'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How the reports of a unit stand below it. `null` inherits the style of the nearest ancestor that has one; `across` at the top. */
export const BRANCH_STYLES = [
  'across',
  'hangingLeft',
  'hangingRight',
  'hangingBoth',
  'columns2',
  'columns3',
  'columns4',
  'compact',
] as const;
export type BranchStyle = (typeof BRANCH_STYLES)[number];

/** Where a unit stands beside its siblings: in the line, or beside it. */
export const PLACEMENTS = ['line', 'assistant', 'staff', 'coHead'] as const;

export const unitSchema = z.object({
  id: idSchema<UnitId>(),
  kind: z.enum(UNIT_KINDS),
  name: shortText,
  subtitle: shortText,
  /** The unit it reports to; null for a root. */
  parent: idSchema<UnitId>().nullable(),
  /** Fractional key among its siblings. */
  order: orderKey,
  /**
   * px. A root or a pinned unit: its top left corner in the drawing. Any other unit: its left edge from its parent's left edge, and
   * its top from its parent's *bottom*, so that shifting a branch is one number, and a parent that grows moves no child's data.
   */
  place,
  /** Put there by hand: Arrange leaves it where it is. */
  pinned: z.boolean(),
  /** What reports to it is not drawn; its card says how many there are. */
  collapsed: z.boolean(),
  /** A root that waits on the bench at the side, with its branch, and is not part of the drawing. Without meaning in any other unit. */
  parked: z.boolean(),
  branchStyle: z.enum(BRANCH_STYLES).nullable(),
  placement: z.enum(PLACEMENTS),
  head: shortText,
  purpose: longText,
  /** Full-time equivalents of the unit itself, without its reports; null is unknown (then its positions' headcounts stand in, see `fteOf`). */
  fte: amount.nullable(),
  /** A year's cost of the unit itself in the document's currency; null is unknown. */
  cost: amount.nullable(),
  /** null: the colour that goes with its kind. */
  colour: colourName.nullable(),
  notes: longText,
});

export type Unit = Readonly<z.infer<typeof unitSchema>> & {
  /** Fields of a newer version or another program: kept as they came, written back as they were. */
  readonly unknown?: JsonObject;
};

/** A unit with nothing said about it yet. */
export function newUnit(fields: Pick<Unit, 'id' | 'kind' | 'parent' | 'order' | 'place'> & Partial<Unit>): Unit {
  return {
    name: '',
    subtitle: '',
    pinned: false,
    collapsed: false,
    parked: false,
    branchStyle: null,
    placement: 'line',
    head: '',
    purpose: '',
    fte: null,
    cost: null,
    colour: null,
    notes: '',
    ...fields,
  };
}
