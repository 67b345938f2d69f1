import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../shared/base/geometry.ts';
import { cardLayoutOf } from '../../../shared/card/cardLayout.ts';
import { DocumentState } from '../../../shared/change/documentState.ts';
import { recordEdit } from '../../../shared/change/edit.ts';
import { parseDocument } from '../../../shared/file/parseDocument.ts';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { arrangeAll } from '../../../shared/layout/arrange.ts';
import { boxOf } from '../../../shared/layout/placeOf.ts';
import { fteOf } from '../../../shared/model/fteOf.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { LANGUAGES, type Language } from '../../../shared/model/settings.ts';
import { ecommercePlatform } from '../../../shared/templates/ecommercePlatform/ecommercePlatform.ts';
import { instantiateTemplate } from '../../../shared/templates/instantiateTemplate.ts';
import { counterIds } from '../../support/counterIds.ts';

const viewOf = (language: Language) => new DocumentState(instantiateTemplate(ecommercePlatform, language, counterIds())).view;

describe.each(LANGUAGES)('the founding case in %s', language => {
  const view = viewOf(language);
  const units = [...view.scenario.units.values()];

  it('is a sound document that opens without a repair', () => {
    expect(checkInvariants(view.document)).toEqual([]);
    expect(parseDocument(serializeDocument(view.document))).toMatchObject({ kind: 'opened', repairs: [] });
  });

  it('has 8 units under one head, 4 duties each and 3 dependencies', () => {
    const roots = view.childrenOf(null);
    expect(roots).toHaveLength(1);
    expect(view.childrenOf(roots[0]?.id ?? null)).toHaveLength(7);
    expect(units.map(unit => view.dutiesOf(unit.id).length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    expect(view.scenario.dependencies.size).toBe(3);
    expect([...view.scenario.dependencies.values()].every(one => one.label !== '' && one.deliverable !== '')).toBe(true);
  });

  it('says of every unit what it is for, who heads it and how many people its posts make', () => {
    for (const unit of units) {
      expect([unit.name, unit.purpose, unit.head]).not.toContain('');
      expect(fteOf(unit, view.positionsOf(unit.id))).toMatchObject({ derived: true });
      expect(view.positionsOf(unit.id)[0]?.title).toBe(unit.head);
    }
  });

  it('defines every post as the text’s fourth chapter asks: description, skills, measurable KPIs that weigh 100 %, a review', () => {
    for (const position of view.scenario.positions.values()) {
      expect([position.title, position.description, position.skills]).not.toContain('');
      expect(position.reviewMonths).toBeGreaterThan(0);
      expect(position.kpis.reduce((sum, kpi) => sum + (kpi.weight ?? 0), 0)).toBe(100);
      for (const kpi of position.kpis) expect([kpi.name, kpi.target, kpi.measure]).not.toContain('');
    }
  });

  it('has one accountable position for every duty, and a duty for every position', () => {
    const accountable = new Set([...view.scenario.duties.values()].map(duty => duty.accountable));
    expect(accountable).toEqual(new Set([...view.scenario.positions.keys()]));
  });

  it('tells every unit apart by its colour', () => {
    expect(new Set(units.map(unit => unit.colour)).size).toBe(8);
  });

  it('can be read on the cards: no name, head or duty is cut', () => {
    for (const unit of units) {
      const { name, subtitle, duties } = cardLayoutOf(view, unit);
      expect(duties).toHaveLength(4);
      for (const line of [...name, subtitle, ...duties.flat()]) expect(line).not.toMatch(/…$/);
    }
  });

  it('is laid out: no two cards overlap, and arranging it moves nothing', () => {
    for (const a of units) for (const b of units) if (a !== b) expect(overlaps(boxOf(view, a), boxOf(view, b))).toBe(false);
    const state = new DocumentState(view.document);
    expect(recordEdit(state, counterIds('m'), arrangeAll)).toEqual([]);
  });
});

describe('the words of the founding case', () => {
  it('are the same in number in both languages', () => {
    const lengths = (language: Language) =>
      Object.entries(ecommercePlatform.words[language].units).map(([key, unit]) => [
        key,
        unit.duties.length,
        unit.positions.map(position => position.kpis.length),
      ]);
    expect(lengths('zh')).toEqual(lengths('en'));
    expect(ecommercePlatform.words.en.dependencies).toHaveLength(ecommercePlatform.dependencies.length);
    expect(ecommercePlatform.words.zh.dependencies).toHaveLength(ecommercePlatform.dependencies.length);
  });

  it('are the source’s: a duty loses its leading 负责 and its full stop', () => {
    const view = viewOf('zh');
    const operations = view.childrenOf(view.childrenOf(null)[0]?.id ?? null)[0];
    expect(operations?.name).toBe('运营部');
    expect(operations?.purpose).toBe('负责日常运营、活动策划及数据分析,确保平台的正常运作。');
    expect(view.dutiesOf(operations?.id ?? ('' as never))[0]?.text).toBe('日常运营管理,包括商品上架、订单处理等');
    for (const duty of view.scenario.duties.values()) expect(duty.text).not.toMatch(/^负责|。$/);
  });

  it('lead the flow from who gives to who receives', () => {
    const view = viewOf('zh');
    const names = [...view.scenario.dependencies.values()].map(({ from, to, label, type, mutual }) =>
      [view.unit(from)?.name, view.unit(to)?.name, label, type, mutual].join(' '),
    );
    expect(names.sort()).toEqual(
      [
        '客服部 运营部 用户反馈 information false',
        '技术部 产品部 新产品上线 deliverable true',
        '运营部 市场部 共同策划活动 jointWork true',
      ].sort(),
    );
  });

  it('get fresh ids each time', () => {
    const first = instantiateTemplate(ecommercePlatform, 'en', counterIds('one'));
    const second = instantiateTemplate(ecommercePlatform, 'en', counterIds('two'));
    expect(serializeDocument(first)).not.toBe(serializeDocument(second));
    expect(
      serializeDocument(first)
        .replaceAll(/"one(\d+)"/g, '"two$1"')
        .split('\n')
        .sort(),
    ).toEqual(serializeDocument(second).split('\n').sort());
  });
});
