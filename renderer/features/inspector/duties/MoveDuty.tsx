import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { moveDuties } from '../../../../shared/commands/duties/moveDuties.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { UnitId } from '../../../../shared/model/ids.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { UnitSearch } from '../../unitSearch/UnitSearch.tsx';
import { showUndoToast } from '../fields/showUndoToast.ts';
import { unitName } from '../unit/unitName.ts';
import styles from './duties.module.css';

interface Props {
  readonly duty: Duty;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly close: () => void;
  readonly onMoved: () => void;
}

/** Asks for the unit that gets the duty. */
export function MoveDuty({ duty, anchor, close, onMoved }: Props) {
  const session = useSession();
  const say = useSay();
  const move = (unit: UnitId): void => {
    close();
    const target = session.state.getState().open.store.view.unit(unit);
    if (target === undefined || !perform(session, moveDuties, { duties: [duty.id], unit, before: null }).ok) return;
    showUndoToast(session, say('inspector.duty.moved', { name: unitName(say, target) }));
    onMoved();
  };
  return (
    <Popover.Root open onOpenChange={open => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={4} className={styles.positioner}>
          <Popover.Popup className={styles.popup} finalFocus={() => anchor.current?.querySelector('textarea') ?? false}>
            <Popover.Title className={styles.popupTitle}>{say('inspector.duty.moveTo')}</Popover.Title>
            <UnitSearch
              label={say('inspector.duty.moveTo')}
              allowed={unit => (unit === duty.unit ? { ok: false, reason: 'inspector.duty.already' } : { ok: true })}
              choose={move}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
