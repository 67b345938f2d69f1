import { ChevronDown } from 'lucide-react';
import { UNIT_KINDS, type UnitKind } from '../../../../shared/model/unit.ts';
import { useSay } from '../../../session/useSay.ts';
import styles from './unit.module.css';

interface Props {
  /** null: several that differ. */
  readonly value: UnitKind | null;
  readonly onChange: (kind: UnitKind) => void;
}

/** The kind as a word in a line, with a list behind it. */
export function KindSelect({ value, onChange }: Props) {
  const say = useSay();
  return (
    <span className={styles.kindSelect}>
      <select aria-label={say('inspector.unit.kind')} value={value ?? ''} onChange={event => onChange(event.target.value as UnitKind)}>
        {value === null && (
          <option value="" disabled>
            {say('inspector.mixed')}
          </option>
        )}
        {UNIT_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {say(`inspector.kind.${kind}`)}
          </option>
        ))}
      </select>
      <span aria-hidden>{value === null ? say('inspector.mixed') : say(`inspector.kind.${value}`)}</span>
      <ChevronDown size={12} aria-hidden />
    </span>
  );
}
