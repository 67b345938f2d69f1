import { ChevronDown } from 'lucide-react';
import { editDuty } from '../../../../shared/commands/duties/editDuty.ts';
import type { Duty } from '../../../../shared/model/duty.ts';
import type { PositionId } from '../../../../shared/model/ids.ts';
import type { Position } from '../../../../shared/model/position.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useSay } from '../../../session/useSay.ts';
import styles from './duties.module.css';

/** The post that is accountable for the duty: a chip with the list of the unit's posts behind it. Without posts there is nothing to choose. */
export function AccountableChip({ duty, positions }: { readonly duty: Duty; readonly positions: readonly Position[] }) {
  const session = useSession();
  const say = useSay();
  if (positions.length === 0) return null;
  const title = (position: Position): string => position.title.trim() || say('inspector.position.unnamed');
  const post = positions.find(position => position.id === duty.accountable);
  return (
    <span className={post === undefined ? styles.chipEmpty : styles.chip}>
      <select
        aria-label={say('inspector.duty.accountable')}
        value={duty.accountable ?? ''}
        onChange={event => {
          const accountable = event.target.value === '' ? null : (event.target.value as PositionId);
          perform(session, editDuty, { duty: duty.id, fields: { accountable } });
        }}
      >
        <option value="">{say('inspector.duty.nobody')}</option>
        {positions.map(position => (
          <option key={position.id} value={position.id}>
            {title(position)}
          </option>
        ))}
      </select>
      <span aria-hidden>{post === undefined ? say('inspector.duty.nobody') : title(post)}</span>
      <ChevronDown size={12} aria-hidden />
    </span>
  );
}
