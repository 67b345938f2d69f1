import type { UnitId } from '../../../shared/model/ids.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { unitName } from '../inspector/unit/unitName.ts';
import { UnitSearch } from '../unitSearch/UnitSearch.tsx';
import styles from './DeleteDialog.module.css';
import { Question } from './Question.tsx';

export type DutiesAnswer = 'toParent' | 'toUnit' | 'delete';

interface Props {
  readonly count: number;
  /** The words for "to the unit above". */
  readonly up: string;
  readonly canGoUp: boolean;
  readonly value: DutiesAnswer;
  readonly onChange: (value: DutiesAnswer) => void;
  readonly target: UnitId | null;
  readonly onTarget: (unit: UnitId | null) => void;
  readonly going: readonly UnitId[];
}

/** Where the duties of what is deleted go. */
export function DutiesQuestion({ count, up, canGoUp, value, onChange, target, onTarget, going }: Props) {
  const say = useSay();
  const chosen = useDocument(view => (target === null ? undefined : view.unit(target)));
  const picker =
    chosen === undefined ? (
      <div className={styles.below}>
        <UnitSearch
          label={say('deletion.duties.target')}
          allowed={unit => (going.includes(unit) ? { ok: false, reason: 'deletion.goesToo' } : { ok: true })}
          choose={onTarget}
          autoFocus={canGoUp}
        />
      </div>
    ) : (
      <p className={styles.chosen}>
        <b>{unitName(say, chosen)}</b>
        <Button tone="quiet" onClick={() => onTarget(null)}>
          {say('inspector.change')}
        </Button>
      </p>
    );
  return (
    <Question
      title={say('deletion.duties', { count })}
      {...(!canGoUp && { detail: say('deletion.duties.noParent') })}
      value={value}
      onChange={onChange}
      options={[
        ...(canGoUp ? [{ value: 'toParent' as const, label: up }] : []),
        { value: 'toUnit', label: say('deletion.duties.other'), below: picker },
        { value: 'delete', label: say('deletion.duties.delete', { count }) },
      ]}
    />
  );
}
