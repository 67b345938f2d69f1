import type { Language } from '../model/settings.ts';
import type { DraftScenario } from './decodeDocument.ts';
import type { Repair } from './repair.ts';

/** What a repair works on: one scenario, changed in place, and the list that says what was done. */
export interface RepairJob {
  readonly scenario: DraftScenario;
  readonly language: Language;
  readonly say: (code: Repair['code'], values: Repair['values'], ...path: string[]) => void;
}
