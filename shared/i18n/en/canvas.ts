/** What the canvas says: palette, hints at the pointer, announcements. */
export const canvas = {} as const;
