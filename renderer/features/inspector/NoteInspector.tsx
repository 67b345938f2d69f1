import { editNote } from '../../../shared/commands/notes/editNote.ts';
import type { Note } from '../../../shared/model/note.ts';
import { useSay } from '../../session/useSay.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { TextField } from './fields/TextField.tsx';
import { useExecute } from './fields/useExecute.ts';
import styles from './Inspector.module.css';

export function NoteInspector({ note }: { readonly note: Note }) {
  const say = useSay();
  const execute = useExecute();
  return (
    <div className={styles.part}>
      <h2 className={styles.kind}>{say('inspector.note')}</h2>
      <TextField
        label={say('inspector.note.text')}
        value={note.text}
        lines
        placeholder={say('inspector.note.placeholder')}
        write={text => execute(editNote, { note: note.id, fields: { text } })}
      />
      <div className={styles.row}>
        <DeleteButton label={say('inspector.note.delete')} />
      </div>
    </div>
  );
}
