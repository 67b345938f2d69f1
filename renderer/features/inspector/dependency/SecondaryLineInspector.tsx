import { ArrowUp, Repeat2, Spline } from 'lucide-react';
import { editSecondaryLine } from '../../../../shared/commands/secondaryLines/editSecondaryLine.ts';
import { reverseSecondaryLine } from '../../../../shared/commands/secondaryLines/reverseSecondaryLine.ts';
import type { SecondaryLine } from '../../../../shared/model/secondaryLine.ts';
import { convertSelected } from '../../../actions/convertSelected.ts';
import { runAction } from '../../../actions/runAction.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { DeleteButton } from '../DeleteButton.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import styles from '../Inspector.module.css';
import { UnitLink } from '../unit/UnitLink.tsx';
import { unitName } from '../unit/unitName.ts';
import own from './dependency.module.css';

/** One dotted reporting line: who reports to whom as well. */
export function SecondaryLineInspector({ line }: { readonly line: SecondaryLine }) {
  const session = useSession();
  const say = useSay();
  const execute = useExecute();
  const from = useDocument(view => view.unit(line.from));
  const to = useDocument(view => view.unit(line.to));
  if (from === undefined || to === undefined) return null;
  return (
    <>
      <div className={styles.part}>
        <div>
          <h2 className={styles.kind}>{say('inspector.dotted')}</h2>
          <p className={own.ends}>
            <UnitLink unit={from} />
            <ArrowUp size={16} aria-hidden />
            <UnitLink unit={to} />
          </p>
          <p className={own.sentence}>{say('inspector.dotted.sentence', { from: unitName(say, from), to: unitName(say, to) })}</p>
        </div>
        <TextField
          label={say('inspector.dependency.label')}
          placeholder={say('inspector.dependency.label.placeholder')}
          value={line.label}
          write={label => execute(editSecondaryLine, { line: line.id, fields: { label } })}
        />
      </div>
      <div className={styles.part}>
        <div className={styles.row}>
          <Button icon={Repeat2} onClick={() => perform(session, reverseSecondaryLine, { line: line.id })}>
            {say('inspector.dependency.reverse')}
          </Button>
          <Button icon={Spline} onClick={() => void runAction(session, convertSelected)}>
            {say('inspector.dotted.toDependency')}
          </Button>
          <DeleteButton label={say('inspector.dotted.delete')} />
        </div>
      </div>
    </>
  );
}
