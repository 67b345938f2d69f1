import { type Dependency, dependencySchema } from '../../model/dependency.ts';
import type { DependencyId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export type DependencyFields = Partial<
  Pick<Dependency, 'type' | 'label' | 'mutual' | 'deliverable' | 'strength' | 'frequency' | 'responseTime'>
>;

export interface EditDependencyArgs {
  readonly dependency: DependencyId;
  readonly fields: DependencyFields;
}

export const editDependency: Command<EditDependencyArgs> = {
  id: 'dependency.edit',
  label: 'command.dependency.edit',
  can(view, { dependency, fields }) {
    if (view.dependency(dependency) === undefined) return refused('refusal.gone');
    return dependencySchema.partial().safeParse(fields).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { dependency: id, fields }) {
    const dependency = edit.dependency(id);
    if (dependency !== undefined) edit.put('dependencies', { ...dependency, ...fields });
  },
  mergeKey: ({ dependency, fields }) => `${dependency}/${Object.keys(fields).join(' ')}`,
};
