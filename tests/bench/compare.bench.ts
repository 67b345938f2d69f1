import { compareDocuments } from '../../shared/compare/compareDocuments.ts';
import { serializeDocument } from '../../shared/file/serializeDocument.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { organisation, unitId } from '../support/organisation.ts';
import { openedDocument } from '../support/sampleFile.ts';
import { type Figure, measure, printFigures } from './measure.ts';

/** The document with every so many-th unit changed. */
function withUnits(document: OrgDocument, every: number, change: (unit: Unit) => Unit): OrgDocument {
  const scenario = document.scenarios.values().next().value as Scenario;
  let { units } = scenario;
  for (let i = 0; i < scenario.units.size; i += every) {
    const unit = units.get(unitId(i));
    if (unit !== undefined) units = units.set(unit.id, change(unit));
  }
  return { ...document, scenarios: document.scenarios.set(scenario.id, { ...scenario, units }) };
}

const figures: Figure[] = [];
for (const units of [100, 1_000, 10_000]) {
  const document = organisation({ units, duties: units * 4, dependencies: units / 2, seed: 7 });
  /** Two documents that share no record, as from two files. */
  const parsed = (other: OrgDocument) => {
    const texts = [serializeDocument(document), serializeDocument(other)] as const;
    return () => [openedDocument(texts[0]), openedDocument(texts[1])] as const;
  };
  const renamed = withUnits(document, 100, unit => ({ ...unit, name: `${unit.name}!` }));
  const shifted = withUnits(document, 1, unit => ({ ...unit, place: { x: unit.place.x + 12, y: unit.place.y } }));
  const compare = ([before, after]: readonly [OrgDocument, OrgDocument]) => compareDocuments(before, after);
  figures.push(
    measure('of one store, 1 of 100 units renamed', units, () => [document, renamed] as const, compare),
    measure('two files, equal', units, parsed(document), compare),
    measure('two files, 1 of 100 units renamed', units, parsed(renamed), compare),
    measure('two files, every card moved', units, parsed(shifted), compare),
    measure('two files that share no id', units, parsed(strangers(document)), compare),
  );
}
printFigures('compare, 4 duties and half a dependency a unit', figures);

/** The same with all ids new, so that everything is on one side only. */
function strangers(document: OrgDocument): OrgDocument {
  const text = serializeDocument(document).replaceAll(/"([udl]\d+)"/g, '"x$1"');
  return openedDocument(text);
}
