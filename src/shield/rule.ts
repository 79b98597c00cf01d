/** A declarative network rule, as much of it as the shield uses; the same in Chrome, Edge and Firefox. */
export interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: Addresses & {
    readonly resourceTypes: typeof MAIN_FRAME;
    readonly tabIds?: readonly number[];
  };
}

/** Which addresses a rule is for: all that is named here must be so. A domain stands for every host below it, too. */
export interface Addresses {
  readonly requestDomains?: readonly string[];
  readonly excludedRequestDomains?: readonly string[];
  /** Not together with `urlFilter`. RE2 in Chrome and Edge, JavaScript in Firefox, upper case and lower case alike; it reads the whole address, user information included. */
  readonly regexFilter?: string;
  readonly urlFilter?: string;
}

/** Only whole pages are kept out: what pages load is their own affair. */
export const MAIN_FRAME = ['main_frame'] as const;

/**
 * Which rule wins: what is official over what only looks wrong; a host that is blocked by its own name over the official suffix that it hides under
 * (`access.logín.nhs.uk`); a host that the person trusts over both; an official name where it is read as the address over every host, official and
 * trusted ones too; and a person's own "go on" over everything that exists.
 */
export const PRIORITY = { pattern: 1, official: 2, named: 3, trusted: 4, userinfo: 5, passage: 6, nothing: 7 } as const;
