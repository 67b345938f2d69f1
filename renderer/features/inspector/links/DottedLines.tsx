import { Pencil, Trash2 } from 'lucide-react';
import { deleteSelection } from '../../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../../shared/commands/selection/entitySelection.ts';
import type { UnitId } from '../../../../shared/model/ids.ts';
import type { SecondaryLine } from '../../../../shared/model/secondaryLine.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { select } from '../../../session/select.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { showUndoToast } from '../fields/showUndoToast.ts';
import { UnitLink } from '../unit/UnitLink.tsx';
import { unitName } from '../unit/unitName.ts';
import styles from './links.module.css';

/** To whom the unit reports by a dotted line, and who reports to it so. */
export function DottedLines({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const lines = useDocument(view => view.secondaryLinesOf(unit));
  const up = lines.filter(line => line.from === unit);
  const down = lines.filter(line => line.to === unit);
  return (['up', 'down'] as const).map(way => {
    const rows = way === 'up' ? up : down;
    return rows.length === 0 ? null : (
      <section key={way} className={styles.group}>
        <h3 className={styles.heading}>{say(`inspector.dotted.${way}`)}</h3>
        <ul>
          {rows.map(line => (
            <DottedLine key={line.id} line={line} other={way === 'up' ? line.to : line.from} />
          ))}
        </ul>
      </section>
    );
  });
}

function DottedLine({ line, other }: { readonly line: SecondaryLine; readonly other: UnitId }) {
  const session = useSession();
  const say = useSay();
  const unit = useDocument(view => view.unit(other));
  if (unit === undefined) return null;
  const name = unitName(say, unit);
  const remove = (): void => {
    const selection = { ...NOTHING_SELECTED, secondaryLines: [line.id] };
    if (perform(session, deleteSelection, { selection, choice: PRESET_CHOICE }).ok) {
      showUndoToast(session, say('inspector.dotted.deleted', { name }));
    }
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.other}>
          <UnitLink unit={unit} />
        </span>
        {line.label.trim() !== '' && <span>{line.label}</span>}
        <Button
          tone="quiet"
          icon={Pencil}
          aria-label={say('inspector.dotted.open', { name })}
          onClick={() => select(session, { secondaryLines: [line.id] })}
        />
        <Button tone="quiet" icon={Trash2} aria-label={say('inspector.dotted.deleteOf', { name })} onClick={remove} />
      </div>
    </li>
  );
}
