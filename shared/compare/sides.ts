/** What the two sides of a comparison are to the one who looks at it: each has its own words. */
export type SideName = 'mine' | 'theirs' | 'recovered' | 'file' | 'now' | 'then';

/** `before` and `after` of the comparison. */
export interface Sides {
  readonly before: SideName;
  readonly after: SideName;
}
