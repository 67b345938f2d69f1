import { KeyedMap } from '../base/keyedMap.ts';
import { orderKeysBetween } from '../base/orderKeys.ts';
import { DocumentState } from '../change/documentState.ts';
import { recordEdit } from '../change/edit.ts';
import { arrangeAll } from '../layout/arrange.ts';
import { type Dependency, newDependency } from '../model/dependency.ts';
import { type Duty, newDuty } from '../model/duty.ts';
import type { DependencyId, DutyId, KpiId, NewId, PositionId, UnitId } from '../model/ids.ts';
import { emptyDocument, type OrgDocument } from '../model/orgDocument.ts';
import { newPosition, type Position } from '../model/position.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Language } from '../model/settings.ts';
import { newUnit, type Unit } from '../model/unit.ts';
import type { Template, TemplateUnit, UnitWords } from './template.ts';

/** A new document with what the template holds, in that language, under fresh ids and laid out. */
export function instantiateTemplate(template: Template, language: Language, newId: NewId): OrgDocument {
  const words = template.words[language];
  const document = emptyDocument(language, newId);
  const scenarios = [...document.scenarios.values()].map(scenario => [scenario.id, filled(scenario, template, language, newId)] as const);
  const whole: OrgDocument = {
    settings: { ...document.settings, title: words.title },
    scenarios: KeyedMap.from(scenarios),
  };
  const state = new DocumentState(whole);
  recordEdit(state, newId, arrangeAll);
  return state.document;
}

function filled(scenario: Scenario, template: Template, language: Language, newId: NewId): Scenario {
  const words = template.words[language];
  const ids = new Map(template.units.map(unit => [unit.key, newId() as UnitId]));
  const idOf = (key: string): UnitId => known(ids.get(key), `unit ${key} of template ${template.id}`);
  const keys = orderKeysBetween(null, null, template.units.length);
  const units: Unit[] = [];
  const positions: Position[] = [];
  const duties: Duty[] = [];
  for (const [index, shape] of template.units.entries()) {
    const said = known(words.units[shape.key], `words of unit ${shape.key}`);
    const id = idOf(shape.key);
    const parent = shape.parent === null ? null : idOf(shape.parent);
    const { name, head, purpose } = said;
    const order = known(keys[index], 'order key');
    units.push(newUnit({ id, kind: shape.kind, parent, order, place: { x: 0, y: 0 }, name, head, purpose, colour: shape.colour }));
    const posts = positionsOf(id, shape, said, newId);
    positions.push(...posts);
    duties.push(...dutiesOf(id, shape, said, posts, newId));
  }
  const dependencies = template.dependencies.map((shape, index): Dependency => {
    const { from, to, ...rest } = shape;
    return newDependency({ id: newId() as DependencyId, from: idOf(from), to: idOf(to), ...rest, ...words.dependencies[index] });
  });
  return { ...scenario, units: byId(units), duties: byId(duties), positions: byId(positions), dependencies: byId(dependencies) };
}

function positionsOf(unit: UnitId, shape: TemplateUnit<string>, words: UnitWords, newId: NewId): Position[] {
  const keys = orderKeysBetween(null, null, shape.positions.length);
  return shape.positions.map((post, index) => {
    const { title, description, skills, kpis } = known(words.positions[index], `words of a position in ${words.name}`);
    const measured = post.kpis.map((kpi, at) => ({ id: newId() as KpiId, ...known(kpis[at], `words of a KPI of ${title}`), ...kpi }));
    const { headcount, reviewMonths } = post;
    const order = known(keys[index], 'order key');
    const fields = { headcount, description, skills, kpis: measured, reviewMonths };
    return newPosition({ id: newId() as PositionId, unit, order, title, ...fields });
  });
}

function dutiesOf(unit: UnitId, shape: TemplateUnit<string>, words: UnitWords, posts: readonly Position[], newId: NewId): Duty[] {
  const keys = orderKeysBetween(null, null, words.duties.length);
  return words.duties.map((text, index) => {
    const accountable = posts[shape.accountable[index] ?? -1]?.id ?? null;
    return newDuty({ id: newId() as DutyId, unit, order: known(keys[index], 'order key'), text, accountable });
  });
}

const byId = <T extends { readonly id: string }>(entities: readonly T[]): KeyedMap<T['id'], T> =>
  KeyedMap.from<T['id'], T>(entities.map(entity => [entity.id, entity]));

/** A template's shape and words run parallel; where they don't, it is a bug that its test finds. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`missing in a template: ${what}`);
  return value;
}
