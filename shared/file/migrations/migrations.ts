import type { JsonObject } from '../../base/json.ts';
import { addDrawing } from './addDrawing.ts';
import { addViews } from './addViews.ts';

/**
 * One step of the format: takes a whole file of version `from` and returns it as of `from + 1`, without touching what it was given.
 * It runs before anything is checked, so it copes with whatever JSON can hold and leaves alone what it does not understand.
 * One that adds a field adds it only where it is missing: an older program may have written the file back in between.
 */
export interface Migration {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
}

/** Numbered from version 1 without gaps. Each has its examples in `tests/migrations`; a step that was released never changes. */
export const MIGRATIONS: readonly Migration[] = [addDrawing, addViews];
