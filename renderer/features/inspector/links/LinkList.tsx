import { Spline } from 'lucide-react';
import { memo } from 'react';
import type { Dependency } from '../../../../shared/model/dependency.ts';
import type { UnitId } from '../../../../shared/model/ids.ts';
import { openDialog } from '../../../actions/openDialog.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import styles from '../Inspector.module.css';
import { DottedLines } from './DottedLines.tsx';
import { LinkRow } from './LinkRow.tsx';
import own from './links.module.css';
import { DIRECTIONS, unitLinks } from './unitLinks.ts';

interface Props {
  readonly unit: UnitId;
  readonly dependencies: readonly Dependency[];
}

/** With whom the unit works, seen from the unit: what it gives, what it receives, what goes both ways. Whatever else of the unit changes draws none of them again. */
export const LinkList = memo(function LinkList({ unit, dependencies }: Props) {
  const session = useSession();
  const say = useSay();
  const links = unitLinks(unit, dependencies);
  return (
    <>
      {DIRECTIONS.map(direction => {
        const rows = links.filter(link => link.direction === direction);
        if (rows.length === 0) return null;
        return (
          <section key={direction} className={own.group}>
            <h3 className={own.heading}>{say(`inspector.links.${direction}`)}</h3>
            <ul>
              {rows.map(link => (
                <LinkRow key={link.dependency.id} link={link} />
              ))}
            </ul>
          </section>
        );
      })}
      <DottedLines unit={unit} />
      <div className={styles.part}>
        {links.length === 0 && <p className={own.empty}>{say('inspector.links.empty')}</p>}
        <div className={styles.row}>
          <Button icon={Spline} onClick={() => openDialog(session, { kind: 'drawDependency', from: unit })}>
            {say('inspector.links.draw')}
            <Kbd keys="L" />
          </Button>
        </div>
      </div>
    </>
  );
});
