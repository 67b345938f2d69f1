import { type FormEvent, useId, useRef, useState } from 'react';
import type { FileRef } from '../../../shared/host/host.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import type { Dialog } from '../../session/dialog.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './FileDialog.module.css';
import { FolderView } from './FolderView.tsx';
import { useFolder } from './useFolder.ts';

/** The app's own dialog for saving, where the host has no native one. It asks before a file is replaced. */
export function SaveFileDialog({ file: kind, suggestedName, answer }: Extract<Dialog, { kind: 'saveFile' }>) {
  const { host } = useSession();
  const say = useSay();
  const folder = useFolder(kind);
  const [name, setName] = useState(suggestedName);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [replacing, setReplacing] = useState<FileRef | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const form = useId();

  /** The name without its ending is what one types over. */
  const selectStem = (input: HTMLInputElement) => {
    const dot = input.value.lastIndexOf('.');
    input.setSelectionRange(0, dot > 0 ? dot : input.value.length);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const { token } = await folder.listed();
    const named = await host.request('folder.file', { folder: token, name: name.trim(), kind });
    if (!named.ok) setRefusal(hostSentence(say, named.error));
    else if (named.value.exists) setReplacing(named.value.file);
    else answer(named.value.file);
  };

  return (
    <DialogShell
      title={say(`files.saveTitle.${kind}`)}
      onClose={() => answer(null)}
      width={760}
      initialFocus={field}
      footer={
        replacing === null ? (
          <>
            <span className={styles.shown}>{say(`files.shown.${kind}`)}</span>
            <Button onClick={() => answer(null)}>{say('dialog.cancel')}</Button>
            <Button tone="primary" submit form={form} disabled={name.trim() === ''}>
              {say('files.save')}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.replace} role="alert">
              {say('files.replaceText', { name: replacing.name })}
            </span>
            <Button autoFocus onClick={() => setReplacing(null)}>
              {say('files.keep')}
            </Button>
            <Button tone="danger" onClick={() => answer(replacing)}>
              {say('files.replace')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.save}>
        <form id={form} onSubmit={event => void save(event)}>
          <Field label={say('files.name')} error={refusal}>
            {ids => (
              <TextInput
                {...ids}
                ref={field}
                value={name}
                onFocus={event => selectStem(event.currentTarget)}
                onChange={event => {
                  setName(event.target.value);
                  setRefusal(null);
                  setReplacing(null);
                }}
              />
            )}
          </Field>
        </form>
        <FolderView
          opening={false}
          folder={folder}
          kind={kind}
          onActive={(entry, byHand) => {
            setReplacing(null);
            if (byHand && entry?.kind === 'file') setName(entry.name);
          }}
          onOpen={entry => setName(entry.name)}
        />
      </div>
    </DialogShell>
  );
}
