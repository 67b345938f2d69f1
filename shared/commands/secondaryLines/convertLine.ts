import { newDependency } from '../../model/dependency.ts';
import type { DependencyId, SecondaryLineId, UnitId } from '../../model/ids.ts';
import type { ScenarioView } from '../../model/scenarioView.ts';
import { ALLOWED, type Command, refused, type Verdict } from '../command.ts';

export type ConvertLineArgs =
  | { readonly dependency: DependencyId; readonly into: SecondaryLineId }
  | { readonly secondaryLine: SecondaryLineId; readonly into: DependencyId };

/**
 * Makes a dependency a dotted reporting line, its giver reporting to its receiver, or such a line a dependency; ends and label are kept, what
 * only a dependency can say is not. `into` is the fresh id, made by the caller, who selects the new one.
 */
export const convertLine: Command<ConvertLineArgs> = {
  id: 'line.convert',
  label: 'command.line.convert',
  can(view, args) {
    if ('secondaryLine' in args)
      return view.scenario.secondaryLines.get(args.secondaryLine) === undefined ? refused('refusal.gone') : ALLOWED;
    const dependency = view.dependency(args.dependency);
    return dependency === undefined ? refused('refusal.gone') : reportsAside(view, dependency.from, dependency.to);
  },
  run(edit, args) {
    if ('dependency' in args) {
      const dependency = edit.dependency(args.dependency);
      if (dependency === undefined) return;
      const { from, to, label } = dependency;
      edit.remove('dependencies', dependency.id);
      edit.put('secondaryLines', { id: args.into, from, to, label });
    } else {
      const line = edit.scenario.secondaryLines.get(args.secondaryLine);
      if (line === undefined) return;
      const { from, to, label } = line;
      edit.remove('secondaryLines', line.id);
      edit.put('dependencies', newDependency({ id: args.into, from, to, label }));
    }
  },
};

/** Whether `from` may report to `to` in addition: not where it does so anyway. */
export function reportsAside(view: ScenarioView, from: UnitId, to: UnitId): Verdict {
  const unit = view.unit(from);
  if (unit?.parent !== to) return ALLOWED;
  return refused('refusal.reportsThereAnyway', { name: unit.name, target: view.unit(to)?.name ?? '' });
}
