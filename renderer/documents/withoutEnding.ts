/** The name of a document's file without its ending, for the name of another one that comes from it. */
export const withoutEnding = (name: string): string => name.replace(/\.org$/i, '');
