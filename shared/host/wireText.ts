import type { WireMessage } from './browserWire.ts';

/** Characters from which a text travels by itself: less is read faster with the rest. */
const LONG = 100_000;
/** Half of a pair without the other, which would not arrive as it is: only JSON can write one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where a text belongs that stands behind its message, and how long it is. */
type Aside = readonly [path: readonly string[], length: number];

/**
 * A message of the host as it travels: a line of JSON, and behind it the long texts that it has, as they are. As JSON every letter of a file would be looked at
 * once more on either side (50 MB: half a second in the window).
 */
export function writeWireText(message: WireMessage): string {
  const asides: Aside[] = [];
  const texts: string[] = [];
  const without = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string' && value.length >= LONG && !LONE_SURROGATE.test(value)) {
      asides.push([path, value.length]);
      texts.push(value);
      return null;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, without(held, [...path, key])]));
  };
  const rest = without(message, []);
  return `${JSON.stringify([asides, rest])}\n${texts.join('')}`;
}

/** The message that was written. It is our own host's, and taken on trust. */
export function readWireText(text: string): WireMessage {
  const end = text.indexOf('\n');
  const [asides, message] = JSON.parse(text.slice(0, end)) as [readonly Aside[], Record<string, unknown>];
  let at = end + 1;
  for (const [path, length] of asides) {
    let holder = message;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    holder[path.at(-1) as string] = text.slice(at, at + length);
    at += length;
  }
  return message as unknown as WireMessage;
}
