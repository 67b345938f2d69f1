import type { ActionFacts } from './actionFacts.ts';

/**
 * The key of an action as a Mac's menu bar writes it ("Cmd+Shift+S"): the first that is a function key or goes with Cmd. null where there is none: a bare letter or
 * sign is typed into text fields, and a menu bar must not show it as its own.
 */
export function acceleratorOf({ keys }: Pick<ActionFacts, 'keys'>): string | null {
  const found = keys.find(({ combo }) => /^(Mod\+|F\d+$)/.test(combo));
  return found === undefined ? null : found.combo.replace('Mod', 'Cmd');
}
