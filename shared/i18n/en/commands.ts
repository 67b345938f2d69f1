/** Names of the steps of undo and redo, and why a command may not run. */
export const commands = {} as const;
