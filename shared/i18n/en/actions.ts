/** Names of the actions in menus, toolbar, palette and help. */
export const actions = {} as const;
