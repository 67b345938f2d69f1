import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { shortened } from '../base/shortened.ts';
import { PLAIN_TEXT, type TextForm } from '../host/fileContent.ts';
import { countEntities, placeOfEntity } from './countEntities.ts';
import { decodeDocument } from './decodeDocument.ts';
import { NAME_LENGTH } from './entityName.ts';
import { DEPTH_MAX, ENTITIES_MAX, FORMAT, FORMAT_VERSION, isCutBeginning, MAGIC, TEXT_MAX } from './format.ts';
import { migrateFile } from './migrations/migrateFile.ts';
import type { Damage, OpenFailure, OpenOutcome } from './openOutcome.ts';
import { placesOfPaths } from './placesOfPaths.ts';
import type { ProblemCode, UnplacedProblem } from './problem.ts';
import type { Repair } from './repair.ts';
import { repairDocument } from './repairDocument.ts';
import { type JsonScan, scanJson } from './scanJson.ts';
import { sniffText } from './sniffText.ts';
import { type TextPlace, textPlace, textPlaces } from './textPlace.ts';
import { partTold, type Told, UNTOLD } from './told.ts';
import { wholeJson } from './wholeJson.ts';

const FAULTLESS: JsonScan = { fault: null, duplicates: [] };

/** Shares of the time that a file of 10,000 units takes. */
const SCANNED = 0.2;
const PARSED = 0.4;
const DECODED = 0.9;

/**
 * Opens the text of an `.org` file: sniffed, read as JSON, migrated, decoded strictly, repaired with a sentence for each repair.
 * Never throws, whatever the text. Linear in its length.
 *
 * @param form how the text was written as bytes, where it comes from a file: one whose bytes are damaged does not open
 * @param told hears how far it is
 */
export function parseDocument(text: string, form: TextForm = PLAIN_TEXT, told: Told = UNTOLD): OpenOutcome {
  if (text.length > TEXT_MAX) return { kind: 'tooLarge', what: 'text', limit: TEXT_MAX, place: textPlace(text, TEXT_MAX) };
  const sniffed = sniffText(text);
  if (sniffed.kind !== 'json') return { kind: 'notOrgsketch', what: sniffed.kind, place: textPlace(text, sniffed.offset) };

  const whole = form.damagedAt === null ? wholeJson(text, DEPTH_MAX) : undefined;
  const scan = whole === undefined ? scanJson(text, DEPTH_MAX) : FAULTLESS;
  const fault = firstFault(scan.fault, form.damagedAt);
  if (fault !== null) return faultOutcome(text, fault);
  told(SCANNED);
  const file = whole ?? (JSON.parse(text) as Json);
  told(PARSED);
  if (!isJsonObject(file) || !Object.hasOwn(file, 'format') || file.format !== FORMAT) {
    return { kind: 'notOrgsketch', what: 'json', place: placeOf(text, '/format') };
  }
  const version = file.version;
  const readableFrom = file.readableFrom;
  if (!isVersion(version)) return invalidVersion(text, 'version', version);
  if (!isVersion(readableFrom)) return invalidVersion(text, 'readableFrom', readableFrom);
  if (version > FORMAT_VERSION && readableFrom > FORMAT_VERSION) {
    return { kind: 'tooNew', version, readableFrom, place: placeOf(text, '/readableFrom') };
  }
  return openFile(text, form, file, version, scan, told);
}

function openFile(text: string, form: TextForm, file: JsonObject, version: number, scan: JsonScan, told: Told): OpenOutcome {
  const entities = countEntities(file);
  if (entities > ENTITIES_MAX) {
    return { kind: 'tooLarge', what: 'entities', limit: ENTITIES_MAX, place: placeOfEntity(text, ENTITIES_MAX + 1) };
  }
  const decoded = decodeDocument(migrateFile(file, version), entities, partTold(told, PARSED, DECODED));
  if ('problems' in decoded) return invalid(text, decoded.problems);
  const { document, repairs } = repairDocument(decoded.draft);
  return {
    kind: 'opened',
    document,
    repairs: [...writtenTwice(text, scan), ...decoded.repairs, ...repairs],
    migratedFrom: version < FORMAT_VERSION ? version : null,
    newerVersion: version > FORMAT_VERSION ? version : null,
    form,
  };
}

interface Fault {
  readonly code: Damage | 'tooDeep';
  readonly offset: number;
}

function firstFault(fault: Fault | null, damagedAt: number | null): Fault | null {
  if (damagedAt === null || (fault !== null && fault.offset <= damagedAt)) return fault;
  return { code: 'encoding', offset: damagedAt };
}

function faultOutcome(text: string, { code, offset }: Fault): OpenFailure {
  const place = textPlace(text, offset);
  if (code === 'tooDeep') return { kind: 'tooLarge', what: 'depth', limit: DEPTH_MAX, place };
  if (!MAGIC.test(text) && !isCutBeginning(text)) return { kind: 'notOrgsketch', what: 'text', place };
  return { kind: 'damaged', fault: code, place, character: String.fromCodePoint(text.codePointAt(offset) ?? 32) };
}

const placeOf = (text: string, pointer: string): TextPlace => placesOfPaths(text, [pointer])[0] ?? textPlace(text, 0);

const isVersion = (value: Json | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

function invalidVersion(text: string, field: string, value: Json | undefined): OpenFailure {
  const code: ProblemCode = value === undefined ? 'missing' : 'notAVersion';
  return invalid(text, [{ code, values: {}, path: `/${field}`, entity: null }]);
}

function invalid(text: string, problems: readonly UnplacedProblem[]): OpenFailure {
  const paths = problems.map(problem => problem.path);
  const places = placesOfPaths(text, paths);
  return { kind: 'invalid', problems: problems.map((problem, index) => ({ ...problem, place: places[index] as TextPlace })) };
}

/** `JSON.parse` keeps the last; a merge of two files as text is how a key comes to stand there twice. */
function writtenTwice(text: string, { duplicates }: JsonScan): Repair[] {
  const places = textPlaces(
    text,
    duplicates.map(({ offset }) => offset),
  );
  return places.map(({ line, column }, index) => ({
    code: 'writtenTwice',
    values: { key: shortened(duplicates[index]?.key ?? '', NAME_LENGTH), line, column },
    path: '',
  }));
}
