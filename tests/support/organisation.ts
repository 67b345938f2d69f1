import { KeyedMap } from '../../shared/base/keyedMap.ts';
import { orderKeysBetween } from '../../shared/base/orderKeys.ts';
import { DocumentState } from '../../shared/change/documentState.ts';
import { recordEdit } from '../../shared/change/edit.ts';
import { arrange } from '../../shared/commands/document/arrange.ts';
import { DEPENDENCY_TYPES, type Dependency, newDependency } from '../../shared/model/dependency.ts';
import { type Duty, newDuty } from '../../shared/model/duty.ts';
import type { DependencyId, DutyId, ScenarioId, UnitId } from '../../shared/model/ids.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import { emptyScenario } from '../../shared/model/scenario.ts';
import { newUnit, type Unit } from '../../shared/model/unit.ts';
import { counterIds } from './counterIds.ts';
import { seededNumbers } from './faults/seededNumbers.ts';

export interface OrganisationSize {
  readonly units: number;
  /** In all, shared out at random. */
  readonly duties?: number;
  /** In all, most of them between units that are near in the tree. */
  readonly dependencies?: number;
  readonly seed?: number;
}

const NAMES = ['Operations', 'Market research', 'Customer service and complaints', '运营部', '技术与产品研发中心', 'Finance', '人力资源部'];
const DUTIES = [
  'Plans the campaigns of the year',
  '负责日常运营管理',
  'Answers every complaint within a day, and tells those who can mend its cause what it was and how often it came',
  'Keeps the books',
  '收集用户反馈,并每周向运营部汇报处理进度',
];
const LABELS = ['Users’ feedback', '活动策划', 'Monthly figures', 'Approval', ''];

/** A made-up organisation, arranged. The same size and seed give the same document, on every machine. */
export function organisation({ units, duties = 0, dependencies = 0, seed = 1 }: OrganisationSize): OrgDocument {
  const random = seededNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const parents = parentsOf(units, below);
  const made = withOrder(parents).map(
    (place, i): Unit =>
      newUnit({
        ...place,
        kind: i === 0 ? 'executive' : pick(['department', 'team', 'external']),
        place: { x: 0, y: 0 },
        name: `${pick(NAMES)} ${i}`,
        subtitle: below(3) === 0 ? 'Second line' : '',
        fte: below(2) === 0 ? below(60) : null,
      }),
  );
  const keys = orderKeysBetween(null, null, duties);
  const said = Array.from(
    { length: duties },
    (_, i): Duty => newDuty({ id: `d${i}` as DutyId, unit: unitId(below(units)), order: keys[i] as string, text: pick(DUTIES) }),
  );
  const lines = Array.from({ length: units < 2 ? 0 : dependencies }, (_, i): Dependency => {
    const from = below(units);
    const near = below(10) === 0 ? below(units) : Math.min(units - 1, Math.max(0, from + below(13) - 6));
    const to = near === from ? (from + 1) % units : near;
    return newDependency({
      id: `l${i}` as DependencyId,
      from: unitId(from),
      to: unitId(to),
      type: pick(DEPENDENCY_TYPES),
      label: pick(LABELS),
      mutual: below(4) === 0,
      strength: pick([1, 2, 3] as const),
    });
  });
  return arranged({
    settings: { title: 'A made-up organisation', client: '', drawingLanguage: 'en', currency: 'EUR' },
    scenarios: KeyedMap.from([
      [
        SCENARIO,
        {
          ...emptyScenario({ id: SCENARIO, name: 'As-is', order: 'a0' }),
          units: KeyedMap.byId(made),
          duties: KeyedMap.byId(said),
          dependencies: KeyedMap.byId(lines),
        },
      ],
    ]),
  });
}

/** Units that each report to the one before: as deep as a document can be. Not arranged; each card stands below the last. */
export function chain(units: number): OrgDocument {
  const made = Array.from({ length: units }, (_, i) =>
    newUnit({
      id: unitId(i),
      kind: 'team',
      parent: i === 0 ? null : unitId(i - 1),
      order: 'a0',
      place: { x: i === 0 ? 0 : 1, y: i === 0 ? 0 : 80 },
      name: `Link ${i}`,
    }),
  );
  return {
    settings: { title: 'A chain', client: '', drawingLanguage: 'en', currency: 'EUR' },
    scenarios: KeyedMap.from([[SCENARIO, { ...emptyScenario({ id: SCENARIO, name: 'As-is', order: 'a0' }), units: KeyedMap.byId(made) }]]),
  };
}

/** The document after Arrange. */
export function arranged(document: OrgDocument): OrgDocument {
  const state = new DocumentState(document);
  recordEdit(state, counterIds(), edit => arrange.run(edit, null));
  return state.document;
}

const SCENARIO = 's' as ScenarioId;
export const unitId = (index: number): UnitId => `u${index}` as UnitId;

/** Of each unit the index of its parent, null for the first: a tree with two to nine reports to a parent, filled row by row. */
function parentsOf(units: number, below: (limit: number) => number): (number | null)[] {
  const parents: (number | null)[] = [null];
  for (let parent = 0; parents.length < units; parent += 1) {
    const reports = 2 + below(8);
    for (let i = 0; i < reports && parents.length < units; i += 1) parents.push(parent);
  }
  return parents.slice(0, units);
}

function withOrder(parents: readonly (number | null)[]): Pick<Unit, 'id' | 'parent' | 'order'>[] {
  const keys = orderKeysBetween(null, null, parents.length);
  return parents.map((parent, i) => ({ id: unitId(i), parent: parent === null ? null : unitId(parent), order: keys[i] as string }));
}

/** As a consultant would have drawn it, four duties and one and a half dependencies a unit: the lower levels stand in columns, else it were a hundred metres wide. */
export function drawn(units: number): OrgDocument {
  const plain = organisation({ units, duties: 4 * units, dependencies: Math.floor(1.5 * units) });
  const [scenario] = [...plain.scenarios.values()];
  if (scenario === undefined) throw new Error('an organisation without a scenario');
  let styled = scenario.units;
  for (const unit of styled.values()) {
    if (unit.parent === null || unit.parent === unitId(0)) styled = styled.set(unit.id, { ...unit, branchStyle: 'compact' });
  }
  return arranged({ ...plain, scenarios: plain.scenarios.set(scenario.id, { ...scenario, units: styled }) });
}
