import type { Patch } from '../change/patch.ts';
import { translate } from '../i18n/translate.ts';
import type { ColourField } from '../model/drawing.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import { UNIT_KINDS, type Unit } from '../model/unit.ts';
import { type CountedField, classEnds, isCounted, type UnitClass, unitClass } from '../model/unitClass.ts';
import { COLOUR_NAMES } from '../theme/colourName.ts';
import type { Theme } from '../theme/tokens.ts';
import { colourOf, KIND_COLOUR } from './unitStyle.ts';

/** What the colours of the cards tell, for the drawing itself and for whoever reads it. */
export interface Legend {
  readonly title: string;
  readonly entries: readonly { readonly colour: string; readonly label: string }[];
}

/** Which colour each card gets, by the field that the drawing is coloured by. */
export interface Colouring {
  colourOf(unit: Unit): string;
  /** null: each unit has its own colour, which says nothing in common. */
  readonly legend: Legend | null;
  /** Whether it must be made anew after that patch, having counted on what it changed. */
  isOutdatedBy(patch: Patch): boolean;
}

/** Names in their order get one colour each; those beyond the palette share one. */
const MOST_NAMES = COLOUR_NAMES.length - 1;

/** Costs a walk over the units where the field's classes are names (`head`, `branch`) or depths (`level`). */
export function colouringOf(view: ScenarioView, theme: Theme, language: Language): Colouring {
  const field = view.scenario.drawing.colourBy;
  if (field === 'own') return { colourOf: unit => colourOf(unit, theme), legend: null, isOutdatedBy: changesField };
  const classes = classesOf(view, field, theme, language);
  const colours = new Map(classes.map(({ of, colour }) => [of, colour]));
  return {
    colourOf: unit => colours.get(clamped(unitClass(view, unit, field), classes.length)) ?? theme.reporting,
    legend: {
      title: translate(language, `drawing.colourBy.${field}`),
      entries: [
        ...classes.map(({ colour, label }) => ({ colour, label })),
        {
          colour: theme.reporting,
          label: translate(language, `drawing.legend.${field === 'branch' ? 'roots' : isNamed(field) ? 'others' : 'unknown'}`),
        },
      ].slice(0, hasRest(field) ? undefined : -1),
    },
    isOutdatedBy: patch => changesField(patch) || (patch.kind === 'units' && counts(field, patch.before, patch.after)),
  };
}

const changesField = (patch: Patch): boolean =>
  patch.kind === 'scenarioHead' && patch.before.drawing.colourBy !== patch.after.drawing.colourBy;

/** A level below the last that has a colour of its own goes with it. */
const clamped = (of: UnitClass, classes: number): UnitClass => (typeof of === 'number' ? Math.min(of, classes - 1) : of);

const isNamed = (field: ColourField): boolean => field === 'head';
/** Whether there can be units without a class of their own. */
const hasRest = (field: ColourField): boolean => field === 'head' || field === 'branch' || field === 'fte' || field === 'cost';

function counts(field: ColourField, before: Unit | null, after: Unit | null): boolean {
  switch (field) {
    case 'head':
      return before?.head !== after?.head;
    case 'level':
      return before?.parent !== after?.parent;
    case 'branch':
      return before?.parent !== after?.parent || before?.order !== after?.order || before?.name !== after?.name;
    default:
      return false;
  }
}

interface Class {
  readonly of: UnitClass;
  readonly colour: string;
  readonly label: string;
}

function classesOf(view: ScenarioView, field: Exclude<ColourField, 'own'>, theme: Theme, language: Language): Class[] {
  if (field === 'kind') {
    return UNIT_KINDS.map((kind, of) => ({
      of,
      colour: theme.unit[KIND_COLOUR[kind]],
      label: translate(language, `drawing.untitled.${kind}`),
    }));
  }
  if (isCounted(field)) {
    const ends = classEnds(field);
    return [...ends, Infinity].map((end, of) => ({ of, colour: theme.ramp[of] as string, label: rangeOf(field, ends[of - 1], end) }));
  }
  if (field === 'level') {
    const deepest = Math.min(theme.ramp.length, deepestLevel(view));
    return Array.from({ length: deepest }, (_, of) => ({
      of,
      colour: theme.ramp[theme.ramp.length - 1 - of] as string,
      label: translate(language, 'drawing.legend.level', { level: of + 1 }),
    }));
  }
  const names = field === 'head' ? headsOf(view) : branchesOf(view);
  return names
    .slice(0, MOST_NAMES)
    .map(({ of, label }, i) => ({ of, colour: theme.unit[COLOUR_NAMES[i + 1] as (typeof COLOUR_NAMES)[number]], label }));
}

/** "0", "1–3", "> 10": above the end before, up to its own. What is counted in whole things begins one after it. */
function rangeOf(field: CountedField, after: number | undefined, end: number): string {
  if (end === Infinity) return `> ${short(after ?? 0)}`;
  if (after === undefined) return end === 0 ? '0' : `≤ ${short(end)}`;
  return `${field === 'fte' || field === 'cost' ? short(after) : after + 1}–${short(end)}`;
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1_000 ? `${value / 1_000}k` : String(value);
}

function deepestLevel(view: ScenarioView): number {
  let level = 0;
  for (let row = view.childrenOf(null); row.length > 0; row = row.flatMap(unit => view.childrenOf(unit.id))) level += 1;
  return level;
}

/** The heads of most units first, then by name. */
function headsOf(view: ScenarioView): { of: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const { head } of view.scenario.units.values()) {
    const name = head.trim();
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => ({ of: name, label: name }));
}

const branchesOf = (view: ScenarioView): { of: string; label: string }[] =>
  view.childrenOf(null).flatMap(root => view.childrenOf(root.id).map(({ id, name }) => ({ of: id, label: name })));
