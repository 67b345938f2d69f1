import { type FormEvent, useId, useState } from 'react';
import { editSettings } from '../../../shared/commands/document/editSettings.ts';
import { SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import { LANGUAGES } from '../../../shared/model/settings.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Field } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './Settings.module.css';

const CURRENCY = /^[A-Z]{3}$/;

/** What the document says of itself; all of it one step of undo. */
export function DocumentSettingsDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const form = useId();
  const [fields, setFields] = useState(() => {
    const { title, client, drawingLanguage, currency } = session.state.getState().open.store.document.settings;
    return { title, client, drawingLanguage, currency };
  });
  const [wrong, setWrong] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!CURRENCY.test(fields.currency)) {
      setWrong(true);
      return;
    }
    const { settings } = session.state.getState().open.store.document;
    const changed = Object.entries(fields).some(([name, value]) => settings[name as keyof typeof fields] !== value);
    onClose();
    if (changed) perform(session, editSettings, fields);
  };

  return (
    <DialogShell
      title={say('settings.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('dialog.cancel')}</Button>
          <Button tone="primary" submit form={form}>
            {say('dialog.done')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={apply} className={styles.form} noValidate>
        <Field label={say('settings.documentTitle')} hint={say('settings.documentTitleHint')}>
          {ids => (
            <TextInput
              {...ids}
              value={fields.title}
              maxLength={SHORT_TEXT_MAX}
              onChange={event => setFields({ ...fields, title: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('settings.client')}>
          {ids => (
            <TextInput
              {...ids}
              value={fields.client}
              maxLength={SHORT_TEXT_MAX}
              onChange={event => setFields({ ...fields, client: event.target.value })}
            />
          )}
        </Field>
        <div>
          <RadioGroup
            look="segments"
            label={say('settings.drawingLanguage')}
            value={fields.drawingLanguage}
            options={LANGUAGES.map(value => ({ value, label: say(`language.${value}`) }))}
            onChange={drawingLanguage => setFields({ ...fields, drawingLanguage })}
          />
          <p className={styles.hint}>{say('settings.drawingLanguageHint')}</p>
        </div>
        <Field
          label={say('settings.currency')}
          hint={say('settings.currencyHint')}
          error={wrong && !CURRENCY.test(fields.currency) ? say('settings.currencyWrong') : null}
        >
          {ids => (
            <TextInput
              {...ids}
              value={fields.currency}
              maxLength={3}
              className={styles.short ?? ''}
              onChange={event => setFields({ ...fields, currency: event.target.value.toUpperCase() })}
            />
          )}
        </Field>
      </form>
    </DialogShell>
  );
}
