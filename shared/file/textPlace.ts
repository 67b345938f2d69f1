/** Where something stands in a text, as editors count: both from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function textPlace(text: string, offset: number): TextPlace {
  return textPlaces(text, [offset])[0] ?? { line: 1, column: 1 };
}

/** The places of offsets in any order, in one walk over the text. */
export function textPlaces(text: string, offsets: readonly number[]): TextPlace[] {
  const places: TextPlace[] = new Array(offsets.length);
  const ascending = [...offsets.entries()].sort(([, a], [, b]) => a - b);
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  for (const [index, offset] of ascending) {
    while (end !== -1 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    places[index] = { line, column: offset - start + 1 };
  }
  return places;
}
