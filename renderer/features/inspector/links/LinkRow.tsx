import { ArrowLeftRight, Ellipsis, Pencil, Repeat2, Trash2 } from 'lucide-react';
import { editDependency } from '../../../../shared/commands/dependencies/editDependency.ts';
import { reverseDependency } from '../../../../shared/commands/dependencies/reverseDependency.ts';
import { deleteSelection } from '../../../../shared/commands/selection/deleteSelection.ts';
import { PRESET_CHOICE } from '../../../../shared/commands/selection/deletionPlan.ts';
import { NOTHING_SELECTED } from '../../../../shared/commands/selection/entitySelection.ts';
import { perform } from '../../../session/perform.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { select } from '../../../session/select.ts';
import { useDocument } from '../../../session/useDocument.ts';
import { useSay } from '../../../session/useSay.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../../ui/Menu.tsx';
import { showUndoToast } from '../fields/showUndoToast.ts';
import { TextField } from '../fields/TextField.tsx';
import { useExecute } from '../fields/useExecute.ts';
import { UnitLink as UnitButton } from '../unit/UnitLink.tsx';
import { unitName } from '../unit/unitName.ts';
import styles from './links.module.css';
import { TypeSelect } from './TypeSelect.tsx';
import type { UnitLink } from './unitLinks.ts';

/** One dependency of the unit: its line, the other end, what flows, and its label. */
export function LinkRow({ link: { dependency, other } }: { readonly link: UnitLink }) {
  const session = useSession();
  const say = useSay();
  const execute = useExecute();
  const unit = useDocument(view => view.unit(other));
  if (unit === undefined) return null;
  const name = unitName(say, unit);
  const remove = (): void => {
    const selection = { ...NOTHING_SELECTED, dependencies: [dependency.id] };
    if (perform(session, deleteSelection, { selection, choice: PRESET_CHOICE }).ok) {
      showUndoToast(session, say('inspector.dependency.deleted', { name }));
    }
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <TypeSelect
          dependency={dependency}
          onChange={type => perform(session, editDependency, { dependency: dependency.id, fields: { type } })}
        />
        <span className={styles.other}>
          <UnitButton unit={unit} />
        </span>
        <Menu
          trigger={
            <Button tone="quiet" icon={Ellipsis} className={styles.more ?? ''} aria-label={say('inspector.dependency.menu', { name })} />
          }
        >
          <MenuItem
            icon={Pencil}
            label={say('inspector.dependency.open')}
            onSelect={() => select(session, { dependencies: [dependency.id] })}
          />
          {!dependency.mutual && (
            <MenuItem
              icon={Repeat2}
              label={say('inspector.dependency.reverse')}
              onSelect={() => perform(session, reverseDependency, { dependency: dependency.id })}
            />
          )}
          <MenuItem
            icon={ArrowLeftRight}
            label={say(dependency.mutual ? 'inspector.dependency.oneWay' : 'inspector.dependency.mutual')}
            onSelect={() => perform(session, editDependency, { dependency: dependency.id, fields: { mutual: !dependency.mutual } })}
          />
          <MenuSeparator />
          <MenuItem icon={Trash2} label={say('inspector.dependency.delete')} onSelect={remove} />
        </Menu>
      </div>
      <TextField
        quiet
        className={styles.label}
        label={say('inspector.dependency.labelOf', { name })}
        placeholder={say('inspector.dependency.label.add')}
        value={dependency.label}
        write={label => execute(editDependency, { dependency: dependency.id, fields: { label } })}
      />
    </li>
  );
}
