import { useId } from 'react';
import { COLOUR_NAMES, type ColourName } from '../../../../shared/theme/colourName.ts';
import { useSay } from '../../../session/useSay.ts';
import hidden from '../../../ui/visuallyHidden.module.css';
import styles from './ColourField.module.css';

interface Props {
  /** null: the automatic one; undefined: several that differ. */
  readonly value: ColourName | null | undefined;
  readonly onChange: (colour: ColourName | null) => void;
}

/** Ten colours and the automatic one, side by side. */
export function ColourField({ value, onChange }: Props) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend className={hidden.text}>{say('inspector.colour')}</legend>
      {[null, ...COLOUR_NAMES].map(colour => {
        const label = say(`inspector.colour.${colour ?? 'automatic'}`);
        return (
          <label key={label} className={styles.colour} title={label}>
            <input type="radio" name={name} aria-label={label} checked={value === colour} onChange={() => onChange(colour)} />
            <span
              className={colour === null ? styles.automatic : styles.swatch}
              {...(colour !== null && { style: { background: `var(--unit-${colour})` } })}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
