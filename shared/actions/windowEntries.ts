import type { ActionId } from './actionFacts.ts';
import type { Menu } from './menus.ts';

export type WindowEntry = ActionId | 'recent' | 'line';

/** What the window itself can show of a menu: all but what only the system does, without the lines that then part nothing. */
export function windowEntries({ entries }: Menu): readonly WindowEntry[] {
  const shown: WindowEntry[] = [];
  for (const entry of entries) {
    if (entry === 'line') {
      if (shown.length > 0 && shown.at(-1) !== 'line') shown.push(entry);
    } else if (entry === 'recent') shown.push(entry);
    else if ('action' in entry) shown.push(entry.action);
  }
  return shown.at(-1) === 'line' ? shown.slice(0, -1) : shown;
}
