import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../shared/compare/compareDocuments.ts';
import { describeDifference } from '../../../shared/compare/describeDifference.ts';
import type { Language } from '../../../shared/model/settings.ts';
import { type Bendable, bentText, openedDocument } from '../../support/sampleFile.ts';

type Bend = (scenario: Bendable, file: Bendable) => void;

/** Each difference in one line, layout in brackets. */
function said(language: Language, bendAfter: Bend, bendBefore: Bend = () => undefined): string[] {
  const whole = compareDocuments(openedDocument(bentText(bendBefore)), openedDocument(bentText(bendAfter)));
  return whole.entries.map(entry => {
    const { subject, where, content, layout } = describeDifference(language, whole, entry, { before: 'theirs', after: 'mine' });
    const beside = layout.length === 0 ? '' : ` [${layout.join('; ')}]`;
    return `${subject}${where === '' ? '' : ` (${where})`} – ${content.join('; ')}${beside}`;
  });
}

const CASES: readonly (readonly [what: string, bend: Bend, en: string, zh: string])[] = [
  [
    'a name',
    ({ units }) => {
      units.ops.name = 'Operations & Care';
    },
    'Unit “Operations & Care” – Name: “Operations” → “Operations & Care”',
    '单位“Operations & Care” – 名称：“Operations” → “Operations & Care”',
  ],
  [
    'numbers, money, choices and what was empty',
    ({ units }) => {
      Object.assign(units.ops, { kind: 'team', fte: 1234.5, cost: 250_000, colour: 'teal', head: 'Ann', placement: 'staff' });
    },
    'Unit “Operations” – Kind: Department → Team; Stands: in the line → as staff unit; Head: empty → “Ann”; FTE: empty → 1,234.5; Cost a year: empty → €250,000; Colour: Automatic, by kind → Teal',
    '单位“Operations” – 类型：部门 → 团队；位置关系：直线单位 → 参谋单位；负责人：空 → “Ann”；人数（FTE）：空 → 1,234.5；年成本：空 → €250,000；颜色：自动（按类型） → 青绿',
  ],
  [
    'another parent',
    ({ units }) => {
      units.coo = { ...units.ops, name: 'COO', order: 'a1' };
      units.ops.parent = 'coo';
    },
    'Unit “COO” – Only in yours | Unit “Operations” – Reports to “COO” instead of “Board”',
    '单位“COO” – 仅在我的版本中 | 单位“Operations” – 改为汇报给“COO”，原来汇报给“Board”',
  ],
  [
    'no parent any more, and layout beside it',
    ({ units }) => {
      units.ops.parent = null;
      Object.assign(units.ops, { place: { x: 5, y: 5 }, pinned: true, branchStyle: 'columns2' });
    },
    'Unit “Operations” – Stands at the top instead of reporting to “Board” [Place in the drawing; Pinned: no → yes; Branch style: as above it → two columns]',
    '单位“Operations” – 改为最高层，原来汇报给“Board” [图中位置；固定：否 → 是；下级排列方式：沿用上级 → 两列]',
  ],
  [
    'a duty of another unit, without the position that answered for it',
    ({ duties }) => {
      Object.assign(duties.d1, { unit: 'boss', accountable: null });
    },
    'Duty “Run the shop” (in “Board”) – Moved from “Operations” to “Board”; Accountable position: “Director” → No owner',
    '职责“Run the shop”（属于“Board”） – 从“Operations”移到“Board”；负责岗位：“Director” → 无负责岗位',
  ],
  [
    'a saved view: its name is content, what it shows is layout',
    ({ views }) => {
      views.v1.name = 'The whole';
      Object.assign(views.v1, { collapsed: [], focus: null, light: { kind: 'chain', unit: 'boss' }, area: null });
    },
    'Saved view “The whole” – Name: “Operations only” → “The whole” [Collapsed units: 1 unit → 0 units; Shown: “Operations” → Everything; Highlighted: Who Operations works with → Chain of command of Board; Part of the drawing]',
    '已存视图“The whole” – 名称：“Operations only” → “The whole” [收起的单位：1 个单位 → 0 个单位；显示范围：“Operations” → 全部；高亮内容：“Operations”的协作对象 → “Board”的汇报链；画面位置]',
  ],
  [
    'what is gone',
    ({ duties, positions, dependencies }) => {
      duties.d1.accountable = null;
      delete positions.p1;
      delete dependencies.x1;
    },
    'Duty “Run the shop” (in “Operations”) – Accountable position: “Director” → No owner | Position “Director” (in “Operations”) – Only on disk | Dependency “Figures” from “Operations” to “Board” – Only on disk',
    '职责“Run the shop”（属于“Operations”） – 负责岗位：“Director” → 无负责岗位 | 岗位“Director”（属于“Operations”） – 仅在磁盘上的版本中 | “Operations”到“Board”的协作“Figures” – 仅在磁盘上的版本中',
  ],
  [
    'KPIs, one by one',
    ({ positions }) => {
      const [sales] = positions.p1.kpis;
      positions.p1.kpis = [
        { ...sales, target: '120', weight: 40 },
        { ...sales, id: 'k2', name: 'Returns', direction: 'down' },
      ];
      positions.p1.reviewMonths = 1;
    },
    'Position “Director” (in “Operations”) – KPI “Sales”: Sales, 100 %, Higher → Sales, 120 %, Higher, Weight 40%; KPI “Returns”: Only in yours; Review every: 6 months → 1 month',
    '岗位“Director”（属于“Operations”） – 绩效指标“Sales”：Sales、100 %、越高越好 → Sales、120 %、越高越好、权重 40%；绩效指标“Returns”：仅在我的版本中；考核周期：6 个月 → 1 个月',
  ],
  [
    'a dependency turned round',
    ({ dependencies }) => {
      Object.assign(dependencies.x1, { from: 'boss', to: 'ops', type: 'approval', mutual: true, strength: 3, label: '' });
    },
    'Dependency from “Board” to “Operations” – From: “Operations” → “Board”; To: “Board” → “Operations”; What flows: Information → Approval; Direction: Goes one way → Goes both ways; Label: “Figures” → empty; Strength: Normal → Strong',
    '“Board”到“Operations”的协作 – 提供方：“Operations” → “Board”；接收方：“Board” → “Operations”；协作内容：信息 → 审批；方向：单向 → 双向；标签：“Figures” → 空；强度：中 → 强',
  ],
  [
    'lines, notes, frames and data of another version',
    ({ secondaryLines, notes, frames, units }) => {
      secondaryLines.l1.label = 'Quality';
      notes.n1.text = '';
      Object.assign(frames.f1, { title: 'Phase 2', colour: 'red', size: { width: 1, height: 1 } });
      units.boss.mood = 'good';
    },
    'Unit “Board” – Other data, which this version does not show | Secondary line “Quality” from “Operations” to “Board” – Label: “Safety” → “Quality” | Note without words – Text: “Ask” → empty | Frame “Phase 2” – Title: “Phase 1” → “Phase 2”; Colour: Automatic, by kind → Red [Size]',
    '单位“Board” – 本版本不显示的其他数据 | “Operations”对“Board”的虚线汇报“Quality” – 标签：“Safety” → “Quality” | 便签（无内容） – 内容：“Ask” → 空 | 分区框“Phase 2” – 标题：“Phase 1” → “Phase 2”；颜色：自动（按类型） → 红色 [大小]',
  ],
  [
    'the document itself and a scenario more',
    (scenario, file) => {
      Object.assign(file.settings, { title: 'Plan', drawingLanguage: 'zh', currency: 'CNY' });
      file.scenarios.s2 = { ...structuredClone(scenario), name: 'To-be', order: 'a1' };
    },
    'Document settings – Title: “Sample” → “Plan”; Language of the drawing: English → 中文; Currency: “EUR” → “CNY” | Scenario “To-be” – Only in yours, with 2 units and 1 duty',
    '文档设置 – 标题：“Sample” → “Plan”；图中文字的语言：English → 中文；币种：“EUR” → “CNY” | 方案“To-be” – 仅在我的版本中，含 2 个单位、1 项职责',
  ],
];

