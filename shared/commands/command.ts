import type { Edit } from '../change/edit.ts';
import type { MessageKey } from '../i18n/messageKey.ts';
import type { ScenarioView } from '../model/scenarioView.ts';

/** Why not, as a message that the interface can say in its language. */
export interface Refusal {
  readonly ok: false;
  readonly reason: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Verdict = { readonly ok: true } | Refusal;
export const ALLOWED: Verdict = { ok: true };
export const refused = (reason: MessageKey, values?: Readonly<Record<string, string | number>>): Refusal =>
  values === undefined ? { ok: false, reason } : { ok: false, reason, values };

/**
 * One thing that can be done to a document, and the only way to do it. `can` is asked on every pointer move of a gesture and costs
 * no walk over the document; `run` may rely on it having said yes.
 */
export interface Command<Args> {
  readonly id: string;
  /** What undo and redo call the step: "rename", "add department". */
  readonly label: MessageKey;
  /** Where the arguments make a better name for the step than `label`. */
  labelFor?(args: Args): MessageKey;
  can(view: ScenarioView, args: Args): Verdict;
  run(edit: Edit, args: Args): void;
  /** Steps in a row with the same key become one: typing in one field of one unit. Absent: every step stands alone. */
  mergeKey?(args: Args): string;
}
