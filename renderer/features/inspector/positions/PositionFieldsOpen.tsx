import type { Verdict } from '../../../../shared/commands/command.ts';
import type { PositionFields } from '../../../../shared/commands/positions/editPosition.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { useSay } from '../../../session/useSay.ts';
import { formatNumber } from '../fields/formatAmount.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { parseMonths } from '../fields/parseMonths.ts';
import { TextField } from '../fields/TextField.tsx';
import { useLanguage } from '../fields/useLanguage.ts';
import { KpiList } from './KpiList.tsx';
import styles from './positions.module.css';

interface Props {
  readonly position: Position;
  readonly duties: readonly Duty[];
  readonly write: (fields: PositionFields) => Verdict;
}

const MONTHS = { read: parseMonths, wrong: 'inspector.position.review.range' } as const;

/** Everything about a post but its title. */
export function PositionFieldsOpen({ position, duties, write }: Props) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles.body}>
      <div className={styles.numbers}>
        <NumberField
          label={say('inspector.position.headcount')}
          value={position.headcount}
          format={value => formatNumber(language, value)}
          placeholder="–"
          write={headcount => write({ headcount })}
        />
        <NumberField
          label={say('inspector.position.review')}
          value={position.reviewMonths}
          format={value => say('inspector.position.months', { count: value })}
          placeholder={say('inspector.position.review.unit')}
          reading={MONTHS}
          write={reviewMonths => write({ reviewMonths })}
        />
      </div>
      <TextField
        lines
        label={say('inspector.position.description')}
        value={position.description}
        write={description => write({ description })}
      />
      <TextField lines label={say('inspector.position.skills')} value={position.skills} write={skills => write({ skills })} />
      <KpiList kpis={position.kpis} write={kpis => write({ kpis: [...kpis] })} />
      <section>
        <h4 className={styles.heading}>{say('inspector.position.accountable')}</h4>
        {duties.length === 0 ? (
          <p className={styles.none}>{say('inspector.position.accountable.none')}</p>
        ) : (
          <ul className={styles.duties}>
            {duties.map(duty => (
              <li key={duty.id}>{duty.text}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
