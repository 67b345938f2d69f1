import { z } from 'zod';

/** Which way the organisation grows from its roots. */
export const DIRECTIONS = ['down', 'right'] as const;
/** What a card shows. `firstDuties`: a handful, "+n" for the rest. */
export const CARD_DETAILS = ['names', 'summary', 'firstDuties', 'all'] as const;
export type CardDetail = (typeof CARD_DETAILS)[number];
/** How the text on cards runs. `vertical` is Chinese from top to bottom, columns from right to left (竖排). */
export const WRITINGS = ['horizontal', 'vertical'] as const;
export type Writing = (typeof WRITINGS)[number];
/** What the colour of a card tells. `own`: what was chosen for the unit, else its kind's. */
export const COLOUR_FIELDS = ['own', 'kind', 'branch', 'level', 'head', 'fte', 'cost', 'duties', 'positions', 'dependencies'] as const;
export type ColourField = (typeof COLOUR_FIELDS)[number];

/**
 * How a scenario is drawn. It belongs to the scenario and not to the whole document, because places are laid out for cards of one size and
 * for one direction: what decides those stands beside them.
 */
export const drawingSchema = z.object({
  direction: z.enum(DIRECTIONS),
  /** Every level of the organisation begins at one height. */
  levelBands: z.boolean(),
  cardDetail: z.enum(CARD_DETAILS),
  writing: z.enum(WRITINGS),
  colourBy: z.enum(COLOUR_FIELDS),
});

export type DrawingSettings = Readonly<z.infer<typeof drawingSchema>>;

/** What decides how a card looks and how large it is: colours and the way that the organisation grows change none of that. */
export type CardLook = Pick<DrawingSettings, 'cardDetail' | 'writing'>;

export const isSameLook = (a: CardLook, b: CardLook): boolean => a.cardDetail === b.cardDetail && a.writing === b.writing;

export const PLAIN_DRAWING: DrawingSettings = {
  direction: 'down',
  levelBands: false,
  cardDetail: 'firstDuties',
  writing: 'horizontal',
  colourBy: 'own',
};

/** Whether cards of other sizes, or another direction, make all places others: colours move nothing. */
export const isLaidOutAnew = (before: DrawingSettings, after: DrawingSettings): boolean =>
  (Object.keys(before) as (keyof DrawingSettings)[]).some(field => field !== 'colourBy' && before[field] !== after[field]);
