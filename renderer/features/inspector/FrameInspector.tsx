import { editFrame } from '../../../shared/commands/frames/editFrame.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { ColourField } from './fields/ColourField.tsx';
import { TextField } from './fields/TextField.tsx';
import { useExecute } from './fields/useExecute.ts';
import styles from './Inspector.module.css';

export function FrameInspector({ frame }: { readonly frame: Frame }) {
  const session = useSession();
  const say = useSay();
  const execute = useExecute();
  return (
    <div className={styles.part}>
      <h2 className={styles.kind}>{say('inspector.frame')}</h2>
      <TextField
        label={say('inspector.frame.title')}
        value={frame.title}
        placeholder={say('inspector.frame.placeholder')}
        write={title => execute(editFrame, { frame: frame.id, fields: { title } })}
      />
      <ColourField value={frame.colour} onChange={colour => perform(session, editFrame, { frame: frame.id, fields: { colour } })} />
      <div className={styles.row}>
        <DeleteButton label={say('inspector.frame.delete')} />
      </div>
    </div>
  );
}
