/** What is wrong with a text that should be JSON, at its first wrong character. */
export interface JsonFault {
  readonly code: 'endOfText' | 'unexpected' | 'string' | 'afterEnd' | 'tooDeep';
  readonly offset: number;
}

export interface JsonScan {
  readonly fault: JsonFault | null;
  /** Keys that occur again in the same object, where they occur again. `JSON.parse` would drop the earlier value without a word. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

export type JsonPath = readonly (string | number)[];
/** Told of each value when it begins. `path` is live: copy it to keep it. */
export type OnValue = (path: JsonPath, offset: number) => void;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS = ['true', 'false', 'null'];
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Walks a JSON text once, without building it and without recursion: for the place of a mistake (engines word theirs differently
 * and some name no place), for keys written twice, and for the depth, before anything recursive sees the value.
 */
export function scanJson(text: string, maxDepth: number, onValue?: OnValue): JsonScan {
  const duplicates: { key: string; offset: number }[] = [];
  /** For each open container the keys seen; null in a list. */
  const open: (Set<string> | null)[] = [];
  const path: (string | number)[] = [];
  let at = 0;

  const fail = (code: JsonFault['code'], offset = at): JsonScan => ({
    fault: { code: code === 'unexpected' && offset >= text.length ? 'endOfText' : code, offset: Math.min(offset, text.length) },
    duplicates,
  });
  const skipSpace = (): string => {
    let code = text.charCodeAt(at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
    return text.charAt(at);
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
        if (!ESCAPE.test(text)) return false;
        at = ESCAPE.lastIndex;
      } else if (code >= 32) at += 1;
      else return false;
    }
  };
  const skipScalar = (): boolean => {
    const literal = LITERALS.find(word => text.startsWith(word, at));
    if (literal !== undefined) {
      at += literal.length;
      return true;
    }
    NUMBER.lastIndex = at;
    if (!NUMBER.test(text)) return false;
    at = NUMBER.lastIndex;
    return true;
  };
  const stringFault = (): JsonScan => fail(at >= text.length ? 'endOfText' : 'string');
  /** Reads `"key":` of the innermost object; null when all is well. */
  const readKey = (): JsonScan | null => {
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
    } else if (!skipScalar()) return fail('unexpected');

    // Close what ends here, then go on to the next value of what is still open.
    for (;;) {
      const depth = open.length;
      if (depth === 0) return skipSpace() === '' ? { fault: null, duplicates } : fail('afterEnd');
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
