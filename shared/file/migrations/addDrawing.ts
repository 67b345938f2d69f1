import { isJsonObject, type JsonObject } from '../../base/json.ts';
import type { Migration } from './migrations.ts';

/** From version 1: how a scenario is drawn, what is collapsed, and the bench. All was drawn downwards, with the first duties on each card. */
export const addDrawing: Migration = {
  from: 1,
  migrate: file =>
    within(file, 'scenarios', scenario => ({ drawing: DRAWING, ...within(scenario, 'units', unit => ({ ...UNIT, ...unit })) })),
};

const DRAWING = { direction: 'down', levelBands: false, cardDetail: 'firstDuties', writing: 'horizontal', colourBy: 'own' } as const;
const UNIT = { collapsed: false, parked: false } as const;

/** Changes each object that an object holds under `key`, and leaves alone whatever is not one. */
function within(holder: JsonObject, key: string, change: (one: JsonObject) => JsonObject): JsonObject {
  const held = holder[key];
  if (!isJsonObject(held)) return holder;
  return { ...holder, [key]: Object.fromEntries(Object.entries(held).map(([id, one]) => [id, isJsonObject(one) ? change(one) : one])) };
}
