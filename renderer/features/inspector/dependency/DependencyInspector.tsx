import { ArrowLeftRight, ArrowRight, Repeat2, Waypoints } from 'lucide-react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import { type DependencyFields, editDependency } from '../../../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../../../shared/commands/dependencies/reverseDependency.ts';
import type { Dependency } from '../../../../shared/model/dependency.ts';
import { convertSelected } from '../../../actions/convertSelected.ts';
import { runAction } from '../../../actions/runAction.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { DeleteButton } from '../DeleteButton.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import styles from '../Inspector.module.css';
import { UnitLink } from '../unit/UnitLink.tsx';
import { unitName } from '../unit/unitName.ts';
import own from './dependency.module.css';
import { flowSentence } from './flowSentence.ts';
import { TypeChoice } from './TypeChoice.tsx';

const STRENGTHS = [1, 2, 3] as const;

/** One dependency: who gives what to whom, how strongly and how often. */
export function DependencyInspector({ dependency }: { readonly dependency: Dependency }) {
  const session = useSession();
  const say = useSay();
  const execute = useExecute();
  const from = useDocument(view => view.unit(dependency.from));
  const to = useDocument(view => view.unit(dependency.to));
  if (from === undefined || to === undefined) return null;
  const write = (fields: DependencyFields): Verdict => execute(editDependency, { dependency: dependency.id, fields });
  const set = (fields: DependencyFields): void => void perform(session, editDependency, { dependency: dependency.id, fields });
  const Arrow = dependency.mutual ? ArrowLeftRight : ArrowRight;
  return (
    <>
      <div className={styles.part}>
        <div>
          <h2 className={styles.kind}>{say('inspector.dependency')}</h2>
          <p className={own.ends}>
            <UnitLink unit={from} />
            <Arrow size={16} aria-hidden />
            <UnitLink unit={to} />
          </p>
          <p className={own.sentence}>{say(flowSentence(dependency), { from: unitName(say, from), to: unitName(say, to) })}</p>
        </div>
        <TextField
          label={say('inspector.dependency.label')}
          placeholder={say('inspector.dependency.label.placeholder')}
          value={dependency.label}
          write={label => write({ label })}
        />
        <TypeChoice value={dependency.type} onChange={type => set({ type })} />
        <div className={own.ways}>
          <Checkbox checked={dependency.mutual} onChange={mutual => set({ mutual })}>
            {say('inspector.dependency.mutual')}
          </Checkbox>
          {!dependency.mutual && (
            <Button icon={Repeat2} onClick={() => perform(session, reverseDependency, { dependency: dependency.id })}>
              {say('inspector.dependency.reverse')}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.part}>
        <TextField
          lines
          label={say('inspector.dependency.deliverable')}
          placeholder={say('inspector.dependency.deliverable.placeholder')}
          value={dependency.deliverable}
          write={deliverable => write({ deliverable })}
        />
        <RadioGroup
          look="segments"
          label={say('inspector.dependency.strength')}
          value={`${dependency.strength}` as const}
          options={STRENGTHS.map(value => ({ value: `${value}` as const, label: say(`inspector.strength.${value}`) }))}
          onChange={value => set({ strength: STRENGTHS.find(strength => `${strength}` === value) ?? 2 })}
        />
        <div className={own.two}>
          <TextField
            label={say('inspector.dependency.frequency')}
            placeholder={say('inspector.dependency.frequency.placeholder')}
            value={dependency.frequency}
            write={frequency => write({ frequency })}
          />
          <TextField
            label={say('inspector.dependency.responseTime')}
            placeholder={say('inspector.dependency.responseTime.placeholder')}
            value={dependency.responseTime}
            write={responseTime => write({ responseTime })}
          />
        </div>
      </div>
      <div className={styles.part}>
        <div className={styles.row}>
          <Button icon={Waypoints} onClick={() => void runAction(session, convertSelected)}>
            {say('inspector.dependency.toDotted')}
          </Button>
          <DeleteButton label={say('inspector.dependency.delete')} />
        </div>
      </div>
    </>
  );
}
