import { readFileSync } from 'node:fs';
import { DocumentState } from '../../../shared/change/documentState.ts';
import { type Inspection, inspectScenario } from '../../../shared/inspect/inspectScenario.ts';
import type { ScenarioView } from '../../../shared/model/scenarioView.ts';
import { opened } from '../sampleFile.ts';

/** What a saved file holds, sound and without repairs. */
export function savedView(path: string): ScenarioView {
  const { document, repairs } = opened(readFileSync(path, 'utf8'));
  if (repairs.length > 0) throw new Error(`saved with faults: ${JSON.stringify(repairs)}`);
  return new DocumentState(document).view;
}

/** The same, with names in place of ids. */
export const savedContent = (path: string): Inspection => inspectScenario(savedView(path));
