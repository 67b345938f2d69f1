import type { SecondaryLineId } from '../../model/ids.ts';
import { type SecondaryLine, secondaryLineSchema } from '../../model/secondaryLine.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface EditSecondaryLineArgs {
  readonly line: SecondaryLineId;
  readonly fields: Partial<Pick<SecondaryLine, 'label'>>;
}

export const editSecondaryLine: Command<EditSecondaryLineArgs> = {
  id: 'secondaryLine.edit',
  label: 'command.secondaryLine.edit',
  can(view, { line, fields }) {
    if (view.scenario.secondaryLines.get(line) === undefined) return refused('refusal.gone');
    return secondaryLineSchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { line: id, fields }) {
    const line = edit.scenario.secondaryLines.get(id);
    if (line !== undefined) edit.put('secondaryLines', { ...line, ...fields });
  },
  mergeKey: ({ line, fields }) => `${line}/${Object.keys(fields).join(' ')}`,
};
