import type { FileKind } from '../../shared/host/host.ts';

/** The ending of each kind's files, in lower case. */
export const FILE_ENDINGS: Readonly<Record<FileKind, string>> = { document: '.org', png: '.png', svg: '.svg' };

export const hasEnding = (name: string, kind: FileKind): boolean => name.toLowerCase().endsWith(FILE_ENDINGS[kind]);

export const withEnding = (name: string, kind: FileKind): string => (hasEnding(name, kind) ? name : name + FILE_ENDINGS[kind]);
