import { z } from 'zod';
import type { JsonObject } from '../base/json.ts';
import { KeyedMap } from '../base/keyedMap.ts';
import { type Dependency, dependencySchema } from './dependency.ts';
import { drawingSchema, PLAIN_DRAWING } from './drawing.ts';
import { type Duty, dutySchema } from './duty.ts';
import { orderKey, shortText } from './fields.ts';
import { type Frame, frameSchema } from './frame.ts';
import {
  type DependencyId,
  type DutyId,
  type FrameId,
  idSchema,
  type NoteId,
  type PositionId,
  type ScenarioId,
  type SecondaryLineId,
  type UnitId,
  type ViewId,
} from './ids.ts';
import { type Note, noteSchema } from './note.ts';
import { type Position, positionSchema } from './position.ts';
import { type SavedView, savedViewSchema } from './savedView.ts';
import { type SecondaryLine, secondaryLineSchema } from './secondaryLine.ts';
import { type Unit, unitSchema } from './unit.ts';

/** The kinds of entity that a scenario holds, by the name of their collection, with the type of each. */
export interface Entities {
  units: Unit;
  duties: Duty;
  positions: Position;
  dependencies: Dependency;
  secondaryLines: SecondaryLine;
  notes: Note;
  frames: Frame;
  views: SavedView;
}
export type EntityKind = keyof Entities;

/** One decoder a kind, and the list of kinds in the order in which a file names them. */
export const ENTITY_SCHEMAS = {
  units: unitSchema,
  duties: dutySchema,
  positions: positionSchema,
  dependencies: dependencySchema,
  secondaryLines: secondaryLineSchema,
  notes: noteSchema,
  frames: frameSchema,
  views: savedViewSchema,
} as const satisfies Record<EntityKind, z.ZodType>;
export const ENTITY_KINDS = Object.keys(ENTITY_SCHEMAS) as readonly EntityKind[];

/** What a scenario says of itself, beside its entities. */
export const scenarioHeadSchema = z.object({ id: idSchema<ScenarioId>(), name: shortText, order: orderKey, drawing: drawingSchema });
export type ScenarioHead = Readonly<z.infer<typeof scenarioHeadSchema>>;

/** One complete organisation. */
export type Scenario = ScenarioHead & {
  readonly units: KeyedMap<UnitId, Unit>;
  readonly duties: KeyedMap<DutyId, Duty>;
  readonly positions: KeyedMap<PositionId, Position>;
  readonly dependencies: KeyedMap<DependencyId, Dependency>;
  readonly secondaryLines: KeyedMap<SecondaryLineId, SecondaryLine>;
  readonly notes: KeyedMap<NoteId, Note>;
  readonly frames: KeyedMap<FrameId, Frame>;
  readonly views: KeyedMap<ViewId, SavedView>;
  readonly unknown?: JsonObject;
};

export const headOf = ({ id, name, order, drawing }: ScenarioHead): ScenarioHead => ({ id, name, order, drawing });

export function emptyScenario(head: Pick<ScenarioHead, 'id' | 'name' | 'order'>): Scenario {
  return {
    drawing: PLAIN_DRAWING,
    ...head,
    units: KeyedMap.empty(),
    duties: KeyedMap.empty(),
    positions: KeyedMap.empty(),
    dependencies: KeyedMap.empty(),
    secondaryLines: KeyedMap.empty(),
    notes: KeyedMap.empty(),
    frames: KeyedMap.empty(),
    views: KeyedMap.empty(),
  };
}
