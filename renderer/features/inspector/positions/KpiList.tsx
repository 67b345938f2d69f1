import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Verdict } from '../../../../shared/commands/command.ts';
import type { KpiId } from '../../../../shared/model/ids.ts';
import { KPI_DIRECTIONS, type Kpi } from '../../../../shared/model/position.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatNumber } from '../fields/formatAmount.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TextTile } from '../fields/TextTile.tsx';
import { useLanguage } from '../fields/useLanguage.ts';
import styles from './positions.module.css';

interface Props {
  readonly kpis: readonly Kpi[];
  readonly write: (kpis: readonly Kpi[]) => Verdict;
}

/** The measures of a post: a name over its target, measure, direction and weight. */
export function KpiList({ kpis, write }: Props) {
  const session = useSession();
  const say = useSay();
  const [fresh, setFresh] = useState<KpiId | null>(null);
  const add = (): void => {
    const id = session.newId() as KpiId;
    const { store } = session.state.getState().open;
    store.seal();
    if (write([...kpis, { id, name: '', target: '', measure: '', direction: 'up', weight: null }]).ok) setFresh(id);
    store.seal();
  };
  const remove = (id: KpiId): void => {
    const { store } = session.state.getState().open;
    store.seal();
    write(kpis.filter(kpi => kpi.id !== id));
    store.seal();
  };
  return (
    <section>
      <h4 className={styles.heading}>{say('inspector.kpis')}</h4>
      <ul className={styles.kpis}>
        {kpis.map(kpi => (
          <li key={kpi.id}>
            <KpiFields
              kpi={kpi}
              fresh={kpi.id === fresh}
              write={fields => write(kpis.map(other => (other.id === kpi.id ? { ...kpi, ...fields } : other)))}
              onDelete={() => remove(kpi.id)}
            />
          </li>
        ))}
      </ul>
      <Button tone="quiet" icon={Plus} className={styles.addKpi ?? ''} onClick={add}>
        {say('inspector.kpi.add')}
      </Button>
    </section>
  );
}

interface KpiProps {
  readonly kpi: Kpi;
  readonly fresh: boolean;
  readonly write: (fields: Partial<Kpi>) => Verdict;
  readonly onDelete: () => void;
}

function KpiFields({ kpi, fresh, write, onDelete }: KpiProps) {
  const say = useSay();
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fresh) field.current?.focus();
  }, [fresh]);
  return (
    <div className={styles.kpi}>
      <TextField
        quiet
        fieldRef={field}
        className={styles.title}
        label={say('inspector.kpi.name')}
        placeholder={say('inspector.kpi.name')}
        value={kpi.name}
        write={name => write({ name })}
      />
      <div className={styles.kpiFacts}>
        <TextTile label={say('inspector.kpi.target')} value={kpi.target} placeholder="–" write={target => write({ target })} />
        <TextTile label={say('inspector.kpi.measure')} value={kpi.measure} placeholder="–" write={measure => write({ measure })} />
        <label className={styles.direction}>
          <span>{say('inspector.kpi.direction')}</span>
          <select value={kpi.direction} onChange={event => write({ direction: event.target.value as Kpi['direction'] })}>
            {KPI_DIRECTIONS.map(direction => (
              <option key={direction} value={direction}>
                {say(`inspector.kpi.${direction}`)}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={say('inspector.kpi.weight')}
          value={kpi.weight}
          format={value => `${formatNumber(language, value)} %`}
          placeholder="–"
          write={weight => (weight !== null && weight > 100 ? { ok: false, reason: 'inspector.kpi.weight.range' } : write({ weight }))}
        />
      </div>
      {/* Behind the fields for Tab, which walks from the name to what it is measured by; beside the name for the eye. */}
      <Button
        tone="quiet"
        icon={Trash2}
        className={`${styles.more} ${styles.deleteKpi}`}
        aria-label={say('inspector.kpi.delete', { name: kpi.name })}
        onClick={onDelete}
      />
    </div>
  );
}
