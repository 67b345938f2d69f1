import { type FormEvent, useId, useState } from 'react';
import { renameScenario } from '../../../shared/commands/scenarios/renameScenario.ts';
import { SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import type { ScenarioId } from '../../../shared/model/ids.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

interface RenameScenarioDialogProps {
  readonly scenario: ScenarioId;
  readonly onClose: () => void;
}

/** Asks for another name, and says beside the field why one can't be taken. */
export function RenameScenarioDialog({ scenario, onClose }: RenameScenarioDialogProps) {
  const session = useSession();
  const say = useSay();
  const form = useId();
  const { store } = session.state.getState().open;
  const [name, setName] = useState(() => store.document.scenarios.get(scenario)?.name ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const verdict = store.execute(renameScenario, { scenario, name });
    if (verdict.ok) onClose();
    else setRefusal(say(verdict.reason, verdict.values));
  };
  return (
    <DialogShell
      title={say('scenario.renameTitle')}
      onClose={onClose}
      width={380}
      footer={
        <>
          <Button onClick={onClose}>{say('dialog.cancel')}</Button>
          <Button tone="primary" submit form={form}>
            {say('scenario.rename')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={apply} noValidate>
        <Field label={say('scenario.name')} error={refusal}>
          {ids => (
            <TextInput
              {...ids}
              value={name}
              maxLength={SHORT_TEXT_MAX}
              onFocus={event => event.target.select()}
              onChange={event => {
                setName(event.target.value);
                setRefusal(null);
              }}
            />
          )}
        </Field>
      </form>
    </DialogShell>
  );
}
