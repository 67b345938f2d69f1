import type { ReactNode } from 'react';
import { dropMark } from './dropMark.ts';
import styles from './OrderedList.module.css';
import type { RowOrder } from './useRowOrder.ts';

interface Props<Id extends string, Row extends { readonly id: Id }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly order: RowOrder<Id>;
  /** What a row shows. */
  readonly children: (row: Row, index: number) => ReactNode;
}

/** Rows that can be put in another order: the one that is dragged fades, and a line says where it would go. */
export function OrderedList<Id extends string, Row extends { readonly id: Id }>({ label, rows, order, children }: Props<Id, Row>) {
  const { list, drag } = order;
  return (
    <ul ref={list} aria-label={label}>
      {rows.map((row, i) => (
        <li
          key={row.id}
          data-row={row.id}
          className={styles.row}
          data-dragged={drag?.id === row.id || undefined}
          data-drop={drag === null ? undefined : dropMark(drag.before, row.id, i === rows.length - 1)}
        >
          {children(row, i)}
        </li>
      ))}
    </ul>
  );
}
