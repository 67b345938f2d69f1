import { FolderPlus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { HostError } from '../../../shared/host/hostError.ts';
import { hostSentence } from '../../documents/hostSentence.ts';
import { useSay } from '../../session/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './NewFolder.module.css';

/** A button that becomes the field for the new folder's name. `create` also goes into it. */
export function NewFolder({ create }: { create: (name: string) => Promise<HostError | null> }) {
  const say = useSay();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Whoever steps back from the field is at the button again. */
  const steppedBack = useRef(false);
  const refusalId = useId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name === null || name.trim() === '') return;
    const error = await create(name.trim());
    if (error === null) close(false);
    // For a file "replace it" is a way out, for a folder it is none.
    else if (error.code === 'alreadyExists') setRefusal(say('files.folderTaken', { name: error.subject }));
    else setRefusal(hostSentence(say, error));
  };
  const close = (byEscape: boolean) => {
    steppedBack.current = byEscape;
    setName(null);
    setRefusal(null);
  };

  if (name === null) {
    return (
      <Button tone="quiet" icon={FolderPlus} autoFocus={steppedBack.current} onClick={() => setName('')}>
        {say('files.newFolder')}
      </Button>
    );
  }
  return (
    <form className={styles.newFolder} onSubmit={event => void submit(event)}>
      <TextInput
        autoFocus
        value={name}
        aria-label={say('files.newFolderName')}
        placeholder={say('files.newFolderName')}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : refusalId}
        onChange={event => {
          setName(event.target.value);
          setRefusal(null);
        }}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          // One level back: the dialog stays.
          event.stopPropagation();
          close(true);
        }}
      />
      <Button submit disabled={name.trim() === ''}>
        {say('files.create')}
      </Button>
      {refusal !== null && (
        <p id={refusalId} className={styles.error} role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
