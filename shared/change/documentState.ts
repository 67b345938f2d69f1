import type { KeyedMap } from '../base/keyedMap.ts';
import type { ScenarioId } from '../model/ids.ts';
import { type OrgDocument, scenariosInOrder } from '../model/orgDocument.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import type { Patch } from './patch.ts';
import { ScenarioIndex } from './scenarioIndex.ts';

/**
 * The document as it now stands, with the derived lists of the scenario that is shown kept up to date by the same patches.
 * The document itself stays an immutable value: whoever took it before a change still has what was there.
 */
export class DocumentState {
  #document: OrgDocument;
  #scenario: ScenarioId;
  readonly #index = new ScenarioIndex();

  constructor(document: OrgDocument, scenario: ScenarioId = firstScenario(document)) {
    this.#document = document;
    this.#scenario = scenario;
    this.#index.rebuild(this.#shown());
  }

  get document(): OrgDocument {
    return this.#document;
  }

  /** A live view: it always answers for the document as it now stands. */
  readonly view: ScenarioView = this.#makeView();

  /** Patches that were recorded on this document in this state, in order. */
  apply(patches: readonly Patch[]): void {
    for (const patch of patches) {
      if (patch.kind === 'settings') {
        this.#document = { ...this.#document, settings: patch.after };
        continue;
      }
      const scenario = this.#document.scenarios.get(patch.scenario);
      if (scenario === undefined) throw new Error(`patch for a scenario that is not there: ${patch.scenario}`);
      const collection = scenario[patch.kind] as unknown as KeyedMap<string, unknown>;
      const next = patch.after === null ? collection.delete(patch.id) : collection.set(patch.id, patch.after);
      const changed = { ...scenario, [patch.kind]: next } as Scenario;
      this.#document = { ...this.#document, scenarios: this.#document.scenarios.set(patch.scenario, changed) };
      if (patch.scenario === this.#scenario) this.#index.apply(patch);
    }
  }

  #shown(): Scenario {
    const scenario = this.#document.scenarios.get(this.#scenario);
    if (scenario === undefined) throw new Error(`no such scenario: ${this.#scenario}`);
    return scenario;
  }

  #makeView(): ScenarioView {
    const state = this;
    const index = this.#index;
    return {
      get document() {
        return state.#document;
      },
      get scenario() {
        return state.#shown();
      },
      unit: id => state.#shown().units.get(id),
      duty: id => state.#shown().duties.get(id),
      position: id => state.#shown().positions.get(id),
      dependency: id => state.#shown().dependencies.get(id),
      note: id => state.#shown().notes.get(id),
      frame: id => state.#shown().frames.get(id),
      childrenOf: parent => index.children.of(parent ?? ''),
      dutiesOf: unit => index.duties.of(unit),
      positionsOf: unit => index.positions.of(unit),
      dependenciesOf: unit => index.dependencies.of(unit),
      secondaryLinesOf: unit => index.secondaryLines.of(unit),
    };
  }
}

function firstScenario(document: OrgDocument): ScenarioId {
  const first = scenariosInOrder(document)[0];
  if (first === undefined) throw new Error('a document without a scenario');
  return first.id;
}
