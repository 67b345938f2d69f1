import type { Size } from '../base/geometry.ts';
import { drawnWords } from '../i18n/drawnWords.ts';
import { translate } from '../i18n/translate.ts';
import { type CardDetail, type CardLook, isSameLook, type Writing } from '../model/drawing.ts';
import type { Duty } from '../model/duty.ts';
import { fteOf } from '../model/fteOf.ts';
import type { Position } from '../model/position.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import { SHOWN_DUTIES } from './cardMetrics.ts';
import { horizontalCard } from './horizontalCard.ts';
import { verticalCard } from './verticalCard.ts';

/** What stands on a card, broken and cut to its width; everything that decides its height. */
export interface CardLayout {
  readonly name: readonly string[];
  /** The name is the kind's word, because the unit has none yet. */
  readonly unnamed: boolean;
  readonly subtitle: string | null;
  readonly pill: { readonly text: string; readonly width: number } | null;
  readonly duties: readonly (readonly string[])[];
  /** Duties that are not shown. */
  readonly more: number;
  readonly writing: Writing;
  /** px that the head takes: of the height, or in vertical writing of the width. */
  readonly head: number;
  /** px. */
  readonly width: number;
  /** px. */
  readonly height: number;
}

interface Remembered {
  readonly duties: readonly Duty[];
  readonly positions: readonly Position[];
  readonly look: CardLook;
  readonly layout: CardLayout;
}
/**
 * By the unit's record: a record never changes, so what was laid out for it holds while its lists are the same. For each language, because an
 * export in the other one asks for both in turn: places follow from the document's language, words from the export's. The last two looks, because
 * another one is laid out before cards have it, and undone.
 */
const remembered: Readonly<Record<Language, WeakMap<Unit, readonly Remembered[]>>> = { en: new WeakMap(), zh: new WeakMap() };

/** The layout of a unit's card in the document's drawing language. The same inputs give the very same object. */
export function cardLayoutOf(
  view: ScenarioView,
  unit: Unit,
  language: Language = view.document.settings.drawingLanguage,
  look: CardLook = view.scenario.drawing,
): CardLayout {
  const duties = view.dutiesOf(unit.id);
  const positions = view.positionsOf(unit.id);
  const holds = (known: Remembered): boolean => known.duties === duties && known.positions === positions;
  const known = remembered[language].get(unit);
  const same = known?.find(one => holds(one) && isSameLook(one.look, look));
  if (same !== undefined) return same.layout;
  const words = wordsOf(unit, duties, positions, look.cardDetail, language);
  const layout = look.writing === 'vertical' ? verticalCard(words) : horizontalCard(words);
  const other = known?.find(holds);
  const fresh = { duties, positions, look, layout };
  remembered[language].set(unit, other === undefined ? [fresh] : [fresh, other]);
  return layout;
}

/** The unit's next record where its card says the same as before: what was laid out for it holds, however many units move at once. */
export function withSameCard(unit: Unit, fields: Partial<Pick<Unit, 'place' | 'branchStyle' | 'collapsed'>>): Unit {
  const next = { ...unit, ...fields };
  for (const memory of Object.values(remembered)) {
    const known = memory.get(unit);
    if (known !== undefined) memory.set(next, known);
  }
  return next;
}

/** px, in the document's drawing language; as cards are drawn now, unless another look is asked for. */
export function cardSize(view: ScenarioView, unit: Unit, look: CardLook = view.scenario.drawing): Size {
  const { width, height } = view.measured?.(unit.id, look) ?? cardLayoutOf(view, unit, view.document.settings.drawingLanguage, look);
  return { width, height };
}

/** What a card says, before it is broken into lines. */
export interface CardWords {
  readonly name: string;
  readonly unnamed: boolean;
  /** Empty for none. */
  readonly second: string;
  /** Empty for none. */
  readonly pill: string;
  readonly duties: readonly string[];
  readonly more: number;
  /** Each duty has so many lines at most. */
  readonly dutyLines: number;
}

function wordsOf(unit: Unit, duties: readonly Duty[], positions: readonly Position[], detail: CardDetail, language: Language): CardWords {
  const namesOnly = detail === 'names';
  const fte = namesOnly ? null : fteOf(unit, positions).value;
  const unnamed = unit.name.trim() === '';
  const { most, lines } = SHOWN_DUTIES[detail];
  return {
    name: unnamed ? translate(language, `drawing.untitled.${unit.kind}`) : unit.name,
    unnamed,
    second: namesOnly ? '' : unit.subtitle.trim() || unit.head.trim(),
    pill: fte === null ? '' : drawnWords(language, 'drawing.fte', formatted(fte)),
    duties: duties.slice(0, most).map(duty => duty.text),
    more: most === 0 ? 0 : Math.max(0, duties.length - most),
    dutyLines: lines,
  };
}

/** At most two decimals, without grouping: a card is narrow, and a drawing's digits are the same on every machine. */
function formatted(value: number): string {
  return String(Math.round(value * 100) / 100);
}
