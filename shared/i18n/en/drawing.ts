/** Words that the drawing itself adds; they follow the document, not the interface. */
export const drawing = {
  'drawing.fte': '{fte} FTE',
  'drawing.more': '+{count}',
  'drawing.untitled.executive': 'Executive',
  'drawing.untitled.department': 'Department',
  'drawing.untitled.team': 'Team',
  'drawing.untitled.external': 'External party',
} as const;
