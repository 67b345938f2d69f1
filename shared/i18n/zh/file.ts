import type { file as en } from '../en/file.ts';
import type { Translation } from '../translation.ts';

export const file: Translation<typeof en> = {};
