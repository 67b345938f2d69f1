import type { JsonObject } from '../../base/json.ts';
import { newDependency } from '../../model/dependency.ts';
import { PLAIN_DRAWING } from '../../model/drawing.ts';
import { newDuty } from '../../model/duty.ts';
import type { DependencyId, DutyId, PositionId, UnitId } from '../../model/ids.ts';
import { NOTE_SIZE } from '../../model/note.ts';
import { newPosition } from '../../model/position.ts';
import type { EntityKind } from '../../model/scenario.ts';
import { newUnit } from '../../model/unit.ts';

const HOME = { x: 0, y: 0 };
const unit = newUnit({ id: '' as UnitId, kind: 'department', parent: null, order: 'a0', place: HOME });
const { unit: _of, text: _text, ...duty } = newDuty({ id: '' as DutyId, unit: '' as UnitId, order: 'a0', text: '' });
const { unit: _in, title: _title, ...position } = newPosition({ id: '' as PositionId, unit: '' as UnitId, order: 'a0', title: '' });
const { from: _from, to: _to, ...dependency } = newDependency({ id: '' as DependencyId, from: '' as UnitId, to: '' as UnitId });

/** What stands in for a field that could not be read. What is not here is what the entity is about: without it, it is nothing. */
export const RECORD_DEFAULTS: Readonly<Record<EntityKind, JsonObject>> = {
  units: plain(unit),
  duties: plain(duty),
  positions: plain(position),
  dependencies: plain(dependency),
  secondaryLines: { label: '' },
  notes: { place: HOME, ...NOTE_SIZE },
  frames: { title: '', colour: null },
  views: { order: 'a0', name: '', drawing: { ...PLAIN_DRAWING }, collapsed: [], focus: null, light: null, area: null },
};
export const SETTINGS_DEFAULTS: JsonObject = { title: '', client: '', drawingLanguage: 'en', currency: 'EUR' };
export const SCENARIO_DEFAULTS: JsonObject = { order: 'a0', drawing: { ...PLAIN_DRAWING } };

/** Without the id, which has no stand-in. */
function plain({ id: _, ...fields }: { readonly id: string }): JsonObject {
  return fields as unknown as JsonObject;
}
