import { isJsonObject, type Json, type JsonObject } from '../../base/json.ts';
import { PLAIN_TEXT, type TextForm } from '../../host/fileContent.ts';
import type { OrgDocument } from '../../model/orgDocument.ts';
import { decodeDocument } from '../decodeDocument.ts';
import { DEPTH_MAX, FORMAT_VERSION, TEXT_MAX } from '../format.ts';
import { migrateFile } from '../migrations/migrateFile.ts';
import { nearestOffset, offsetsOfPaths } from '../placesOfPaths.ts';
import type { Repair } from '../repair.ts';
import { repairDocument } from '../repairDocument.ts';
import { scanJson } from '../scanJson.ts';
import { type TextPlace, textPlaces } from '../textPlace.ts';
import { partTold, type Told, UNTOLD } from '../told.ts';
import { harvest } from './harvest.ts';
import type { Lost, UnplacedLost } from './lost.ts';
import { mendFile } from './mendFile.ts';

export interface Salvaged {
  readonly document: OrgDocument;
  /** What did not come through, in the order of the text. */
  readonly lost: readonly Lost[];
  /** What was made to fit together again. */
  readonly repairs: readonly Repair[];
}

/** Shares of the time that a file of 10,000 units takes that broke off. */
const HARVESTED = 0.5;
const MENDED = 0.7;
const DECODED = 0.9;

/**
 * Of a text that is ours and does not open (broken off, damaged, with wrong fields) what can be had, as a document that keeps every
 * invariant. null when that is nothing, or when a newer version wrote it. Never throws, whatever the text; linear in its length.
 *
 * @param told hears how far it is
 */
export function salvageDocument(text: string, form: TextForm = PLAIN_TEXT, told: Told = UNTOLD): Salvaged | null {
  if (text.length > TEXT_MAX || !text.includes('{')) return null;
  const { fault } = scanJson(text, DEPTH_MAX);
  const found = fault === null ? readWhole(text) : harvest(text, partTold(told, 0, HARVESTED));
  if (found === null || isFromTheFuture(found.file)) return null;
  const mended = mendFile(migrateFile(found.file, versionOf(found.file.version)));
  if (mended.entities === 0) return null;
  told(MENDED);
  const decoded = decodeDocument(mended.file, mended.entities, partTold(told, MENDED, DECODED));
  if ('problems' in decoded) throw new Error(`a mended file is not sound: ${decoded.problems[0]?.path} ${decoded.problems[0]?.code}`);
  const { document, repairs } = repairDocument(decoded.draft);

  const lost: UnplacedLost[] = [...found.lost, ...mended.lost];
  if (fault?.code === 'endOfText') lost.push({ code: 'brokenOff', values: {}, fields: [], kind: null, at: text.length });
  if (form.damagedAt !== null) lost.push({ code: 'characters', values: {}, fields: [], kind: null, at: form.damagedAt });
  return { document, lost: placed(text, lost, found.offsets), repairs: [...decoded.repairs, ...repairs] };
}

/** A text that is JSON has its places by itself, and keeps what no version knows. */
function readWhole(text: string): { file: JsonObject; offsets: null; lost: readonly UnplacedLost[] } | null {
  const file = JSON.parse(text) as Json;
  return isJsonObject(file) ? { file, offsets: null, lost: [] } : null;
}

const versionOf = (value: Json | undefined): number => (Number.isSafeInteger(value) && Number(value) >= 1 ? Number(value) : FORMAT_VERSION);
const isFromTheFuture = ({ version, readableFrom }: JsonObject): boolean =>
  versionOf(version) > FORMAT_VERSION && versionOf(readableFrom) > FORMAT_VERSION;

function placed(text: string, lost: readonly UnplacedLost[], offsets: ReadonlyMap<string, number> | null): Lost[] {
  const pointers = lost.flatMap(({ at }) => (typeof at === 'string' ? [at] : []));
  const offsetOf = offsets === null ? offsetsOfPaths(text, pointers) : (pointer: string) => nearestOffset(pointer, offsets);
  const found = lost.map(({ at, ...rest }) => ({ rest, offset: typeof at === 'number' ? at : offsetOf(at) }));
  // Of what was cut off it is said already that the rest is missing.
  const cut = new Set(found.flatMap(({ rest, offset }) => (rest.code === 'cut' ? [offset] : [])));
  const ordered = found.filter(({ rest, offset }) => rest.code !== 'fields' || !cut.has(offset)).sort((a, b) => a.offset - b.offset);
  const places = textPlaces(
    text,
    ordered.map(({ offset }) => offset),
  );
  return ordered.map(({ rest }, index) => ({ ...rest, place: places[index] as TextPlace }));
}
