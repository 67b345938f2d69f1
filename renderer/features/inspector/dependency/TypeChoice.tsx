import { type Ref, useId } from 'react';
import { DEPENDENCY_TYPES, type DependencyType } from '../../../../shared/model/dependency.ts';
import { useSay } from '../../../session/useSay.ts';
import { TypeSample } from '../links/TypeSample.tsx';
import styles from './dependency.module.css';

interface Props {
  readonly value: DependencyType;
  readonly onChange: (type: DependencyType) => void;
  /** The one that is chosen: where the focus goes. */
  readonly chosenRef?: Ref<HTMLInputElement>;
}

/** What flows: the five types, each with its line as the drawing has it. */
export function TypeChoice({ value, onChange, chosenRef }: Props) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className={styles.types}>
      <legend>{say('inspector.dependency.type')}</legend>
      {DEPENDENCY_TYPES.map(type => (
        <label key={type} className={styles.type}>
          <input
            type="radio"
            name={name}
            checked={type === value}
            onChange={() => onChange(type)}
            {...(type === value && chosenRef !== undefined && { ref: chosenRef })}
          />
          <span>
            <TypeSample type={type} />
            {say(`inspector.type.${type}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
