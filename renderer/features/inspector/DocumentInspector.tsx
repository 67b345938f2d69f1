import type { Verdict } from '../../../shared/commands/command.ts';
import { editSettings, type SettingsFields } from '../../../shared/commands/document/editSettings.ts';
import { LANGUAGES, type Language } from '../../../shared/model/settings.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { Field } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { currencies } from './currencies.ts';
import { DrawingFields } from './DrawingFields.tsx';
import { formatNumber } from './fields/formatAmount.ts';
import { TextField } from './fields/TextField.tsx';
import { useExecute } from './fields/useExecute.ts';
import { useLanguage } from './fields/useLanguage.ts';
import styles from './Inspector.module.css';

/** Nothing is selected: the document as a whole. */
export function DocumentInspector() {
  const say = useSay();
  const language = useLanguage();
  const execute = useExecute();
  const settings = useDocument(view => view.document.settings);
  const scenario = useDocument(view => view.scenario);
  const write = (fields: SettingsFields): Verdict => execute(editSettings, fields);
  const counts = [
    ['units', scenario.units.size],
    ['duties', scenario.duties.size],
    ['positions', scenario.positions.size],
    ['dependencies', scenario.dependencies.size],
  ] as const;

  return (
    <>
      <div className={styles.part}>
        <h2 className={styles.kind}>{say('inspector.document')}</h2>
        {scenario.units.size === 0 && (
          <p className={styles.hint}>
            <b>{say('inspector.first.title')}</b>
            {say('inspector.first.text')}
          </p>
        )}
        <TextField
          label={say('inspector.document.title')}
          value={settings.title}
          write={title => write({ title })}
          placeholder={say('inspector.document.title.placeholder')}
        />
        <TextField label={say('inspector.document.client')} value={settings.client} write={client => write({ client })} />
        <RadioGroup
          look="segments"
          label={say('inspector.document.language')}
          value={settings.drawingLanguage}
          options={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={drawingLanguage => write({ drawingLanguage })}
        />
        <Field label={say('inspector.document.currency')}>
          {ids => (
            <Select {...ids} value={settings.currency} onChange={event => write({ currency: event.target.value })}>
              {currencies(language, settings.currency).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <DrawingFields />
      <div className={styles.part}>
        <dl className={styles.counts}>
          {counts.map(([what, count]) => (
            <div key={what}>
              <dt>{say(`inspector.count.${what}`)}</dt>
              <dd>{formatNumber(language, count)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** Each language in its own words: whoever reads it finds it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };
