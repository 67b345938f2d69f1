import type { ViewId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface DeleteViewArgs {
  readonly view: ViewId;
}

/** Forgets a saved view. Nothing that it showed changes. */
export const deleteView: Command<DeleteViewArgs> = {
  id: 'view.delete',
  label: 'command.view.delete',
  can: ({ scenario }, { view }) => (scenario.views.has(view) ? ALLOWED : refused('refusal.gone')),
  run: (edit, { view }) => edit.remove('views', view),
};
