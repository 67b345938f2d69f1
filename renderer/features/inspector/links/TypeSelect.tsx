import { ChevronDown } from 'lucide-react';
import { DEPENDENCY_TYPES, type Dependency, type DependencyType } from '../../../../shared/model/dependency.ts';
import { useSay } from '../../../session/useSay.ts';
import styles from './links.module.css';
import { TypeSample } from './TypeSample.tsx';

interface Props {
  readonly dependency: Pick<Dependency, 'type'>;
  readonly onChange: (type: DependencyType) => void;
}

/** What flows, as a bit of its line and a word, with the list behind it. */
export function TypeSelect({ dependency: { type }, onChange }: Props) {
  const say = useSay();
  return (
    <span className={styles.type}>
      <select aria-label={say('inspector.dependency.type')} value={type} onChange={event => onChange(event.target.value as DependencyType)}>
        {DEPENDENCY_TYPES.map(each => (
          <option key={each} value={each}>
            {say(`inspector.type.${each}`)}
          </option>
        ))}
      </select>
      <TypeSample type={type} />
      <span aria-hidden>{say(`inspector.type.${type}`)}</span>
      <ChevronDown size={12} aria-hidden />
    </span>
  );
}
