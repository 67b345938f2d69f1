import type { Unit } from '../../../../shared/model/unit.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { select } from '../../../session/select.ts';
import { useSay } from '../../../session/useSay.ts';
import styles from '../Inspector.module.css';
import { unitName } from './unitName.ts';

/** A unit's name that leads to it: selected, and seen on the canvas. */
export function UnitLink({ unit }: { readonly unit: Unit }) {
  const session = useSession();
  const say = useSay();
  const go = (): void => {
    select(session, { units: [unit.id] });
    session.canvas.current?.reveal(unit.id);
  };
  return (
    <button type="button" className={styles.link} onClick={go}>
      {unitName(say, unit)}
    </button>
  );
}
