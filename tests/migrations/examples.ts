import type { JsonObject } from '../../shared/base/json.ts';

/** A file before and after one step of the format. Never edited once its step was released. */
export interface MigrationExample {
  readonly from: number;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const DRAWING = { direction: 'down', levelBands: false, cardDetail: 'firstDuties', writing: 'horizontal', colourBy: 'own' };

/** One at least for each of `MIGRATIONS`. */
export const EXAMPLES: readonly MigrationExample[] = [
  {
    from: 1,
    before: { scenarios: { s1: { name: 'As-is', units: { ops: { name: 'Operations' } } } } },
    after: {
      scenarios: { s1: { drawing: DRAWING, name: 'As-is', units: { ops: { collapsed: false, parked: false, name: 'Operations' } } } },
    },
  },
  // What an older program wrote back keeps what it did not know; what is no organisation is left for the decoder to complain of.
  {
    from: 1,
    before: { scenarios: { s1: { drawing: { direction: 'right' }, units: [] }, s2: null } },
    after: { scenarios: { s1: { drawing: { direction: 'right' }, units: [] }, s2: null } },
  },
  { from: 1, before: { scenarios: 7 }, after: { scenarios: 7 } },
  {
    from: 2,
    before: { scenarios: { s1: { name: 'As-is', frames: {} } } },
    after: { scenarios: { s1: { views: {}, name: 'As-is', frames: {} } } },
  },
];
