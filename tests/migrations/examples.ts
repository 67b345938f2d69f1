import type { JsonObject } from '../../shared/base/json.ts';

/** A file before and after one step of the format. Never edited once its step was released. */
export interface MigrationExample {
  readonly from: number;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** One at least for each of `MIGRATIONS`; there is none yet. */
export const EXAMPLES: readonly MigrationExample[] = [];
