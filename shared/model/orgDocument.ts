import type { JsonObject } from '../base/json.ts';
import { KeyedMap } from '../base/keyedMap.ts';
import type { NewId, ScenarioId } from './ids.ts';
import { emptyScenario, type Scenario } from './scenario.ts';
import type { DocumentSettings, Language } from './settings.ts';

/** One `.org` file: the scenarios of one client case. An immutable value; only commands make the next one. */
export interface OrgDocument {
  readonly settings: DocumentSettings;
  /** At least one. */
  readonly scenarios: KeyedMap<ScenarioId, Scenario>;
  /** Fields of the file's top level that this version does not know. */
  readonly unknown?: JsonObject;
}

/** The name of the only scenario of a new document, in the language of its drawing. */
const FIRST_SCENARIO: Readonly<Record<Language, string>> = { en: 'As-is', zh: '现状' };
const CURRENCY: Readonly<Record<Language, string>> = { en: 'EUR', zh: 'CNY' };

/** A document with one empty scenario. */
export function emptyDocument(language: Language, newId: NewId): OrgDocument {
  const id = newId() as ScenarioId;
  return {
    settings: { title: '', client: '', drawingLanguage: language, currency: CURRENCY[language] },
    scenarios: KeyedMap.from([[id, emptyScenario({ id, name: FIRST_SCENARIO[language], order: 'a0' })]]),
  };
}

/** The scenarios in their order; the first is the one shown when a document opens. */
export function scenariosInOrder(document: OrgDocument): readonly Scenario[] {
  return [...document.scenarios.values()].sort((a, b) => compareOrder(a, b));
}

/** By order key, then by id, so that two entities with the same key (a merge, a stranger's file) still have one order everywhere. */
export function compareOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
