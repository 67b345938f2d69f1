/** Dialogs, banners and toasts. */
export const dialogs = {} as const;
