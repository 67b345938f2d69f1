import type { EarlierVersion } from '../../session/earlierVersion.ts';
import type { Say } from '../../session/session.ts';

/** How a version differs in numbers from the one before it: "+2 units, −1 duty". Empty where the numbers are the same. */
export function versionChanges(say: Say, version: EarlierVersion, before: EarlierVersion | undefined): string {
  if (before === undefined) return '';
  const parts = [
    signed(version.units - before.units, count => say('compare.count.units', { count })),
    signed(version.duties - before.duties, count => say('compare.count.duties', { count })),
  ];
  return parts.filter(part => part !== '').join(say('inspector.comma'));
}

const signed = (by: number, inWords: (count: number) => string): string =>
  by === 0 ? '' : `${by > 0 ? '+' : '−'}${inWords(Math.abs(by))}`;
