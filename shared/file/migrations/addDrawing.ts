import type { Migration } from './migrations.ts';
import { within } from './within.ts';

/** From version 1: how a scenario is drawn, what is collapsed, and the bench. All was drawn downwards, with the first duties on each card. */
export const addDrawing: Migration = {
  from: 1,
  migrate: file =>
    within(file, 'scenarios', scenario => ({ drawing: DRAWING, ...within(scenario, 'units', unit => ({ ...UNIT, ...unit })) })),
};

const DRAWING = { direction: 'down', levelBands: false, cardDetail: 'firstDuties', writing: 'horizontal', colourBy: 'own' } as const;
const UNIT = { collapsed: false, parked: false } as const;
