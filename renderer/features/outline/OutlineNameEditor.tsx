import type { PointerEvent, ReactElement } from 'react';
import type { UnitId } from '../../../shared/model/ids.ts';
import { focusAndSelect } from '../../canvas/editors/focusAndSelect.ts';
import { useUnitNameText } from '../../canvas/editors/useUnitNameText.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useSay } from '../../session/useSay.ts';
import styles from './Outline.module.css';

interface EditorProps {
  readonly id: UnitId;
  readonly fresh: boolean;
  readonly leave: () => void;
}

/** A unit's name, in its row. */
export function OutlineNameEditor({ id, fresh, leave }: EditorProps): ReactElement {
  const session = useSession();
  const say = useSay();
  const field = useUnitNameText(session, id, fresh, leave);
  const kind = session.state.getState().open.store.view.unit(id)?.kind ?? 'department';
  return (
    <input
      ref={focusAndSelect}
      className={styles.editor}
      aria-label={say('canvas.unitName')}
      placeholder={say(`drawing.untitled.${kind}`)}
      spellCheck={false}
      maxLength={1000}
      onPointerDown={(event: PointerEvent) => event.stopPropagation()}
      {...field}
    />
  );
}
