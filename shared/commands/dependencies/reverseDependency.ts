import type { DependencyId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

/** Giver and receiver change places. */
export const reverseDependency: Command<{ readonly dependency: DependencyId }> = {
  id: 'dependency.reverse',
  label: 'command.dependency.reverse',
  can(view, { dependency: id }) {
    const dependency = view.dependency(id);
    if (dependency === undefined) return refused('refusal.gone');
    return dependency.mutual ? refused('refusal.mutualHasNoDirection') : ALLOWED;
  },
  run(edit, { dependency: id }) {
    const dependency = edit.dependency(id);
    if (dependency !== undefined) edit.put('dependencies', { ...dependency, from: dependency.to, to: dependency.from });
  },
};
