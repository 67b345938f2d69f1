import { z } from 'zod';

/** Ids are opaque, random when made, kept for ever and the same across scenarios. The brand keeps one kind from passing for another. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type ScenarioId = Id<'scenario'>;
export type UnitId = Id<'unit'>;
export type DutyId = Id<'duty'>;
export type PositionId = Id<'position'>;
export type DependencyId = Id<'dependency'>;
export type SecondaryLineId = Id<'secondaryLine'>;
export type NoteId = Id<'note'>;
export type FrameId = Id<'frame'>;
export type ViewId = Id<'view'>;
export type KpiId = Id<'kpi'>;

/** Where fresh ids come from. A port, because randomness is the machine's: fronts pass nanoid, tests a counter. */
export type NewId = () => string;

/** 1 to 64 of letters, digits, `_` and `-`: safe as a key, in a selector and in a file's text. */
const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** A schema of ids of one kind; the brand is claimed here and nowhere else. */
export function idSchema<T extends Id<string>>(): z.ZodType<T> {
  return z.string().regex(ID_PATTERN, { error: 'id' }) as unknown as z.ZodType<T>;
}
