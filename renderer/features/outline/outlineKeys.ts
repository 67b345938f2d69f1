import type { KeyboardEvent } from 'react';
import { collapseUnits } from '../../../shared/commands/units/collapseUnits.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { OutlineRows } from '../../../shared/outline/outlineRows.ts';
import { viewOf } from '../../actions/selected.ts';
import { perform } from '../../session/perform.ts';
import type { Say, Session } from '../../session/session.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { startsWithTyped } from '../../ui/typeAhead.ts';
import { unitName } from '../inspector/unit/unitName.ts';
import { chooseRow } from './chooseRow.ts';

/** ms: letters typed faster than this are one word. */
const WORD_MS = 800;

interface Typed {
  text: string;
  time: number;
}

interface Held {
  readonly session: Session;
  readonly rows: OutlineRows;
  readonly say: Say;
  /** The unit that the keys act on; undefined for none. */
  readonly active: UnitId | undefined;
  /** So many rows are a page. */
  readonly page: number;
  readonly typed: Typed;
}

/** The keys of a tree, as ARIA's practices for one have them, and letters that lead to a name. Whether the key meant something here. */
export function outlineKey(event: KeyboardEvent, held: Held): boolean {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { session, rows, active, page } = held;
  const at = active === undefined ? -1 : rows.indexOf(active);
  const last = rows.count - 1;
  const walk = (index: number): boolean => {
    const row = rows.at(Math.max(0, Math.min(last, index)));
    if (row !== undefined) chooseRow(session, rows, row, { extend: event.shiftKey, toggle: false });
    return true;
  };
  const unit = active === undefined ? undefined : viewOf(session).unit(active);
  switch (event.key) {
    case 'ArrowDown':
      return walk(at + 1);
    case 'ArrowUp':
      return walk(at < 0 ? last : at - 1);
    case 'PageDown':
      return walk(at + page);
    case 'PageUp':
      return walk(at - page);
    case 'Home':
      return walk(0);
    case 'End':
      return walk(last);
    case 'ArrowRight':
      return unit !== undefined && !event.shiftKey && inwards(held, unit, at, walk);
    case 'ArrowLeft':
      return unit !== undefined && !event.shiftKey && outwards(held, unit, walk);
    default:
      // A space may stand inside a name, but begins none.
      return event.key.length === 1 && (event.key !== ' ' || isTyping(held.typed)) && lettersLeadTo(held, event.key, at, walk);
  }
}

/** Opens a collapsed unit; from an open one to its first report. */
function inwards({ session }: Held, unit: Unit, at: number, walk: (index: number) => boolean): boolean {
  if (viewOf(session).childrenOf(unit.id).length === 0) return true;
  if (!unit.collapsed) return walk(at + 1);
  perform(session, collapseUnits, { units: [unit.id], collapsed: false });
  return true;
}

/** Collapses an open unit; from any other to its superior. */
function outwards({ session, rows }: Held, unit: Unit, walk: (index: number) => boolean): boolean {
  const open = !unit.collapsed && viewOf(session).childrenOf(unit.id).length > 0;
  if (open) perform(session, collapseUnits, { units: [unit.id], collapsed: true });
  else if (unit.parent !== null) return walk(rows.indexOf(unit.parent));
  return true;
}

const isTyping = (typed: Typed): boolean => Date.now() - typed.time < WORD_MS;

/** To the next row whose name begins with what was typed. Looks at one row after the other: 10,000 of them cost 3 ms. */
function lettersLeadTo({ rows, say, typed }: Held, letter: string, at: number, walk: (index: number) => boolean): boolean {
  const going = isTyping(typed);
  typed.text = going ? typed.text + letter : letter;
  typed.time = Date.now();
  const from = Math.max(0, going ? at : at + 1);
  const found = [...rows.from(from, rows.count - from), ...rows.from(0, from)].find(row =>
    startsWithTyped(unitName(say, row.unit), typed.text),
  );
  return found === undefined ? true : walk(found.index);
}
