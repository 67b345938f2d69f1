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

/**
 * Of a text that is ours and does not open (broken off, damaged, with wrong fields) what can be had, as a document that keeps every
 * invariant. null when that is nothing, or when a newer version wrote it. Never throws, whatever the text; linear in its length.
 */
export function salvageDocument(text: string, form: TextForm = PLAIN_TEXT): Salvaged | null {
  if (text.length > TEXT_MAX || !text.includes('{')) return null;
  const { fault } = scanJson(text, DEPTH_MAX);
  const found = fault === null ? readWhole(text) : harvest(text);
  if (found === null || isFromTheFuture(found.file)) return null;
  const mended = mendFile(migrateFile(found.file, versionOf(found.file.version)));
  if (mended.entities === 0) return null;
  const decoded = decodeDocument(mended.file);
  if ('problems' in decoded) throw new Error(`a mended file is not sound: ${decoded.problems[0]?.path} ${decoded.problems[0]?.code}`);
  const { document, repairs } = repairDocument(decoded.draft);

  const lost: UnplacedLost[] = [...found.lost, ...mended.lost];
  if (fault?.code === 'endOfText') lost.push({ code: 'brokenOff', values: {}, kind: null, at: text.length });
  if (form.damagedAt !== null) lost.push({ code: 'characters', values: {}, kind: null, at: form.damagedAt });
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
  const ordered = lost
    .map(({ at, ...rest }) => ({ rest, offset: typeof at === 'number' ? at : offsetOf(at) }))
    .sort((a, b) => a.offset - b.offset);
  const places = textPlaces(
    text,
    ordered.map(({ offset }) => offset),
  );
  return ordered.map(({ rest }, index) => ({ ...rest, place: places[index] as TextPlace }));
}
