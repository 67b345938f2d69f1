import type { Size } from '../base/geometry.ts';
import { drawnWords } from '../i18n/drawnWords.ts';
import { translate } from '../i18n/translate.ts';
import type { CardDetail, Writing } from '../model/drawing.ts';
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
  readonly detail: CardDetail;
  readonly layout: CardLayout;
}
/**
 * By the unit's record: a record never changes, so what was laid out for it holds while its lists are the same. For each language, because an
 * export in the other one asks for both in turn: places follow from the document's language, words from the export's.
 */
const remembered: Readonly<Record<Language, WeakMap<Unit, Remembered>>> = { en: new WeakMap(), zh: new WeakMap() };

/** The layout of a unit's card in the document's drawing language. The same inputs give the very same object. */
export function cardLayoutOf(view: ScenarioView, unit: Unit, language: Language = view.document.settings.drawingLanguage): CardLayout {
  const duties = view.dutiesOf(unit.id);
  const positions = view.positionsOf(unit.id);
  const known = remembered[language].get(unit);
  const { cardDetail: detail, writing } = view.scenario.drawing;
  const holds = known?.duties === duties && known.positions === positions && known.detail === detail && known.layout.writing === writing;
  if (known !== undefined && holds) return known.layout;
  const words = wordsOf(unit, duties, positions, detail, language);
  const layout = writing === 'vertical' ? verticalCard(words) : horizontalCard(words);
  remembered[language].set(unit, { duties, positions, detail, layout });
  return layout;
}

/** px, in the document's drawing language. */
export function cardSize(view: ScenarioView, unit: Unit): Size {
  const { width, height } = cardLayoutOf(view, unit);
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
