import { describe, expect, it } from 'vitest';
import { cardLayoutOf } from '../../../shared/card/cardLayout.ts';
import { CARD, DUTY_STYLE, NAME_STYLE } from '../../../shared/card/cardMetrics.ts';
import { addDuties } from '../../../shared/commands/duties/addDuties.ts';
import { addPosition } from '../../../shared/commands/positions/addPosition.ts';
import { editPosition } from '../../../shared/commands/positions/editPosition.ts';
import { editUnits, type UnitFields } from '../../../shared/commands/units/editUnits.ts';
import type { PositionId } from '../../../shared/model/ids.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { measureText } from '../../../shared/text/measureText.ts';
import { openStore, unit } from '../../support/openStore.ts';

const LONG = 'An answer to every single question that any customer anywhere could ever come to ask of anybody at all';
const LONG_CHINESE = '负责平台全部业务线的日常运营管理、活动策划、数据分析以及与其他各部门之间的协调沟通';

function card(fields: UnitFields = {}, duties: readonly string[] = []) {
  const store = openStore({ Sales: {} });
  const id = unit('Sales');
  store.execute(editUnits, { units: [id], fields });
  if (duties.length > 0) store.execute(addDuties, { unit: id, texts: duties });
  return { store, layout: (language?: 'en' | 'zh') => cardLayoutOf(store.view, store.view.unit(id) as Unit, language) };
}

describe('a card', () => {
  it.each([LONG, LONG_CHINESE])('cuts a name after two lines that fit: %s', name => {
    const { name: lines } = card({ name, fte: 12.5 }).layout();
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(measureText(line, NAME_STYLE)).toBeLessThanOrEqual(CARD.width - CARD.textLeft - CARD.padding);
  });

  it('leaves a short name as it is, on one line', () => {
    expect(card({ name: 'Operations' }).layout()).toMatchObject({ name: ['Operations'], unnamed: false });
  });

  it('says what it is while it has no name, in the drawing’s language', () => {
    const { layout } = card({ name: '  ', kind: 'team' });
    expect(layout().unnamed).toBe(true);
    expect(layout('en').name).not.toEqual(layout('zh').name);
  });

  it('shows the subtitle, else the head’s name, else neither', () => {
    expect(card({ subtitle: 'Second line', head: 'Ada' }).layout().subtitle).toBe('Second line');
    expect(card({ subtitle: ' ', head: 'Ada' }).layout().subtitle).toBe('Ada');
    expect(card().layout().subtitle).toBeNull();
  });

  it('shows its FTE to two decimals, and the sum of its posts where it says nothing itself; unknown is not 0', () => {
    expect(card().layout().pill).toBeNull();
    expect(card({ fte: 0 }).layout().pill?.text).toContain('0');
    expect(card({ fte: 2.345 }).layout().pill?.text).toContain('2.35');
    const { store, layout } = card();
    for (const [i, headcount] of [3, null, 4].entries()) {
      const id = `p${i}` as PositionId;
      store.execute(addPosition, { id, unit: unit('Sales'), title: 'Clerk' });
      store.execute(editPosition, { position: id, fields: { headcount } });
    }
    expect(layout().pill?.text).toContain('7');
  });

  it('shows four duties on at most two lines each, and a number for the rest', () => {
    const { duties, more } = card({}, [LONG, LONG_CHINESE, 'Short', 'Four', 'Five', 'Six']).layout();
    expect(duties.map(lines => lines.length)).toEqual([2, 2, 1, 1]);
    expect(more).toBe(2);
    for (const line of duties.flat()) expect(measureText(line, DUTY_STYLE)).toBeLessThanOrEqual(CARD.width - CARD.dutyLeft - CARD.padding);
    expect(card({}, ['One', 'Two', 'Three', 'Four']).layout().more).toBe(0);
  });

  it('is as high as what stands on it', () => {
    const bare = CARD.headTop + CARD.nameLine + CARD.headBottom;
    expect(card().layout().height).toBe(bare);
    expect(card({ head: 'Ada' }).layout().height).toBe(bare + CARD.subtitleLine);
    expect(card({}, ['One']).layout().height).toBe(bare + CARD.dutiesTop + CARD.dutyLine + CARD.dutiesBottom);
    const five = card({}, ['One', 'Two', LONG, 'Four', 'Five']).layout();
    expect(five.height).toBe(bare + CARD.dutiesTop + 6 * CARD.dutyLine + 4 * CARD.dutyGap + CARD.dutiesBottom);
  });

  it('is laid out once for each language, however they take turns', () => {
    const { layout } = card({ fte: 3 }, ['One']);
    const [english, chinese] = [layout('en'), layout('zh')];
    expect(layout('en')).toBe(english);
    expect(layout('zh')).toBe(chinese);
    expect(english).not.toBe(chinese);
  });
});
