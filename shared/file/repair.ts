import type { MessageValues } from '../i18n/translate.ts';

/** What is put right when a file opens; nothing is without one of these. Its sentence is `file.repair.<code>`. */
export const REPAIR_CODES = [
  'writtenTwice',
  'idDiffers',
  'parentMissing',
  'parentLoop',
  'unitPutBack',
  'accountableCleared',
  'dependencyDropped',
  'dependencyToItself',
  'secondaryLineDropped',
  'secondaryLineToItself',
  'orderRenewed',
  'kpiIdsRenewed',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

export interface Repair {
  readonly code: RepairCode;
  readonly values: MessageValues;
  /** JSON pointer of the entity. */
  readonly path: string;
}
