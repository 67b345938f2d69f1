import type { Migration } from './migrations.ts';
import { within } from './within.ts';

/** From version 2: the saved views of each scenario. There were none. */
export const addViews: Migration = { from: 2, migrate: file => within(file, 'scenarios', scenario => ({ views: {}, ...scenario })) };
