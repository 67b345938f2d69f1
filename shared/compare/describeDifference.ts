import type { MessageKey } from '../i18n/messageKey.ts';
import { translate } from '../i18n/translate.ts';
import type { Kpi } from '../model/position.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import { describeKpis } from './describeKpis.ts';
import type { Difference, DocumentDifference, FieldDifference } from './difference.ts';
import { excerpt, excerpts } from './excerpts.ts';
import { FIELD_WORDS, quoted, unitInWords, type ValueContext } from './fieldWords.ts';
import type { Sides } from './sides.ts';

export interface DifferenceInWords {
  /** "Unit “Sales”". */
  readonly subject: string;
  /** What it is part of, where its name alone would not tell: "in “Operations”" for a duty. Empty elsewhere. */
  readonly where: string;
  /** A sentence for each thing that differs in content. */
  readonly content: readonly string[];
  /** And for each that differs only in how it is drawn. */
  readonly layout: readonly string[];
}

/** One difference as a person would say it. `sides` names the two documents. */
export function describeDifference(language: Language, whole: DocumentDifference, difference: Difference, sides: Sides): DifferenceInWords {
  const { before, after } = contexts(language, whole, difference);
  const own = difference.after === null ? before : after;
  const say = (fields: readonly FieldDifference[]): string[] => [
    ...new Set(fields.flatMap(field => describeField(difference, field, before, after, sides))),
  ];
  return {
    subject: subjectOf(difference, own),
    where: whereOf(difference, own),
    content:
      difference.state === 'onlyBefore' || difference.state === 'onlyAfter'
        ? [onlyOn(language, difference, sides)]
        : say(difference.fields.filter(({ aspect }) => aspect !== 'layout')),
    layout: say(difference.fields.filter(({ aspect }) => aspect === 'layout')),
  };
}

function contexts(language: Language, whole: DocumentDifference, difference: Difference): { before: ValueContext; after: ValueContext } {
  const [before, after] = (['before', 'after'] as const).map((side): ValueContext => {
    const { scenarios, settings } = whole[side];
    const scenario = 'scenario' in difference ? (scenarios.get(difference.scenario) ?? null) : null;
    return { language, scenario, currency: settings.currency };
  }) as [ValueContext, ValueContext];
  return { before, after };
}

function subjectOf(difference: Difference, context: ValueContext): string {
  const { language } = context;
  switch (difference.kind) {
    case 'settings':
      return translate(language, 'compare.kind.settings');
    case 'scenarios':
    case 'units':
    case 'views':
      return named(language, difference.kind, (difference.after ?? difference.before)?.name ?? '');
    case 'duties':
    case 'notes':
      return named(language, difference.kind, (difference.after ?? difference.before)?.text ?? '');
    case 'positions':
    case 'frames':
      return named(language, difference.kind, (difference.after ?? difference.before)?.title ?? '');
    case 'dependencies':
    case 'secondaryLines': {
      const line = difference.after ?? difference.before;
      const label = excerpt(line?.label ?? '');
      const ends = { from: unitInWords(line?.from, context), to: unitInWords(line?.to, context) };
      if (label === '') return translate(language, `compare.subject.${difference.kind}`, ends);
      return translate(language, `compare.labelled.${difference.kind}`, {
        ...ends,
        name: translate(language, 'compare.quoted', { text: label }),
      });
    }
  }
}

type NamedKind = 'scenarios' | 'units' | 'duties' | 'positions' | 'notes' | 'frames' | 'views';

function named(language: Language, kind: NamedKind, name: string): string {
  return translate(language, `compare.subject.${kind}`, { name: quoted(language, name, `compare.unnamed.${kind}`) });
}

function whereOf(difference: Difference, context: ValueContext): string {
  if (difference.kind !== 'duties' && difference.kind !== 'positions') return '';
  const unit = (difference.after ?? difference.before)?.unit;
  return translate(context.language, 'compare.inUnit', { unit: unitInWords(unit, context) });
}

function onlyOn(language: Language, difference: Difference, sides: Sides): string {
  const sentence = translate(language, `compare.only.${difference.state === 'onlyBefore' ? sides.before : sides.after}`);
  if (difference.kind !== 'scenarios') return sentence;
  const { units, duties } = (difference.after ?? difference.before) as Scenario;
  const [held, said] = [{ count: units.size }, { count: duties.size }];
  return translate(language, 'compare.onlyScenario', {
    sentence,
    units: translate(language, 'compare.count.units', held),
    duties: translate(language, 'compare.count.duties', said),
  });
}

function describeField(
  { kind }: Difference,
  { field, aspect, before, after }: FieldDifference,
  old: ValueContext,
  now: ValueContext,
  sides: Sides,
): string[] {
  const { language } = now;
  if (field === 'unknown') return [translate(language, 'compare.otherData')];
  if (field === 'order') return [translate(language, aspect === 'order' ? 'compare.reordered' : 'compare.sameOrder')];
  if (kind === 'positions' && field === 'kpis') return describeKpis(language, before as readonly Kpi[], after as readonly Kpi[], sides);
  if (aspect === 'owner') {
    const values = { before: unitInWords(before as Unit['parent'], old), after: unitInWords(after as Unit['parent'], now) };
    return [translate(language, ownerSentence(kind, before, after), values)];
  }
  const words = FIELD_WORDS[kind][field];
  if (words === undefined) throw new Error(`no words for ${kind}.${field}`);
  const label = translate(language, words.label);
  if (words.value !== null) {
    const values = { field: label, before: words.value(before as never, old), after: words.value(after as never, now) };
    return [values.before === '' ? label : translate(language, 'compare.changed', values)];
  }
  return [describeText(language, label, before as string, after as string)];
}

function ownerSentence(kind: Difference['kind'], before: unknown, after: unknown): MessageKey {
  if (kind !== 'units') return 'compare.moved';
  if (after === null) return 'compare.toTop';
  return before === null ? 'compare.fromTop' : 'compare.reportsTo';
}

function describeText(language: Language, field: string, before: string, after: string): string {
  const shown = excerpts(before, after);
  if (shown.before === shown.after) return translate(language, 'compare.unseen', { field });
  const inQuotes = (text: string): string =>
    text === '' ? translate(language, 'compare.empty') : translate(language, 'compare.quoted', { text });
  const values = { field, before: inQuotes(shown.before), after: inQuotes(shown.after) };
  return translate(language, shown.cut && before !== '' && after !== '' ? 'compare.textChanged' : 'compare.changed', values);
}
