import { useRef, useState } from 'react';
import { deleteSelection } from '../../../shared/commands/selection/deleteSelection.ts';
import type { DeletionChoice } from '../../../shared/commands/selection/deletionPlan.ts';
import type { EntitySelection } from '../../../shared/commands/selection/entitySelection.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import styles from './DeleteDialog.module.css';
import { DeletedToo } from './DeletedToo.tsx';
import { type DutiesAnswer, DutiesQuestion } from './DutiesQuestion.tsx';
import { deleteNow } from './deleteNow.ts';
import { deletionOptions } from './deletionOptions.ts';
import { Question } from './Question.tsx';
import { selectionInWords } from './selectionInWords.ts';
import { unitsInWords } from './unitsInWords.ts';

interface Props {
  readonly selection: EntitySelection;
  readonly close: () => void;
}

/** The one question before a deletion that leaves reports or duties without a home. */
export function DeleteDialog({ selection, close }: Props) {
  const session = useSession();
  const say = useSay();
  useDocument(view => view.scenario);
  const { store } = useSessionState(state => state.open);
  const [reports, setReports] = useState<DeletionChoice['reports']>('toParent');
  const [answer, setAnswer] = useState<DutiesAnswer | null>(null);
  const [target, setTarget] = useState<UnitId | null>(null);
  const cancel = useRef<HTMLButtonElement>(null);

  const { view } = store;
  const options = deletionOptions(view, selection, reports);
  const duties = answer === null || (answer === 'toParent' && !options.dutiesCanGoUp) ? preset(options.dutiesCanGoUp) : answer;
  const unchosen = duties === 'toUnit' && target === null && options.plan.duties.length > 0;
  const choice: DeletionChoice = { reports, duties: duties !== 'toUnit' ? duties : target === null ? 'delete' : { toUnit: target } };
  const verdict = unchosen ? ({ ok: false, reason: 'refusal.dutiesNeedUnit' } as const) : store.can(deleteSelection, { selection, choice });
  const going: EntitySelection = { ...selection, units: options.plan.units.map(unit => unit.id) };
  const what = selectionInWords(say, view, going);

  const remove = (): void => {
    close();
    deleteNow(session, selection, choice);
  };

  return (
    <DialogShell
      title={say('deletion.title', { what: selectionInWords(say, view, selection) })}
      onClose={close}
      initialFocus={cancel}
      width={460}
      footer={
        <>
          {!verdict.ok && (
            <p className={styles.reason} id="deletion-reason" role="status">
              {say(verdict.reason, 'values' in verdict ? verdict.values : undefined)}
            </p>
          )}
          <Button ref={cancel} onClick={close}>
            {say('deletion.cancel')}
          </Button>
          <Button tone="danger" disabled={!verdict.ok} aria-describedby={verdict.ok ? undefined : 'deletion-reason'} onClick={remove}>
            {say('deletion.verb', { what })}
          </Button>
        </>
      }
    >
      <div className={styles.questions}>
        {options.reports.length > 0 && (
          <Question
            title={say('deletion.reports', { count: options.reports.length })}
            detail={unitsInWords(say, options.reports)}
            value={reports}
            onChange={setReports}
            options={[
              { value: 'toParent', label: upwards('reports', options.reportsTo) },
              { value: 'delete', label: say('deletion.reports.delete', { count: options.reports.length }) },
            ]}
          />
        )}
        {options.plan.duties.length > 0 && (
          <DutiesQuestion
            count={options.plan.duties.length}
            up={upwards('duties', options.dutiesTo)}
            canGoUp={options.dutiesCanGoUp}
            value={duties}
            onChange={setAnswer}
            target={target}
            onTarget={setTarget}
            going={going.units}
          />
        )}
        <DeletedToo plan={options.plan} />
      </div>
    </DialogShell>
  );

  function upwards(which: 'reports' | 'duties', parents: readonly (UnitId | null)[]): string {
    const [only] = parents;
    if (parents.length > 1) return say(`deletion.${which}.up`);
    const parent = only == null ? undefined : view.unit(only);
    return parent === undefined ? say(`deletion.${which}.top`) : say(`deletion.${which}.to`, { name: unitsInWords(say, [parent]) });
  }
}

const preset = (canGoUp: boolean): DutiesAnswer => (canGoUp ? 'toParent' : 'toUnit');
