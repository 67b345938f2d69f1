import type { Verdict } from '../../../../shared/commands/command.ts';
import { editUnits, type UnitFields } from '../../../../shared/commands/units/editUnits.ts';
import type { Unit } from '../../../../shared/model/unit.ts';
import { colourOf } from '../../../../shared/scene/unitStyle.ts';
import { TOKENS } from '../../../../shared/theme/tokens.ts';
import { useWindowTheme } from '../../../app/useWindowTheme.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { KindSelect } from './KindSelect.tsx';
import { UnitLink } from './UnitLink.tsx';
import styles from './unit.module.css';

export function UnitHeader({ unit }: { readonly unit: Unit }) {
  const session = useSession();
  const say = useSay();
  const theme = useWindowTheme();
  const execute = useExecute();
  const parent = useDocument(view => (unit.parent === null ? undefined : view.unit(unit.parent)));
  const args = (fields: UnitFields) => ({ units: [unit.id], fields });
  const write = (fields: UnitFields): Verdict => execute(editUnits, args(fields));
  return (
    <div className={styles.header}>
      <div className={styles.kindLine}>
        <span className={styles.mark} style={{ background: colourOf(unit, TOKENS[theme]) }} aria-hidden />
        <KindSelect value={unit.kind} onChange={kind => perform(session, editUnits, args({ kind }))} />
        {parent !== undefined && (
          <>
            <span aria-hidden>·</span>
            <span className={styles.reports}>{say('inspector.unit.reportsTo')}</span>
            <UnitLink unit={parent} />
          </>
        )}
      </div>
      <TextField
        quiet
        className={styles.name}
        label={say('inspector.unit.name')}
        placeholder={say('inspector.unit.name')}
        value={unit.name}
        write={name => write({ name })}
      />
      <TextField
        quiet
        className={styles.subtitle}
        label={say('inspector.unit.subtitle')}
        placeholder={say('inspector.unit.subtitle')}
        value={unit.subtitle}
        write={subtitle => write({ subtitle })}
      />
      <TextField
        quiet
        className={styles.purpose}
        label={say('inspector.unit.purpose')}
        placeholder={say('inspector.unit.purpose.placeholder')}
        value={unit.purpose}
        lines
        write={purpose => write({ purpose })}
      />
    </div>
  );
}
