import type { MessageKey } from '../../shared/i18n/messageKey.ts';

/** What the palette offers, in its order. */
export const PALETTE_KINDS = ['department', 'team', 'position', 'external', 'note', 'frame'] as const;
export type PaletteKind = (typeof PALETTE_KINDS)[number];

export const PALETTE_LABEL: Readonly<Record<PaletteKind, MessageKey>> = {
  department: 'palette.department',
  team: 'palette.team',
  position: 'palette.position',
  external: 'palette.external',
  note: 'palette.note',
  frame: 'palette.frame',
};

export const isUnitKind = (kind: PaletteKind): kind is 'department' | 'team' | 'external' =>
  kind === 'department' || kind === 'team' || kind === 'external';
