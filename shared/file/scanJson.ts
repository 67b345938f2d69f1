/** What is wrong with a text that should be JSON, at its first wrong character. */
export interface JsonFault {
  readonly code: 'endOfText' | 'unexpected' | 'string' | 'hugeNumber' | 'afterEnd' | 'tooDeep';
  readonly offset: number;
}

export interface ValueScan {
  readonly fault: JsonFault | null;
  /** Keys that occur again in the same object, where they occur again. `JSON.parse` would drop the earlier value without a word. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
  /** Behind the value; of a fault its offset. */
  readonly end: number;
}
/** Of a whole text. */
export type JsonScan = Omit<ValueScan, 'end'>;

export type JsonPath = readonly (string | number)[];
/** Told of each value when it begins. `path` is live: copy it to keep it. */
export type OnValue = (path: JsonPath, offset: number) => void;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Beyond what a double holds: `JSON.parse` would make it infinite, and writing it would make it nothing. */
const isHuge = (token: string): boolean => (token.length > 308 || /e/i.test(token)) && Math.abs(Number(token)) === Number.POSITIVE_INFINITY;
const SPACE = /[ \n\r\t]*/y;
/** What may be the beginning of a word, a number or an escape that the end of the text cuts off. */
const CUT_WORD = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/;
const CUT_NUMBER = /^(?:\.|[eE][+-]?)$/;
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const LITERALS = ['true', 'false', 'null'];
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Walks a JSON text once, without building it and without recursion: for the place of a mistake (engines word theirs differently
 * and some name no place), for keys written twice, and for the depth, before anything recursive sees the value.
 */
export function scanJson(text: string, maxDepth: number, onValue?: OnValue): JsonScan {
  const { fault, duplicates, end } = scanValue(text, 0, maxDepth, onValue);
  if (fault !== null) return { fault, duplicates };
  SPACE.lastIndex = end;
  SPACE.test(text);
  return { fault: SPACE.lastIndex === text.length ? null : { code: 'afterEnd', offset: SPACE.lastIndex }, duplicates };
}

/** Walks the one value that begins at `start`, with space before it, and asks nothing of what comes after it. */
export function scanValue(text: string, start: number, maxDepth: number, onValue?: OnValue): ValueScan {
  const duplicates: { key: string; offset: number }[] = [];
  /** For each open container the keys seen; null in a list. */
  const open: (Set<string> | null)[] = [];
  const path: (string | number)[] = [];
  let at = start;

  const fail = (code: JsonFault['code'], offset = at): ValueScan => {
    const end = Math.min(offset, text.length);
    return { fault: { code: code === 'unexpected' && offset >= text.length ? 'endOfText' : code, offset: end }, duplicates, end };
  };
  const skipSpace = (): string => {
    let code = text.charCodeAt(at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
    return text.charAt(at);
  };
  /** Goes to the end of the text when what is left is cut off; false, always. */
  const cutOff = (pattern: RegExp): false => {
    if (text.length - at < 7 && pattern.test(text.slice(at))) at = text.length;
    return false;
  };
  /** Goes past the string at `at`; false at the character that ends it wrongly. */
  const skipString = (): boolean => {
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at += 1;
        return true;
      }
      if (code === BACKSLASH) {
        ESCAPE.lastIndex = at;
        if (!ESCAPE.test(text)) return cutOff(CUT_ESCAPE);
        at = ESCAPE.lastIndex;
      } else if (code >= 32) at += 1;
      else return false;
    }
  };
  /** Goes past a number or a word; false where neither stands. */
  const skipScalar = (): boolean => {
    const literal = LITERALS.find(word => text.startsWith(word, at));
    if (literal !== undefined) {
      at += literal.length;
      return true;
    }
    NUMBER.lastIndex = at;
    if (!NUMBER.test(text)) return cutOff(CUT_WORD);
    at = NUMBER.lastIndex;
    cutOff(CUT_NUMBER);
    return true;
  };
  const stringFault = (): ValueScan => fail(at >= text.length ? 'endOfText' : 'string');
  /** Reads `"key":` of the innermost object; null when all is well. */
  const readKey = (): ValueScan | null => {
    const start = at;
    if (skipSpace() !== '"') return fail('unexpected');
    const keyStart = at;
    if (!skipString()) return stringFault();
    const raw = text.slice(keyStart, at);
    const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    const seen = open.at(-1) as Set<string>;
    if (seen.has(key)) duplicates.push({ key, offset: Math.max(start, keyStart) });
    seen.add(key);
    path[open.length - 1] = key;
    if (skipSpace() !== ':') return fail('unexpected');
    at += 1;
    return null;
  };

  for (;;) {
    const first = skipSpace();
    onValue?.(path, at);
    let opened = false;
    if (first === '{' || first === '[') {
      if (open.length === maxDepth) return fail('tooDeep');
      open.push(first === '{' ? new Set() : null);
      at += 1;
      opened = true;
    } else if (first === '"') {
      if (!skipString()) return stringFault();
    } else {
      const scalar = at;
      if (!skipScalar()) return fail('unexpected');
      if (isHuge(text.slice(scalar, at))) return fail('hugeNumber', scalar);
    }

    // Close what ends here, then go on to the next value of what is still open.
    for (;;) {
      const depth = open.length;
      if (depth === 0) return { fault: null, duplicates, end: at };
      const keys = open[depth - 1] ?? null;
      const next = skipSpace();
      if (next === (keys === null ? ']' : '}')) {
        at += 1;
        open.pop();
        path.length = depth - 1;
        opened = false;
        continue;
      }
      if (!opened) {
        if (next !== ',') return fail('unexpected');
        at += 1;
      }
      if (keys !== null) {
        const fault = readKey();
        if (fault !== null) return fault;
      } else path[depth - 1] = opened ? 0 : (path[depth - 1] as number) + 1;
      break;
    }
  }
}
