/** Takes a text apart in one way; the numbers decide where. What comes out are bytes, as a disk holds them. */
export interface Mutation {
  readonly name: string;
  run(text: string, random: () => number): Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const below = (random: () => number, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: () => number, list: readonly T[]): T => list[below(random, list.length)] as T;

function onBytes(name: string, bend: (bytes: number[], random: () => number) => void): Mutation {
  return {
    name,
    run(text, random) {
      const bytes = [...bytesOf(text)];
      bend(bytes, random);
      return Uint8Array.from(bytes);
    },
  };
}

function onText(name: string, bend: (text: string, random: () => number) => string): Mutation {
  return { name, run: (text, random) => bytesOf(bend(text, random)) };
}

/** Replaces one of the places that the pattern finds. */
function onMatch(name: string, pattern: RegExp, replacement: (found: string, random: () => number) => string): Mutation {
  return onText(name, (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: match, index } = pick(random, found);
    return text.slice(0, index) + replacement(match, random) + text.slice(index + match.length);
  });
}

const VALUE = /(?<=":)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null|\[\]|\{\})/g;
const KEY = /"(?:[^"\\]|\\.)*"(?=:)/g;
const NUMBER = /(?<=[:[,])-?\d[\d.]*/g;
const STRING = /(?<=":)"(?:[^"\\]|\\.)*"/g;
const LINE = /^.*$\n?/gm;

const ODD_VALUES = [
  'null',
  '7',
  '-1',
  '1.5',
  '"x"',
  '""',
  'true',
  '[]',
  '{}',
  '[{}]',
  '{"a":[1,null]}',
  `"${'x'.repeat(1_001)}"`,
  '"__proto__"',
];
const HUGE = ['1e999', '-1e999', '9'.repeat(400), '1e308', '123456789012345678901234567890', '-0', '1e-999', '0.1e1', '1E400'];
const LONE = ['\\ud800', '\\udfff', '\\ud83d\\ud83d', '\\u0000', '\\u2028', '\\u007f', '\\ufeff', '\\"},{\\"'];
const NAMES = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"toString"',
  '"hasOwnProperty"',
  '"units"',
  '"scenarios"',
  '"id"',
  '"\\u005f_proto__"',
];
const NOISE = ['{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\u0000', '\ufeff', '<<<<<<< HEAD\n', '//', '\ufffd'];

/** What disks, networks, editors, merges and strangers do to a file. */
export const MUTATIONS: readonly Mutation[] = [
  onBytes('bit flip', (bytes, random) => {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  }),
  onBytes('ten bit flips', (bytes, random) => {
    for (let n = 0; n < 10; n += 1) {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
    }
  }),
  onBytes('truncation', (bytes, random) => {
    bytes.length = below(random, bytes.length + 1);
  }),
  onBytes('beginning gone', (bytes, random) => {
    bytes.splice(0, below(random, bytes.length));
  }),
  onBytes('hole of zeros', (bytes, random) => {
    const at = below(random, bytes.length);
    bytes.fill(0, at, at + 1 + below(random, 512));
  }),
  onBytes('block twice', (bytes, random) => {
    const at = below(random, bytes.length);
    bytes.splice(at, 0, ...bytes.slice(at, at + 1 + below(random, 512)));
  }),
  onBytes('block gone', (bytes, random) => {
    bytes.splice(below(random, bytes.length), 1 + below(random, 512));
  }),
  onBytes('bytes of no encoding', (bytes, random) => {
    bytes.splice(below(random, bytes.length), 1, 0xff, 0xc0, 0x80);
  }),
  onMatch('another type', VALUE, (_found, random) => pick(random, ODD_VALUES)),
  onMatch('huge number', NUMBER, (_found, random) => pick(random, HUGE)),
  onMatch('lone surrogate', STRING, (found, random) => `${found.slice(0, -1)}${pick(random, LONE)}"`),
  onMatch('key renamed', KEY, (_found, random) => pick(random, NAMES)),
  onMatch('key twice', KEY, (found, random) => `${found}:${pick(random, ODD_VALUES)},${found}`),
  onMatch('field gone', /"[^"]*":(?:"[^"]*"|-?\d[\d.]*|true|false|null),/g, () => ''),
  onMatch('line gone', LINE, () => ''),
  onMatch('line twice', LINE, found => found + found),
  onMatch('reference to nobody', /(?<="(?:parent|unit|from|to|accountable)":)"[^"]*"/g, () => '"nobody"'),
  onMatch('deep nesting', VALUE, (_found, random) => {
    const depth = pick(random, [10, 63, 64, 65, 2_000]);
    return random() < 0.5 ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  }),
  onText('noise put in', (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + pick(random, NOISE) + text.slice(at);
  }),
  onMatch('sign gone', /[{}[\]",:]/g, () => ''),
  onText('spread out', text => (text.startsWith('{"') ? text.replaceAll(/([{,])/g, '$1\r\n  ') : text)),
  {
    name: 'UTF-16, torn',
    run(text, random) {
      const units = Uint16Array.from(`\ufeff${text}`, unit => unit.charCodeAt(0));
      const bytes = new Uint8Array(units.buffer);
      return random() < 0.5 ? bytes : bytes.slice(0, below(random, bytes.length));
    },
  },
];
