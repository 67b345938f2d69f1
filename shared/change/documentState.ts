import type { KeyedMap } from '../base/keyedMap.ts';
import type { ScenarioId, UnitId } from '../model/ids.ts';
import { type OrgDocument, scenariosInOrder } from '../model/orgDocument.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioView } from '../model/scenarioView.ts';
import { BranchCache } from './branchCache.ts';
import { type EntityPatch, type Patch, type ScenarioPatch, scenarioFrom } from './patch.ts';
import { ScenarioIndex } from './scenarioIndex.ts';

/**
 * The document as it now stands, with the derived lists of the scenario that is shown kept up to date by the same patches.
 * The document itself stays an immutable value: whoever took it before a change still has what was there.
 */
export class DocumentState {
  #document: OrgDocument;
  #scenario: ScenarioId;
  readonly #index = new ScenarioIndex();
  readonly #branches = new BranchCache<object>(unit => this.#shown().units.get(unit)?.parent ?? null);

  /** `measured`: see `ScenarioView`. */
  constructor(document: OrgDocument, scenario: ScenarioId = firstScenario(document), measured: ScenarioView['measured'] = null) {
    this.#document = document;
    this.#scenario = scenario;
    this.view = this.#makeView(measured);
    this.#index.rebuild(this.#shown());
  }

  /** The scenario that the view is of. There is always one: when it goes, its neighbour is shown. */
  get shown(): ScenarioId {
    return this.#scenario;
  }

  /** Turns the view to another scenario of the document. Linear in that scenario. */
  show(scenario: ScenarioId): void {
    if (scenario === this.#scenario) return;
    this.#scenario = scenario;
    this.#branches.clear();
    this.#index.rebuild(this.#shown());
  }

  get document(): OrgDocument {
    return this.#document;
  }

  /** A live view: it always answers for the document as it now stands. */
  readonly view: ScenarioView;

  /** Patches that were recorded on this document in this state, in order. */
  apply(patches: readonly Patch[]): void {
    for (const patch of runsOf(patches)) {
      switch (patch.kind) {
        case 'settings':
          this.#document = { ...this.#document, settings: patch.after };
          this.#branches.clear();
          break;
        case 'scenario':
          this.#applyToScenarios(patch);
          break;
        case 'entities':
          this.#applyToEntities(patch.run);
          break;
        case 'scenarioHead':
          this.#set({ ...this.#scenarioOf(patch.id), ...patch.after });
          if (patch.id === this.#scenario) this.#branches.clear();
          break;
      }
    }
  }

  #applyToScenarios({ id, after }: ScenarioPatch): void {
    if (after !== null) {
      const scenario = scenarioFrom(after, this.#document);
      if (scenario === null) throw new Error(`a copy of a scenario that is not there: ${id}`);
      this.#set(scenario);
      return;
    }
    // Before it is gone, while it can be said who stands beside it.
    if (id === this.#scenario) this.show(neighbourOf(this.#document, id));
    this.#document = { ...this.#document, scenarios: this.#document.scenarios.delete(id) };
  }

  #applyToEntities(run: readonly [EntityPatch, ...EntityPatch[]]): void {
    const [first] = run;
    const scenario = this.#scenarioOf(first.scenario);
    const collection = scenario[first.kind] as unknown as KeyedMap<string, unknown>;
    this.#set({ ...scenario, [first.kind]: collection.changed(run.map(({ id, after }) => [id, after] as const)) } as Scenario);
    if (first.scenario !== this.#scenario) return;
    for (const patch of run) {
      this.#index.apply(patch);
      this.#forgetBranches(patch);
    }
  }

  #forgetBranches(patch: EntityPatch): void {
    if (patch.kind === 'units') {
      this.#branches.heed(patch);
    } else if (patch.kind === 'duties' || patch.kind === 'positions') {
      const units = new Set<UnitId>([patch.before, patch.after].flatMap(record => record?.unit ?? []));
      for (const unit of units) this.#branches.forget(unit);
    }
  }

  #set(scenario: Scenario): void {
    this.#document = { ...this.#document, scenarios: this.#document.scenarios.set(scenario.id, scenario) };
  }

  #scenarioOf(id: ScenarioId): Scenario {
    const scenario = this.#document.scenarios.get(id);
    if (scenario === undefined) throw new Error(`no such scenario: ${id}`);
    return scenario;
  }

  #shown(): Scenario {
    return this.#scenarioOf(this.#scenario);
  }

  #makeView(measured: ScenarioView['measured']): ScenarioView {
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
      branches: this.#branches,
      measured,
    };
  }
}

type Run = { readonly kind: 'entities'; readonly run: readonly [EntityPatch, ...EntityPatch[]] };

/** The patches in their order, those of one collection that follow each other together. */
function* runsOf(patches: readonly Patch[]): Iterable<Exclude<Patch, EntityPatch> | Run> {
  let run: [EntityPatch, ...EntityPatch[]] | null = null;
  for (const patch of patches) {
    const isEntity = 'scenario' in patch;
    if (isEntity && run !== null && run[0].kind === patch.kind && run[0].scenario === patch.scenario) {
      run.push(patch);
      continue;
    }
    if (run !== null) yield { kind: 'entities', run };
    run = isEntity ? [patch] : null;
    if (!isEntity) yield patch;
  }
  if (run !== null) yield { kind: 'entities', run };
}

/** The one behind it, of the last the one before it. */
function neighbourOf(document: OrgDocument, id: ScenarioId): ScenarioId {
  const all = scenariosInOrder(document);
  const at = all.findIndex(scenario => scenario.id === id);
  const neighbour = all[at + 1] ?? all[at - 1];
  if (neighbour === undefined) throw new Error('a document without a scenario');
  return neighbour.id;
}

function firstScenario(document: OrgDocument): ScenarioId {
  const first = scenariosInOrder(document)[0];
  if (first === undefined) throw new Error('a document without a scenario');
  return first.id;
}
