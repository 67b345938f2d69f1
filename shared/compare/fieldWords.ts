import type { MessageKey } from '../i18n/messageKey.ts';
import { translate } from '../i18n/translate.ts';
import type { Dependency } from '../model/dependency.ts';
import type { Duty } from '../model/duty.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { Position } from '../model/position.ts';
import type { SavedView } from '../model/savedView.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SecondaryLine } from '../model/secondaryLine.ts';
import type { DocumentSettings, Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import type { DifferenceKind } from './difference.ts';
import { excerpt } from './excerpts.ts';

/** Where a value stands: the words of an id or of an amount are those of its own side. */
export interface ValueContext {
  readonly language: Language;
  /** The scenario that the record is in; null for what the document says of itself. */
  readonly scenario: Scenario | null;
  readonly currency: string;
}

interface FieldWords<Value> {
  readonly label: MessageKey;
  /** null: a text, which is quoted and cut. */
  readonly value: ((value: Value, context: ValueContext) => string) | null;
}

type WordsOf<Record, Without extends string> = {
  readonly [Field in Exclude<keyof Record, 'id' | 'unknown' | 'order' | Without>]: FieldWords<Record[Field]>;
};

const text = (label: MessageKey): FieldWords<string> => ({ label, value: null });
const words = <Value>(label: MessageKey, keyOf: (value: Value) => MessageKey): FieldWords<Value> => ({
  label,
  value: (value, { language }) => translate(language, keyOf(value)),
});
const amount = (label: MessageKey): FieldWords<number | null> => ({
  label,
  value: (value, { language }) => (value === null ? translate(language, 'compare.empty') : number(language).format(value)),
});
const number = (language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...options });

/** A name in quotes; what to say instead where it is empty. */
export function quoted(language: Language, name: string, otherwise: MessageKey): string {
  const shown = excerpt(name);
  return shown === '' ? translate(language, otherwise) : translate(language, 'compare.quoted', { text: shown });
}

export function unitInWords(id: Unit['parent'] | undefined, { language, scenario }: ValueContext): string {
  const unit = id == null ? undefined : scenario?.units.get(id);
  return quoted(language, unit?.name ?? '', 'unit.unnamed');
}

const unit = (label: MessageKey): FieldWords<Unit['id']> => ({ label, value: unitInWords });
const colour = words<Unit['colour']>('inspector.colour', name =>
  name === null ? 'inspector.colour.automatic' : `inspector.colour.${name}`,
);
/** Where it is drawn says nothing in numbers. */
const place: FieldWords<unknown> = { label: 'compare.field.place', value: () => '' };
const drawing: FieldWords<unknown> = { label: 'compare.field.drawing', value: () => '' };
const size: FieldWords<unknown> = { label: 'compare.field.size', value: () => '' };

const UNIT: WordsOf<Unit, 'parent'> = {
  kind: words('inspector.unit.kind', kind => `inspector.kind.${kind}`),
  name: text('inspector.unit.name'),
  subtitle: text('inspector.unit.subtitle'),
  place,
  collapsed: words('compare.field.collapsed', collapsed => (collapsed ? 'compare.yes' : 'compare.no')),
  parked: words('compare.field.parked', parked => (parked ? 'compare.yes' : 'compare.no')),
  pinned: words('compare.field.pinned', pinned => (pinned ? 'compare.yes' : 'compare.no')),
  branchStyle: words('compare.field.branchStyle', style => (style === null ? 'compare.branch.inherited' : `compare.branch.${style}`)),
  placement: words('compare.field.placement', placement => `compare.placement.${placement}`),
  head: text('inspector.unit.head'),
  purpose: text('inspector.unit.purpose'),
  fte: amount('inspector.unit.fte'),
  cost: {
    label: 'inspector.unit.cost',
    value: (value, { language, currency }) =>
      value === null
        ? translate(language, 'compare.empty')
        : number(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 }).format(value),
  },
  colour,
  notes: text('inspector.tab.notes'),
};

