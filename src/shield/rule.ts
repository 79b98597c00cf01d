/** A declarative network rule, as much of it as the shield uses; the same in Chrome, Edge and Firefox. */
export interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: {
    readonly resourceTypes: typeof MAIN_FRAME;
    readonly requestDomains?: readonly string[];
    readonly regexFilter?: string;
    readonly tabIds?: readonly number[];
  };
}

/** Only whole pages are kept out: what pages load is their own affair. */
export const MAIN_FRAME = ['main_frame'] as const;

/**
 * Which rule wins: what is official over what only looks wrong; a host that is blocked by its own name over the official suffix that it hides under
 * (`access.logín.nhs.uk`); and a person's own "go on" over everything.
 */
export const PRIORITY = { pattern: 1, official: 2, named: 3, passage: 4 } as const;
