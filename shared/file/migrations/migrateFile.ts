import type { JsonObject } from '../../base/json.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** The file as of the newest version. `version` is the one it was written in; one that is newer than all steps comes back as it is. */
export function migrateFile(file: JsonObject, version: number, migrations: readonly Migration[] = MIGRATIONS): JsonObject {
  return migrations.filter(step => step.from >= version).reduce((migrated, step) => step.migrate(migrated), file);
}
