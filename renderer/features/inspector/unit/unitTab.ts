export const UNIT_TABS = ['duties', 'positions', 'links', 'notes'] as const;
export type UnitTab = (typeof UNIT_TABS)[number];
