import { type DependencyType, dependencySchema, newDependency } from '../../model/dependency.ts';
import type { DependencyId, UnitId } from '../../model/ids.ts';
import { ALLOWED, type Command, refused } from '../command.ts';

export interface AddDependencyArgs {
  readonly id: DependencyId;
  /** The giver. */
  readonly from: UnitId;
  /** The receiver. */
  readonly to: UnitId;
  readonly type?: DependencyType;
  readonly label?: string;
  /** It goes both ways; otherwise from giver to receiver alone. */
  readonly mutual?: boolean;
}

export const addDependency: Command<AddDependencyArgs> = {
  id: 'dependency.add',
  label: 'command.dependency.add',
  can(view, { from, to, label }) {
    if (view.unit(from) === undefined || view.unit(to) === undefined) return refused('refusal.gone');
    if (from === to) return refused('refusal.dependencyOnItself');
    return dependencySchema.partial().safeParse({ label }).success ? ALLOWED : refused('refusal.outOfBounds');
  },
  run(edit, { id, from, to, type, label, mutual = false }) {
    edit.put('dependencies', newDependency({ id, from, to, mutual, ...(type && { type }), ...(label && { label }) }));
  },
};
