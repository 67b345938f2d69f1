/** What an export says: refusals and warnings. */
export const exporting = {
  'export.empty': 'There is nothing to export yet. Add a unit to the drawing first.',
  'export.badScale': 'The scale {scale} is not possible. Choose one above 0 and up to {most}.',
  'export.smaller':
    'At a scale of {asked} the longer side would have {side} pixels, and a PNG can have {limit} at most: it is drawn at a scale of {scale}. For more detail choose SVG, or draw one branch at a time.',
  'export.missingCharacters_one': 'The bundled fonts lack one character, which may look different elsewhere: {characters}',
  'export.missingCharacters_other': 'The bundled fonts lack {count} characters, which may look different elsewhere: {characters}',
} as const;
