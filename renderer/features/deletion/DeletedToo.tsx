import type { DeletionPlan } from '../../../shared/commands/selection/deletionPlan.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { flowSentence } from '../inspector/dependency/flowSentence.ts';
import { unitName } from '../inspector/unit/unitName.ts';
import styles from './DeleteDialog.module.css';

/** So many dependencies are written out; of the rest the number says enough. */
const AT_MOST = 5;

/** What goes without a question, because it cannot stand alone. */
export function DeletedToo({ plan }: { readonly plan: DeletionPlan }) {
  const say = useSay();
  const scenario = useDocument(view => view.scenario);
  if (plan.positions === 0 && plan.dependencies.length === 0) return null;
  const name = (id: Parameters<typeof scenario.units.get>[0]): string => {
    const unit = scenario.units.get(id);
    return unit === undefined ? '' : unitName(say, unit);
  };
  const rest = plan.dependencies.length - AT_MOST;
  return (
    <section className={styles.too}>
      <h3>{say('deletion.too')}</h3>
      <ul>
        {plan.positions > 0 && <li>{say('deletion.positions', { count: plan.positions })}</li>}
        {plan.dependencies.slice(0, AT_MOST).map(id => {
          const dependency = scenario.dependencies.get(id);
          if (dependency === undefined) return null;
          const sentence = say(flowSentence(dependency), { from: name(dependency.from), to: name(dependency.to) });
          return <li key={id}>{dependency.label === '' ? sentence : say('deletion.labelled', { sentence, label: dependency.label })}</li>;
        })}
        {rest > 0 && <li>{say('deletion.moreDependencies', { count: rest })}</li>}
      </ul>
    </section>
  );
}
