import { ChevronRight } from 'lucide-react';
import type { PointerEvent, ReactElement } from 'react';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { OutlineRow } from '../../../shared/outline/outlineRows.ts';
import { colourOf } from '../../../shared/scene/unitStyle.ts';
import { TOKENS } from '../../../shared/theme/tokens.ts';
import { viewOf } from '../../actions/selected.ts';
import { useWindowTheme } from '../../app/useWindowTheme.ts';
import { perform } from '../../session/perform.ts';
import { useSession } from '../../session/SessionContext.ts';
import type { Say } from '../../session/session.ts';
import { startEditing } from '../../session/startEditing.ts';
import { useSay } from '../../session/useSay.ts';
import { unitName } from '../inspector/unit/unitName.ts';
import styles from './Outline.module.css';
import { OutlineNameEditor } from './OutlineNameEditor.tsx';
import { indentOf, ROW_HEIGHT } from './rowMetrics.ts';

export const rowElementId = (unit: UnitId): string => `outline-${unit}`;

interface RowProps {
  readonly row: OutlineRow;
  /** So many units a collapsed one hides. */
  readonly hidden: number;
  readonly selected: boolean;
  readonly active: boolean;
  /** Its name is being typed; `fresh`: for the first time. */
  readonly typing: { readonly fresh: boolean } | null;
  /** Takes the keys back when the typing ends. */
  readonly leave: () => void;
  readonly onPress: (row: OutlineRow, event: PointerEvent) => void;
}

/** A unit in the outline. A screen reader hears its name and kind, whom it reports to, and how many reports and duties it has. */
export function OutlineRowItem({ row, hidden, selected, active, typing, leave, onPress }: RowProps): ReactElement {
  const session = useSession();
  const say = useSay();
  const theme = TOKENS[useWindowTheme()];
  const view = viewOf(session);
  const { unit, index, depth } = row;
  const hasReports = view.childrenOf(unit.id).length > 0;
  const name = unitName(say, unit);
  const fold = (event: PointerEvent): void => {
    event.stopPropagation();
    perform(session, collapseUnits, { units: [unit.id], collapsed: !unit.collapsed });
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and tells which row is meant
    <div
      id={rowElementId(unit.id)}
      role="treeitem"
      className={styles.row}
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT, paddingLeft: indentOf(depth) }}
      aria-level={depth + 1}
      aria-posinset={row.place + 1}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-expanded={hasReports ? !unit.collapsed : undefined}
      aria-label={wordsOf(say, session, row)}
      data-active={active || undefined}
      data-parked={(unit.parent === null && unit.parked) || undefined}
      onPointerDown={event => onPress(row, event)}
      onDoubleClick={() => startEditing(session, { kind: 'unitName', unit: unit.id, fresh: false, on: 'outline' })}
    >
      {hasReports ? (
        <span className={styles.fold} data-open={!unit.collapsed || undefined} aria-hidden="true" onPointerDown={fold}>
          <ChevronRight size={14} />
        </span>
      ) : (
        <span className={styles.noFold} />
      )}
      <span className={styles.mark} style={{ background: colourOf(unit, theme) }} />
      {typing === null ? (
        <>
          <span className={styles.name} data-unnamed={unit.name.trim() === '' || undefined}>
            {name}
          </span>
          <span className={styles.aside}>{hidden > 0 ? `+${hidden}` : unit.subtitle}</span>
        </>
      ) : (
        <OutlineNameEditor id={unit.id} fresh={typing.fresh} leave={leave} />
      )}
    </div>
  );
}

function wordsOf(say: Say, session: ReturnType<typeof useSession>, { unit }: OutlineRow): string {
  const view = viewOf(session);
  const parent = unit.parent === null ? undefined : view.unit(unit.parent);
  const place =
    parent !== undefined
      ? say('outline.reportsTo', { parent: unitName(say, parent) })
      : say(unit.parked ? 'outline.onBench' : 'outline.atTop');
  return say('outline.row', {
    name: unitName(say, unit),
    kind: say(`inspector.kind.${unit.kind}`),
    place,
    reports: say('outline.reports', { count: view.childrenOf(unit.id).length }),
    duties: say('compare.count.duties', { count: view.dutiesOf(unit.id).length }),
  });
}
