import type { EntitySelection } from '../../shared/commands/selection/entitySelection.ts';
import type { UnitId } from '../../shared/model/ids.ts';

/** The one unit that is selected, whatever else is; undefined when none or several are. */
export const soleUnit = ({ units }: EntitySelection): UnitId | undefined => (units.length === 1 ? units[0] : undefined);
