import { memo, type PointerEvent, useEffect, useRef, useState } from 'react';
import { deleteDuties } from '../../../../shared/commands/duties/deleteDuties.ts';
import { moveDuties } from '../../../../shared/commands/duties/moveDuties.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { DutyId, UnitId } from '../../../../shared/model/ids.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { isReadOnly } from '../../../session/isReadOnly.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import { useSessionState } from '../../../session/useSessionState.ts';
import { showUndoToast } from '../fields/showUndoToast.ts';
import { OrderedList } from '../order/OrderedList.tsx';
import { useRowOrder } from '../order/useRowOrder.ts';
import { DutyRow } from './DutyRow.tsx';
import { NewDuty } from './NewDuty.tsx';

interface Props {
  readonly unit: UnitId;
  readonly duties: readonly Duty[];
  readonly positions: readonly Position[];
}

/** What the unit answers for, typed line after line. Whatever else of the unit changes draws none of them again. */
export const DutyList = memo(function DutyList({ unit, duties, positions }: Props) {
  const session = useSession();
  const say = useSay();
  const request = useSessionState(state => state.focusRequest);
  const root = useRef<HTMLDivElement>(null);
  /** The duty below which a new one is being typed; null: only the field at the end is there. */
  const [inserting, setInserting] = useState<DutyId | null>(null);
  const ids = duties.map(duty => duty.id);
  const order = useRowOrder(ids, (id, before) => move(id, before));

  const field = (id: DutyId | null): HTMLTextAreaElement | null =>
    root.current?.querySelector<HTMLTextAreaElement>(id === null ? '[data-new-duty] textarea' : `[data-row="${id}"] textarea`) ?? null;
  const focus = (id: DutyId | null): void => {
    const target = field(id);
    target?.focus();
    target?.setSelectionRange(target.value.length, target.value.length);
  };

  useEffect(() => {
    if (request === null || request.kind === 'position') return;
    if (request.kind === 'newDuty' && request.unit !== unit) return;
    const id = request.kind === 'duty' ? request.duty : null;
    const target = root.current?.querySelector<HTMLElement>(id === null ? '[data-new-duty] textarea' : `[data-row="${id}"] textarea`);
    if (target == null) return;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
    session.state.setState({ focusRequest: null });
  }, [request, unit, session]);

  function move(id: DutyId, before: DutyId | null): void {
    perform(session, moveDuties, { duties: [id], unit, before });
  }
  const gripOf = (id: DutyId) => {
    const grip = order.grip(id);
    const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
      grip.onPointerDown(event);
      // The same drag can end on a card.
      if (event.button === 0 && !isReadOnly(session.state.getState().open)) session.canvas.current?.carryDuty(id, event.nativeEvent);
    };
    return { ...grip, onPointerDown };
  };
  const walk = (id: DutyId, by: -1 | 1): void => {
    const next = ids[ids.indexOf(id) + by];
    if (next !== undefined) focus(next);
    else if (by > 0) focus(null);
  };
  const remove = (id: DutyId): void => {
    const at = ids.indexOf(id);
    const focused = root.current?.contains(document.activeElement) ?? false;
    if (focused) focus(ids[at - 1] ?? ids[at + 1] ?? null);
    // Leaving an empty duty deletes it: the line above may have done that already.
    if (session.state.getState().open.store.view.duty(id) === undefined) return;
    if (perform(session, deleteDuties, { duties: [id] }).ok) showUndoToast(session, say('inspector.duty.deleted'));
  };

  return (
    <div ref={root}>
      <OrderedList label={say('inspector.duties')} rows={duties} order={order}>
        {(duty, i) => (
          <>
            <DutyRow
              duty={duty}
              number={i + 1}
              positions={positions}
              grip={gripOf(duty.id)}
              onEnter={() => (i === duties.length - 1 ? focus(null) : setInserting(duty.id))}
              onStep={by => order.step(duty.id, by)}
              onWalk={by => walk(duty.id, by)}
              onDelete={() => remove(duty.id)}
              onMoved={() => requestAnimationFrame(() => focus(ids[i + 1] ?? ids[i - 1] ?? null))}
            />
            {inserting === duty.id && (
              <NewDuty
                key={`below ${duty.id}`}
                unit={unit}
                after={duty.id}
                inserted
                onAdded={setInserting}
                onDone={go => {
                  setInserting(null);
                  if (go) walk(duty.id, 1);
                }}
              />
            )}
          </>
        )}
      </OrderedList>
      <div data-new-duty>
        <NewDuty unit={unit} onUp={() => focus(ids.at(-1) ?? null)} />
      </div>
    </div>
  );
});
