/** A text cut short for the middle of a sentence, with a mark where it was cut; `most` in UTF-16 units. */
export const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
