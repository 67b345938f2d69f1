import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** For a name that nobody else has. */
export const newNonce = (): string => randomBytes(6).toString('hex');

/** A path for new bytes until they take the file's place. Short and its own, so that a long name of the file itself still fits. */
export const temporaryBeside = (path: string, nonce: string = newNonce()): string => join(dirname(path), `.orgsketch-${nonce}.tmp`);

export const isTemporaryName = (name: string): boolean => /^\.orgsketch-[0-9a-f]{12}\.tmp$/.test(name);
