import { FilePlus2, LayoutTemplate, type LucideIcon } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { LANGUAGES, type Language } from '../../../shared/model/settings.ts';
import { instantiateTemplate } from '../../../shared/templates/instantiateTemplate.ts';
import { findTemplate, TEMPLATES, templateName } from '../../../shared/templates/templates.ts';
import { startDocument } from '../../documents/workflow.ts';
import { interfaceLanguage } from '../../session/interfaceLanguage.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './NewDocumentDialog.module.css';

const EMPTY = '';

/** What a new document starts from, and in which language its drawing speaks. */
export function NewDocumentDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const [chosen, setChosen] = useState<string>(EMPTY);
  const [language, setLanguage] = useState<Language>(() => interfaceLanguage(session.state.getState().settings, session.info));
  const form = useId();

  const create = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const template = findTemplate(chosen);
    const document =
      template === undefined ? emptyDocument(language, session.newId) : instantiateTemplate(template, language, session.newId);
    void startDocument(session, document);
  };

  return (
    <DialogShell
      title={say('new.title')}
      onClose={onClose}
      width={480}
      footer={
        <>
          <Button onClick={onClose}>{say('dialog.cancel')}</Button>
          <Button tone="primary" submit form={form}>
            {say('new.create')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={create} className={styles.form}>
        <RadioGroup
          look="cards"
          label={say('new.title')}
          labelHidden
          value={chosen}
          options={[
            { value: EMPTY, label: <Start icon={FilePlus2} name={say('new.empty')} hint={say('new.emptyHint')} /> },
            ...TEMPLATES.map(template => ({
              value: template.id,
              label: (
                <Start
                  icon={LayoutTemplate}
                  name={templateName(template, language)}
                  hint={say('new.templateHint', {
                    units: template.units.length,
                    duties: template.units.reduce((sum, unit) => sum + (template.words[language].units[unit.key]?.duties.length ?? 0), 0),
                    dependencies: template.dependencies.length,
                  })}
                />
              ),
            })),
          ]}
          onChange={setChosen}
        />
        <RadioGroup
          look="segments"
          label={say('new.language')}
          value={language}
          options={LANGUAGES.map(value => ({ value, label: say(`language.${value}`) }))}
          onChange={setLanguage}
        />
      </form>
    </DialogShell>
  );
}

function Start({ icon: Icon, name, hint }: { icon: LucideIcon; name: string; hint: string }) {
  return (
    <>
      <Icon size={20} strokeWidth={1.6} aria-hidden />
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </>
  );
}
