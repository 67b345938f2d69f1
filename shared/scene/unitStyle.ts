import type { Unit, UnitKind } from '../model/unit.ts';
import type { ColourName } from '../theme/colourName.ts';
import type { Theme } from '../theme/tokens.ts';

/** Kinds differ by edge and corner, so that they are told apart without colour too. */
export const KIND_RADIUS: Readonly<Record<UnitKind, number>> = { executive: 10, department: 10, team: 4, external: 10 };
export const KIND_COLOUR: Readonly<Record<UnitKind, ColourName>> = {
  executive: 'slate',
  department: 'blue',
  team: 'teal',
  external: 'brown',
};

/** The unit's own colour, else its kind's. */
export const colourOf = (unit: Unit, theme: Theme): string => theme.unit[unit.colour ?? KIND_COLOUR[unit.kind]];
