/** What reading and checking a document says: errors, repairs, warnings. */
export const file = {} as const;