const DUTY: WordsOf<Duty, 'unit'> = {
  text: text('inspector.note.text'),
  accountable: {
    label: 'inspector.duty.accountable',
    value: (id, { language, scenario }) =>
      id === null
        ? translate(language, 'inspector.duty.nobody')
        : quoted(language, scenario?.positions.get(id)?.title ?? '', 'inspector.position.unnamed'),
  },
  lineage: {
    label: 'compare.field.lineage',
    value: (ids, { language }) =>
      ids.length === 0 ? translate(language, 'compare.empty') : translate(language, 'compare.count.duties', { count: ids.length }),
  },
};

const POSITION: WordsOf<Position, 'unit' | 'kpis'> = {
  title: text('inspector.position.title'),
  headcount: amount('inspector.position.headcount'),
  description: text('inspector.position.description'),
  skills: text('inspector.position.skills'),
  reviewMonths: {
    label: 'inspector.position.review',
    value: (count, { language }) =>
      count === null ? translate(language, 'compare.empty') : translate(language, 'inspector.position.months', { count }),
  },
};

const DEPENDENCY: WordsOf<Dependency, never> = {
  from: unit('compare.field.from'),
  to: unit('compare.field.to'),
  type: words('inspector.dependency.type', type => `inspector.type.${type}`),
  mutual: words('compare.field.direction', mutual => (mutual ? 'inspector.dependency.mutual' : 'inspector.dependency.oneWay')),
  label: text('inspector.dependency.label'),
  deliverable: text('inspector.dependency.deliverable'),
  strength: words('inspector.dependency.strength', strength => `inspector.strength.${strength}`),
  frequency: text('inspector.dependency.frequency'),
  responseTime: text('inspector.dependency.responseTime'),
};

const SECONDARY_LINE: WordsOf<SecondaryLine, never> = {
  from: unit('compare.field.reporting'),
  to: unit('compare.field.reportedTo'),
  label: text('inspector.dependency.label'),
};

const NOTE: WordsOf<Note, never> = { place, width: size, minHeight: size, text: text('inspector.note.text') };
const FRAME: WordsOf<Frame, never> = { place, size, title: text('inspector.frame.title'), colour };

const VIEW: WordsOf<SavedView, never> = {
  name: text('inspector.unit.name'),
  drawing,
  collapsed: {
    label: 'compare.field.collapsedUnits',
    value: (ids, { language }) => translate(language, 'compare.count.units', { count: ids.length }),
  },
  focus: {
    label: 'compare.field.focus',
    value: (id, context) => (id === null ? translate(context.language, 'seeing.all') : unitInWords(id, context)),
  },
  light: {
    label: 'compare.field.light',
    value: (light, context) =>
      light === null
        ? translate(context.language, 'compare.light.none')
        : translate(context.language, `seeing.${light.kind}`, { name: context.scenario?.units.get(light.unit)?.name ?? '' }),
  },
  area: { label: 'compare.field.area', value: () => '' },
};

const SETTINGS: WordsOf<DocumentSettings, never> = {
  title: text('inspector.document.title'),
  client: text('inspector.document.client'),
  drawingLanguage: words('inspector.document.language', language => `language.${language}`),
  currency: text('inspector.document.currency'),
};

/** The interface's own words for each field, and how its values are said. Fields with sentences of their own are not in it. */
export const FIELD_WORDS: Readonly<Record<DifferenceKind, Readonly<Record<string, FieldWords<never>>>>> = {
  settings: SETTINGS,
  scenarios: { name: text('inspector.unit.name'), drawing },
  units: UNIT,
  duties: DUTY,
  positions: POSITION,
  dependencies: DEPENDENCY,
  secondaryLines: SECONDARY_LINE,
  notes: NOTE,
  frames: FRAME,
  views: VIEW,
};
