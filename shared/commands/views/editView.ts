import type { ViewId } from '../../model/ids.ts';
import { type SavedView, type Seen, savedViewSchema } from '../../model/savedView.ts';
import { ALLOWED, type Command, refused } from '../command.ts';
import { viewNameRefusal } from './viewNameRefusal.ts';

export interface EditViewArgs {
  readonly view: ViewId;
  /** Another name, which no other view of the scenario has, or what it shows from now on. */
  readonly fields: Partial<Pick<SavedView, 'name'> & Seen>;
}

export const editView: Command<EditViewArgs> = {
  id: 'view.edit',
  label: 'command.view.edit',
  labelFor: ({ fields }) => (fields.name === undefined ? 'command.view.edit' : 'command.view.rename'),
  can({ scenario }, { view: id, fields }) {
    if (!scenario.views.has(id)) return refused('refusal.gone');
    const refusal = fields.name === undefined ? null : viewNameRefusal(scenario, fields.name, id);
    if (refusal !== null) return refusal;
    return savedViewSchema.partial().safeParse(trimmed(fields)).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { view: id, fields }) {
    const view = edit.scenario.views.get(id);
    if (view !== undefined) edit.put('views', { ...view, ...trimmed(fields) });
  },
};

const trimmed = (fields: EditViewArgs['fields']): EditViewArgs['fields'] =>
  fields.name === undefined ? fields : { ...fields, name: fields.name.trim() };
