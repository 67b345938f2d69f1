import type { OpenDocument } from './session.ts';

/** Whether the document can only be looked at and exported: a newer program wrote it. */
export const isReadOnly = ({ newerVersion }: OpenDocument): boolean => newerVersion !== null;
