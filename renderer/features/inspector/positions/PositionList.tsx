import { Plus } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { addPosition } from '../../../../shared/commands/positions/addPosition.ts';
import { deletePosition } from '../../../../shared/commands/positions/deletePosition.ts';
import { movePosition } from '../../../../shared/commands/positions/movePosition.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { PositionId, UnitId } from '../../../../shared/model/ids.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { useSessionState } from '../../../session/useSessionState.ts';
import { Button } from '../../../ui/Button.tsx';
import { showUndoToast } from '../fields/showUndoToast.ts';
import styles from '../Inspector.module.css';
import { OrderedList } from '../order/OrderedList.tsx';
import { useRowOrder } from '../order/useRowOrder.ts';
import { PositionCard } from './PositionCard.tsx';
import own from './positions.module.css';

interface Props {
  readonly unit: UnitId;
  readonly positions: readonly Position[];
  readonly duties: readonly Duty[];
}

/** The posts of the unit: closed they are a list of titles, open everything about the post. Whatever else of the unit changes draws none of them again. */
export const PositionList = memo(function PositionList({ unit, positions, duties }: Props) {
  const session = useSession();
  const say = useSay();
  const request = useSessionState(state => state.focusRequest);
  const [open, setOpen] = useState<ReadonlySet<PositionId>>(new Set());
  /** Whose title takes the focus as soon as it is there. */
  const [fresh, setFresh] = useState<PositionId | null>(null);
  const ids = positions.map(position => position.id);
  const order = useRowOrder(ids, (id, before) => void perform(session, movePosition, { position: id, before }));

  useEffect(() => {
    if (request?.kind !== 'position' || !positions.some(position => position.id === request.position)) return;
    setOpen(shown => new Set([...shown, request.position]));
    setFresh(request.position);
    session.state.setState({ focusRequest: null });
  }, [request, positions, session]);

  const toggle = (id: PositionId): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const add = (): void => {
    const id = session.newId() as PositionId;
    if (!perform(session, addPosition, { id, unit, title: '' }).ok) return;
    setOpen(shown => new Set([...shown, id]));
    setFresh(id);
  };
  const remove = (id: PositionId): void => {
    if (perform(session, deletePosition, { position: id }).ok) showUndoToast(session, say('inspector.position.deleted'));
  };

  return (
    <>
      <OrderedList label={say('inspector.tab.positions')} rows={positions} order={order}>
        {position => (
          <PositionCard
            position={position}
            duties={duties.filter(duty => duty.accountable === position.id)}
            open={open.has(position.id)}
            fresh={fresh === position.id}
            grip={order.grip(position.id)}
            onToggle={() => toggle(position.id)}
            onStep={by => order.step(position.id, by)}
            onDelete={() => remove(position.id)}
          />
        )}
      </OrderedList>
      <div className={styles.part}>
        {positions.length === 0 && <p className={own.empty}>{say('inspector.positions.empty')}</p>}
        <div className={styles.row}>
          <Button icon={Plus} onClick={add}>
            {say('inspector.position.add')}
          </Button>
        </div>
      </div>
    </>
  );
});
