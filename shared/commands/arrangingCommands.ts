import type { Arranging } from './arranging.ts';
import { arrange } from './document/arrange.ts';
import { editDrawing } from './document/editDrawing.ts';
import { fitToPage } from './document/fitToPage.ts';
import { applyView } from './views/applyView.ts';

/** By their ids, for a thread that is told which one to run. */
export const ARRANGING_COMMANDS: ReadonlyMap<string, Arranging<unknown>> = new Map(
  [arrange, editDrawing, fitToPage, applyView].map(command => [command.id, command as Arranging<unknown>]),
);
