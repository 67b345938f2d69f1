import { type FormEvent, useState } from 'react';
import { addView } from '../../../shared/commands/views/addView.ts';
import { SHORT_TEXT_MAX } from '../../../shared/model/fields.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { viewsInOrder } from '../../../shared/model/viewsInOrder.ts';
import { showSavedView } from '../../actions/showSavedView.ts';
import { announce } from '../../session/announce.ts';
import { isReadOnly } from '../../session/isReadOnly.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useDocument } from '../../session/useDocument.ts';
import { useSay } from '../../session/useSay.ts';
import { useSessionState } from '../../session/useSessionState.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './SavedViewsDialog.module.css';
import { seenNow } from './seenNow.ts';
import { ViewRow } from './ViewRow.tsx';

/** Saves what is shown now under a name; below, the saved views: to be shown, named, put in order, brought up to date, deleted. */
export function SavedViewsDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const say = useSay();
  const readOnly = useSessionState(({ open }) => isReadOnly(open));
  const views = viewsInOrder({ views: useDocument(({ scenario }) => scenario.views) });
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const { store } = session.state.getState().open;
    const verdict = store.execute(addView, { id: session.newId() as ViewId, name, seen: seenNow(session) });
    if (!verdict.ok) {
      setRefusal(say(verdict.reason, verdict.values));
      return;
    }
    announce(session, say('views.saved', { name: name.trim() }));
    setName('');
  };
  return (
    <DialogShell title={say('views.title')} onClose={onClose} width={520}>
      {!readOnly && (
        <form className={styles.save} onSubmit={save} noValidate>
          <Field label={say('views.name')} hint={say('views.hint')} error={refusal}>
            {ids => (
              <div className={styles.row}>
                <TextInput
                  {...ids}
                  value={name}
                  maxLength={SHORT_TEXT_MAX}
                  placeholder={say('views.example')}
                  onChange={event => {
                    setName(event.target.value);
                    setRefusal(null);
                  }}
                />
                <Button tone="primary" submit>
                  {say('views.save')}
                </Button>
              </div>
            )}
          </Field>
        </form>
      )}
      {views.length === 0 ? (
        <p className={styles.none}>{say('views.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={say('views.title')}>
          {views.map((view, index) => (
            <ViewRow
              key={view.id}
              view={view}
              writable={!readOnly}
              isFirst={index === 0}
              isLast={index === views.length - 1}
              onShow={() => {
                onClose();
                void showSavedView(session, view);
              }}
            />
          ))}
        </ul>
      )}
    </DialogShell>
  );
}
