import { Repeat2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addDependency } from '../../../shared/commands/dependencies/addDependency.ts';
import type { DependencyType } from '../../../shared/model/dependency.ts';
import type { DependencyId, UnitId } from '../../../shared/model/ids.ts';
import { announce } from '../../session/announce.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { flowSentence } from '../inspector/dependency/flowSentence.ts';
import { TypeChoice } from '../inspector/dependency/TypeChoice.tsx';
import { unitName } from '../inspector/unit/unitName.ts';
import { UnitSearch } from '../unitSearch/UnitSearch.tsx';
import styles from './DependencyDialog.module.css';

interface Props {
  readonly from: UnitId;
  readonly close: () => void;
}

/** A dependency by keyboard: type the other unit, Enter, arrows for what flows, Tab and a label, Enter. */
export function DependencyDialog({ from, close }: Props) {
  const session = useSession();
  const say = useSay();
  const { store } = useSessionState(state => state.open);
  const [other, setOther] = useState<UnitId | null>(null);
  /** The one that the list points at while none is chosen. */
  const [active, setActive] = useState<UnitId | null>(null);
  const [type, setType] = useState<DependencyType>('information');
  const [label, setLabel] = useState('');
  const [mutual, setMutual] = useState(false);
  const [receives, setReceives] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const start = useDocument(view => view.unit(from));
  const target = other ?? active;
  const end = useDocument(view => (target === null ? undefined : view.unit(target)));
  const isChosen = other !== null && end !== undefined;
  const startName = start === undefined ? '' : unitName(say, start);
  const endName = end === undefined ? '' : unitName(say, end);

  // The hand stays on the keyboard: with the unit found, the next question has the focus.
  useEffect(() => {
    if (other !== null) chosen.current?.focus();
  }, [other]);

  const way = mutual ? 'mutual' : receives ? 'receives' : 'gives';
  const names = receives ? { from: endName, to: startName } : { from: startName, to: endName };
  const sentence = say(flowSentence({ type, mutual }), names);
  const finish = (event: FormEvent): void => {
    event.preventDefault();
    if (target === null) return;
    const ends = receives ? { from: target, to: from } : { from, to: target };
    const id = session.newId() as DependencyId;
    if (!perform(session, addDependency, { id, ...ends, type, label: label.trim(), mutual }).ok) return;
    announce(session, sentence);
    close();
  };

  return (
    <DialogShell
      title={say(isChosen ? 'dependencyDialog.title' : `dependencyDialog.${way}`, { name: startName })}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{say('deletion.cancel')}</Button>
          <Button tone="primary" submit form="draw-dependency" disabled={end === undefined}>
            {say('dependencyDialog.draw')}
          </Button>
        </>
      }
    >
      {!isChosen && (
        <UnitSearch
          autoFocus
          label={say('dependencyDialog.other')}
          allowed={unit => store.can(addDependency, { id: '' as DependencyId, from, to: unit })}
          choose={setOther}
          onActive={setActive}
        />
      )}
      <form id="draw-dependency" className={styles.form} hidden={!isChosen} onSubmit={finish}>
        <div className={styles.flow}>
          <p aria-live="polite">{sentence}</p>
          {!mutual && (
            <Button tone="quiet" icon={Repeat2} onClick={() => setReceives(!receives)}>
              {say('inspector.dependency.reverse')}
            </Button>
          )}
          <Button tone="quiet" onClick={() => setOther(null)}>
            {say('inspector.change')}
          </Button>
        </div>
        <TypeChoice value={type} onChange={setType} chosenRef={chosen} />
        <Field label={say('inspector.dependency.label')}>
          {ids => (
            <TextInput
              {...ids}
              value={label}
              placeholder={say('inspector.dependency.label.placeholder')}
              onChange={event => setLabel(event.target.value)}
            />
          )}
        </Field>
        <Checkbox checked={mutual} onChange={setMutual}>
          {say('inspector.dependency.mutual')}
        </Checkbox>
      </form>
    </DialogShell>
  );
}
