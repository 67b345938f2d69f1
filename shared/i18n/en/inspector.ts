/** The inspector. */
export const inspector = {} as const;
