import type { Unit } from '../../../shared/model/unit.ts';

/** So many are listed: more is typed, not scrolled. */
const AT_MOST = 60;

/**
 * Units whose name or subtitle has every typed word, best first: the name begins with what was typed, then it is in the name, then in
 * the subtitle; in each group in the order given. Nothing typed: the first ones. Letter case, width and accents do not matter.
 */
export function matchingUnits(units: Iterable<Unit>, typed: string): readonly Unit[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const whole = words.join(' ');
  const ranks: Unit[][] = [[], [], []];
  for (const unit of units) {
    const name = folded(unit.name);
    const both = `${name} ${folded(unit.subtitle)}`;
    if (!words.every(word => both.includes(word))) continue;
    const rank = name.startsWith(whole) ? 0 : words.every(word => name.includes(word)) ? 1 : 2;
    ranks[rank]?.push(unit);
  }
  return ranks.flat().slice(0, AT_MOST);
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
