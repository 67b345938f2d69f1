import type { Size } from '../base/geometry.ts';
import { translate } from '../i18n/translate.ts';
import type { CardDetail } from '../model/drawing.ts';
import type { Duty } from '../model/duty.ts';
import { fteOf } from '../model/fteOf.ts';
import type { Position } from '../model/position.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Language } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';
import { breakLines } from '../text/breakLines.ts';
import { cutText } from '../text/cutText.ts';
import { measureText } from '../text/measureText.ts';
import { CARD, DUTY_STYLE, NAME_LINES, NAME_STYLE, PILL_STYLE, SHOWN_DUTIES, SUBTITLE_STYLE } from './cardMetrics.ts';

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
  /** px. */
  readonly headHeight: number;
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
  const detail = view.scenario.drawing.cardDetail;
  if (known !== undefined && known.duties === duties && known.positions === positions && known.detail === detail) return known.layout;
  const layout = layOut(unit, duties, positions, detail, language);
  remembered[language].set(unit, { duties, positions, detail, layout });
  return layout;
}

/** px, in the document's drawing language. */
export function cardSize(view: ScenarioView, unit: Unit): Size {
  const { width, height } = cardLayoutOf(view, unit);
  return { width, height };
}

function layOut(unit: Unit, duties: readonly Duty[], positions: readonly Position[], detail: CardDetail, language: Language): CardLayout {
  const fte = detail === 'names' ? null : fteOf(unit, positions).value;
  const pill = fte === null ? null : pillOf(translate(language, 'drawing.fte', { fte: formatted(fte) }));
  const unnamed = unit.name.trim() === '';
  const nameWidth = CARD.width - CARD.textLeft - CARD.padding - (pill === null ? 0 : pill.width + CARD.pillGap);
  const name = breakLines(
    unnamed ? translate(language, `drawing.untitled.${unit.kind}`) : unit.name,
    NAME_STYLE,
    nameWidth,
    NAME_LINES,
  ).lines;
  const second = unit.subtitle.trim() === '' ? unit.head.trim() : unit.subtitle.trim();
  const subtitle = second === '' || detail === 'names' ? null : cutText(second, SUBTITLE_STYLE, CARD.width - CARD.textLeft - CARD.padding);
  const { most, lines: dutyLines } = SHOWN_DUTIES[detail];
  const shown = duties
    .slice(0, most)
    .map(duty => breakLines(duty.text, DUTY_STYLE, CARD.width - CARD.dutyLeft - CARD.padding, dutyLines).lines);
  const more = most === 0 ? 0 : duties.length - shown.length;

  const headHeight = CARD.headTop + name.length * CARD.nameLine + (subtitle === null ? 0 : CARD.subtitleLine) + CARD.headBottom;
  const rows = shown.length + (more > 0 ? 1 : 0);
  const lines = shown.reduce((sum, duty) => sum + Math.max(1, duty.length), 0) + (more > 0 ? 1 : 0);
  const body = rows === 0 ? 0 : CARD.dutiesTop + lines * CARD.dutyLine + (rows - 1) * CARD.dutyGap + CARD.dutiesBottom;
  return { name, unnamed, subtitle, pill, duties: shown, more, headHeight, width: CARD.width, height: headHeight + body };
}

function pillOf(text: string): { text: string; width: number } {
  return { text, width: Math.ceil(measureText(text, PILL_STYLE)) + 2 * CARD.pillPadding };
}

/** At most two decimals, without grouping: a card is narrow, and a drawing's digits are the same on every machine. */
function formatted(value: number): string {
  return String(Math.round(value * 100) / 100);
}
