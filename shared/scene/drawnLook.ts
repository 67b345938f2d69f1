import { type CardLayout, cardLayoutOf } from '../card/cardLayout.ts';
import { branchOf } from '../layout/branch.ts';
import type { DrawingSettings } from '../model/drawing.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import { faded } from '../theme/fadedTheme.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Colouring } from './colouring.ts';
import type { Lighting } from './lighting.ts';

/** What a card is drawn from, but for its place: where it is the same, the card needs not be drawn again. */
export interface DrawnLook {
  readonly kind: Unit['kind'];
  readonly layout: CardLayout;
  readonly colour: string;
  /** Units that its collapsed branch hides. */
  readonly hidden: number;
  /** At which side the number of hidden units stands. */
  readonly direction: DrawingSettings['direction'];
  readonly theme: Theme;
}

interface Around {
  readonly colouring: Colouring;
  readonly lighting: Lighting;
  readonly language: Language;
}

/** Costs the size of the branch where it is collapsed: its units are counted. */
export function lookOf(view: ScenarioView, unit: Unit, { colouring, lighting, language }: Around): DrawnLook {
  const colour = colouring.colourOf(unit);
  return {
    kind: unit.kind,
    layout: cardLayoutOf(view, unit, language),
    colour: lighting.isLit(unit.id) ? colour : faded(colour, lighting.theme),
    hidden: unit.collapsed ? branchOf(view, unit).length - 1 : 0,
    direction: view.scenario.drawing.direction,
    theme: lighting.ofUnit(unit.id),
  };
}

export const looksTheSame = (a: DrawnLook | undefined, b: DrawnLook): boolean =>
  a?.kind === b.kind &&
  a.layout === b.layout &&
  a.colour === b.colour &&
  a.hidden === b.hidden &&
  (a.hidden === 0 || a.direction === b.direction) &&
  a.theme === b.theme;
