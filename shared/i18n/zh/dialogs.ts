import type { dialogs as en } from '../en/dialogs.ts';
import type { Translation } from '../translation.ts';

export const dialogs: Translation<typeof en> = {};
