import type { host as en } from '../en/host.ts';
import type { Translation } from '../translation.ts';

export const host: Translation<typeof en> = {};
