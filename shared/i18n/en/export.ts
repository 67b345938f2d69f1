/** What an export says: refusals and warnings. */
export const exporting = {
  'export.empty': 'There is nothing to export yet. Add a unit to the drawing first.',
  'export.badScale': 'The scale {scale} is not possible. Choose one above 0 and up to {most}.',
  'export.tooLarge':
    'The picture would be {width} × {height} pixels ({megapixels} megapixels); at most {limit} megapixels and 32,767 pixels a side are possible. The greatest scale that fits is {scale}.',
  'export.missingCharacters_one': 'The bundled fonts lack one character, which may look different elsewhere: {characters}',
  'export.missingCharacters_other': 'The bundled fonts lack {count} characters, which may look different elsewhere: {characters}',
} as const;
