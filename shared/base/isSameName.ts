/** Whether two names are the same as people tell names apart: without spaces at the ends, whatever the case or the width of the letters. */
export const isSameName = (one: string, other: string): boolean => told(one) === told(other);
const told = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
