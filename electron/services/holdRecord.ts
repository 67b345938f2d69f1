import { join } from 'node:path';
import { digestOf } from './digestOf.ts';

/** What the name of a record says: who has what for itself. See `createHolds`. */
export interface RecordName {
  readonly name: string;
  /** Of what is held. */
  readonly key: string;
  readonly processId: number;
  readonly nonce: string;
}

const NAME = /^([0-9a-f]{32})\.(\d{1,10})\.([0-9a-f]{12})$/;
const ENDING = '.json';

export const keyOfHeld = (held: string): string => digestOf(Buffer.from(held)).slice(0, 32);

export const recordName = (key: string, processId: number, nonce: string): RecordName => ({
  name: `${key}.${processId}.${nonce}`,
  key,
  processId,
  nonce,
});

/** null for a file that is no record. */
export function parseRecordName(file: string): RecordName | null {
  const [, key, processId, nonce] = file.endsWith(ENDING) ? (NAME.exec(file.slice(0, -ENDING.length)) ?? []) : [];
  return key === undefined || nonce === undefined ? null : recordName(key, Number(processId), nonce);
}

export const recordPath = (folder: string, { name }: RecordName): string => join(folder, `${name}${ENDING}`);
