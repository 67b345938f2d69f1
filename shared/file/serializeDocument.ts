import type { KeyedMap } from '../base/keyedMap.ts';
import type { OrgDocument } from '../model/orgDocument.ts';
import { ENTITY_KINDS, type EntityKind, type Scenario } from '../model/scenario.ts';
import { byCodeUnit, jsonFields } from './canonicalJson.ts';
import { otherFields } from './decodeRecord.ts';
import { ENTITY_SHAPES, SCENARIO_HEAD_SHAPE, SCENARIO_KEYS, SETTINGS_SHAPE } from './fileShapes.ts';
import { FORMAT, FORMAT_VERSION, READABLE_FROM } from './format.ts';
import { recordFields } from './writeRecord.ts';

/**
 * The text of an `.org` file: the magic key first, everything keyed and sorted by id, one entity a line, every field written, a final
 * newline. The same document gives the same bytes, whenever, wherever and by whomever it is written.
 */
export function serializeDocument(document: OrgDocument): string {
  const scenarios = sorted(document.scenarios).map(scenario => `${JSON.stringify(scenario.id)}:${scenarioText(scenario)}`);
  const parts = [
    `"settings":{${recordFields(SETTINGS_SHAPE, document.settings).join(',')}}`,
    `"scenarios":${block(scenarios)}`,
    ...jsonFields(document.unknown ?? {}),
  ];
  return `{"format":"${FORMAT}","version":${FORMAT_VERSION},"readableFrom":${READABLE_FROM},\n${parts.join(',\n')}\n}\n`;
}

function scenarioText(scenario: Scenario): string {
  const { unknown = {}, ...head } = scenario;
  const inside = Object.fromEntries(Object.entries(unknown).filter(([key]) => SCENARIO_HEAD_SHAPE.byKey.has(key)));
  const parts = [
    recordFields(SCENARIO_HEAD_SHAPE, { ...head, unknown: inside }).join(','),
    ...ENTITY_KINDS.map(kind => `"${kind}":${block(entityLines(scenario, kind))}`),
    ...jsonFields(otherFields(unknown, SCENARIO_KEYS) ?? {}),
  ];
  return `{${parts.join(',\n')}\n}`;
}

function entityLines(scenario: Scenario, kind: EntityKind): string[] {
  const shape = ENTITY_SHAPES[kind];
  return sorted<{ readonly id: string }>(scenario[kind]).map(
    entity => `${JSON.stringify(entity.id)}:{${recordFields(shape, entity).join(',')}}`,
  );
}

const block = (lines: readonly string[]): string => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`);

function sorted<T extends { readonly id: string }>(map: { values(): IterableIterator<T> } | KeyedMap<string, T>): T[] {
  return [...map.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}
