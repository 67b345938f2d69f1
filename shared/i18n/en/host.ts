/** What the machine refuses: one sentence for each code of `HostError`. */
export const host = {} as const;