describe('a difference in words', () => {
  it.each(CASES)('says of %s what it is in English and in Chinese', (_, bend, en, zh) => {
    expect(said('en', bend).join(' | ')).toBe(en);
    const chinese = said('zh', bend).join(' | ').replaceAll('; ', '；').replaceAll(' (', '（').replaceAll(')', '）');
    expect(chinese).toBe(zh);
  });

  it('says the order in words: elsewhere, or only stored anew', () => {
    const three: Bend = ({ units }) => {
      for (const [i, name] of ['A', 'B', 'C'].entries()) units[name] = { ...units.ops, name, order: `a${i + 1}` };
    };
    const moved: Bend = (scenario, file) => {
      three(scenario, file);
      scenario.units.C.order = 'Zz';
      scenario.units.ops.order = 'a04';
    };
    expect(said('en', moved, three)).toEqual([
      'Unit “C” – Order: stands elsewhere among its neighbours',
      'Unit “Operations” –  [Order: stored anew, but the same]',
    ]);
  });

  it('shows of long texts where they begin to differ, and says what cannot be seen', () => {
    const long =
      (text: string): Bend =>
      ({ units }) => {
        units.ops.purpose = text;
      };
    const start = 'Runs the shop from the first order to the last parcel, every day of the year, ';
    const [late] = said('en', long(`${start}abroad too`), long(`${start}at home only`));
    expect(late).toBe('Unit “Operations” – Purpose, text changed: “…the year, at home only” → “…the year, abroad too”');
    const [whole] = said('en', long(`Other words\nand ${start}`), long(`${start}and on`));
    expect(whole).toBe(
      'Unit “Operations” – Purpose, text changed: “Runs the shop from the first order to the last parcel, every…” → “Other words and Runs the shop from the first order to the la…”',
    );
    expect(said('en', long('One two '), long('One  two'))).toEqual([
      'Unit “Operations” – Purpose: only spaces, line ends or invisible characters differ',
    ]);
    expect(said('en', long(start + start))[0]).toMatch(/Purpose: empty → “Runs the shop from/);
  });

  it('says all that a KPI can have: gone, in another order, with data of another version', () => {
    const kpis =
      (list: (sales: Bendable) => Bendable[]): Bend =>
      ({ positions }) => {
        positions.p1.kpis = list(positions.p1.kpis[0]);
      };
    const two = kpis(sales => [sales, { ...sales, id: 'k2', name: '' }]);
    expect(
      said(
        'en',
        kpis(sales => [sales]),
        two,
      )[0],
    ).toMatch(/KPI without a name: Only on disk$/);
    expect(
      said(
        'en',
        kpis(sales => [{ ...sales, id: 'k2', name: '' }, sales]),
        two,
      )[0],
    ).toMatch(/KPIs: another order$/);
    expect(
      said(
        'en',
        kpis(sales => [{ ...sales, mood: 1 }]),
      )[0],
    ).toMatch(/KPI “Sales”: Other data, which this version does not show$/);
  });
});
