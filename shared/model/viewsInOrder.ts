import { compareOrder } from './orgDocument.ts';
import type { SavedView } from './savedView.ts';
import type { Scenario } from './scenario.ts';

/** The saved views of a scenario in their order. */
export const viewsInOrder = ({ views }: Pick<Scenario, 'views'>): readonly SavedView[] => [...views.values()].sort(compareOrder);
