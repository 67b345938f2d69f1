import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { ENTITY_KINDS } from '../model/scenario.ts';
import { decodeDocument } from './decodeDocument.ts';
import { DEPTH_MAX, ENTITIES_MAX, FORMAT, FORMAT_VERSION, TEXT_MAX } from './format.ts';
import { migrateFile } from './migrations/migrateFile.ts';
import type { OpenOutcome } from './openOutcome.ts';
import { placeProblems } from './placeProblems.ts';
import type { ProblemCode, UnplacedProblem } from './problem.ts';
import type { Repair } from './repair.ts';
import { repairDocument } from './repairDocument.ts';
import { type JsonScan, scanJson } from './scanJson.ts';
import { sniffText } from './sniffText.ts';
import { textPlace, textPlaces } from './textPlace.ts';

/** Anywhere in a text: the magic key need not be the first for a person's editor. */
const MAGIC = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Opens the text of an `.org` file: sniffed, read as JSON, migrated, decoded strictly, repaired with a sentence for each repair.
 * Never throws, whatever the text. Linear in its length.
 */
export function parseDocument(source: string): OpenOutcome {
  if (source.length > TEXT_MAX) return { kind: 'tooLarge', what: 'text', limit: TEXT_MAX };
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  const what = sniffText(text);
  if (what !== 'json') return { kind: 'notOrgsketch', what };

  const scan = scanJson(text, DEPTH_MAX);
  if (scan.fault !== null) return faultOutcome(text, scan.fault);
  const file = JSON.parse(text) as Json;
  if (!isJsonObject(file) || !Object.hasOwn(file, 'format') || file.format !== FORMAT) return { kind: 'notOrgsketch', what };

  const version = file.version;
  const readableFrom = file.readableFrom;
  if (!isVersion(version)) return invalidVersion(text, 'version', version);
  if (!isVersion(readableFrom)) return invalidVersion(text, 'readableFrom', readableFrom);
  if (version > FORMAT_VERSION && readableFrom > FORMAT_VERSION) return { kind: 'tooNew', version, readableFrom };
  return openFile(text, file, version, scan);
}

function openFile(text: string, file: JsonObject, version: number, scan: JsonScan): OpenOutcome {
  if (countEntities(file) > ENTITIES_MAX) return { kind: 'tooLarge', what: 'entities', limit: ENTITIES_MAX };
  const decoded = decodeDocument(migrateFile(file, version));
  if ('problems' in decoded) return { kind: 'invalid', problems: placeProblems(text, decoded.problems) };
  const { document, repairs } = repairDocument(decoded.draft);
  return {
    kind: 'opened',
    document,
    repairs: [...writtenTwice(text, scan), ...decoded.repairs, ...repairs],
    migratedFrom: version < FORMAT_VERSION ? version : null,
    newerVersion: version > FORMAT_VERSION ? version : null,
  };
}

function faultOutcome(text: string, fault: NonNullable<JsonScan['fault']>): OpenOutcome {
  if (fault.code === 'tooDeep') return { kind: 'tooLarge', what: 'depth', limit: DEPTH_MAX };
  if (!MAGIC.test(text)) return { kind: 'notOrgsketch', what: 'text' };
  const character = String.fromCodePoint(text.codePointAt(fault.offset) ?? 32);
  return { kind: 'damaged', fault: fault.code, place: textPlace(text, fault.offset), character };
}

const isVersion = (value: Json | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

function invalidVersion(text: string, field: string, value: Json | undefined): OpenOutcome {
  const code: ProblemCode = value === undefined ? 'missing' : 'notAVersion';
  const problem: UnplacedProblem = { code, values: {}, path: `/${field}`, entity: null };
  return { kind: 'invalid', problems: placeProblems(text, [problem]) };
}

/** Before anything is decoded, and so of a file that may hold anything. */
function countEntities(file: JsonObject): number {
  const scenarios = isJsonObject(file.scenarios) ? Object.values(file.scenarios).filter(isJsonObject) : [];
  const collections = scenarios.flatMap(scenario => ENTITY_KINDS.map(kind => scenario[kind])).filter(isJsonObject);
  return collections.reduce((sum, collection) => sum + Object.keys(collection).length, 0);
}

/** `JSON.parse` keeps the last; a merge of two files as text is how a key comes to stand there twice. */
function writtenTwice(text: string, { duplicates }: JsonScan): Repair[] {
  const places = textPlaces(
    text,
    duplicates.map(({ offset }) => offset),
  );
  return places.map(({ line, column }, index) => ({
    code: 'writtenTwice',
    values: { key: duplicates[index]?.key ?? '', line, column },
    path: '',
  }));
}
