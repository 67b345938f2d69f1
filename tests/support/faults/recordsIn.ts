import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept in that folder of the app's own for writes that are not at their end. */
export function recordsIn(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, 'writes');
  return existsSync(folder) ? readdirSync(folder) : [];
}
