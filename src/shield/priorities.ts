/** Which rule wins: what is official over what is blocked, and a person's own "go on" over everything. */
export const PRIORITY = { block: 1, official: 2, passage: 3 } as const;
