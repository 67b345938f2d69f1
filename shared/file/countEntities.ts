import { isJsonObject, type JsonObject } from '../base/json.ts';
import { ENTITY_KINDS } from '../model/scenario.ts';
import { DEPTH_MAX } from './format.ts';
import { type JsonPath, scanJson } from './scanJson.ts';
import { type TextPlace, textPlace } from './textPlace.ts';

/** Scenarios and all that they hold, before anything is decoded, and so of a file that may hold anything. */
export function countEntities(file: JsonObject): number {
  const scenarios = isJsonObject(file.scenarios) ? Object.values(file.scenarios) : [];
  const collections = scenarios.filter(isJsonObject).flatMap(scenario => ENTITY_KINDS.map(kind => scenario[kind]));
  return collections.filter(isJsonObject).reduce((sum, collection) => sum + Object.keys(collection).length, scenarios.length);
}

/** Where the entity of that number begins, counted from 1 in the order of the text. */
export function placeOfEntity(text: string, number: number): TextPlace {
  let count = 0;
  let place = 0;
  scanJson(text, DEPTH_MAX, (path, offset) => {
    if (!isEntity(path)) return;
    count += 1;
    if (count === number) place = offset;
  });
  return textPlace(text, place);
}

const KINDS: ReadonlySet<string | number | undefined> = new Set(ENTITY_KINDS);
const isEntity = (path: JsonPath): boolean => path[0] === 'scenarios' && (path.length === 2 || (path.length === 4 && KINDS.has(path[2])));
