import { z } from 'zod';
import { parentLoops } from '../model/parentLoops.ts';
import { ENTITY_SCHEMAS } from '../model/scenario.ts';
import type { Fragment } from './fragment.ts';

/** Names our data on a clipboard, beside the plain text that every program takes. */
export const FRAGMENT_TYPE = 'application/x-orgsketch-fragment';

/** Entities in all. Far more than anybody copies by hand, and decoded in a blink. */
const ENTITIES_MAX = 50_000;
const FORMAT = 'orgsketch-fragment';
const VERSION = 1;

const { units, duties, positions, dependencies, secondaryLines, notes, frames } = ENTITY_SCHEMAS;
const schema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  units: z.array(units),
  duties: z.array(duties),
  positions: z.array(positions),
  dependencies: z.array(dependencies),
  secondaryLines: z.array(secondaryLines),
  notes: z.array(notes),
  frames: z.array(frames),
});

export const encodeFragment = (fragment: Fragment): string => JSON.stringify({ format: FORMAT, version: VERSION, ...fragment });

/** What another window copied; null for anything that is no fragment which could stand by itself, because any page can write a clipboard. */
export function decodeFragment(text: string): Fragment | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const decoded = schema.safeParse(value);
  return decoded.success && standsAlone(decoded.data) ? decoded.data : null;
}

function standsAlone(fragment: Fragment): boolean {
  const byId = new Map(fragment.units.map(unit => [unit.id, unit]));
  const posts = new Map(fragment.positions.map(position => [position.id, position]));
  const count = Object.values(fragment).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return (
    count <= ENTITIES_MAX &&
    byId.size === fragment.units.length &&
    fragment.units.every(unit => unit.parent === null || byId.has(unit.parent)) &&
    parentLoops(byId).length === 0 &&
    fragment.positions.every(position => byId.has(position.unit)) &&
    fragment.duties.every(duty => byId.has(duty.unit) && (duty.accountable === null || posts.get(duty.accountable)?.unit === duty.unit)) &&
    [...fragment.dependencies, ...fragment.secondaryLines].every(line => line.from !== line.to && byId.has(line.from) && byId.has(line.to))
  );
}
