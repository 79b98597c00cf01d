import type { Brand, Service } from '../catalogue/types.ts';
import type { Login } from './login.ts';
import type { Borrowed, Difference, Technique } from './names/resemblance.ts';
import type { LoginRequest } from './request/login-request.ts';

/** What the core thinks of one navigation: one union, the evidence inside. */
export type Verdict =
  | { readonly kind: 'unrelated' }
  | {
      readonly kind: 'official';
      readonly login: Login;
      readonly service?: Service | undefined;
      readonly standing: Standing;
      /** It is proven that another website sent the person into this login, whatever the page is: the pages that follow may rest on that. */
      readonly isProven?: true;
      /** The id of the service of which it is proven, whatever the page is; see `sender.ts`. */
      readonly sentBy?: Service['id'] | undefined;
    }
  | {
      readonly kind: 'out-of-flow';
      readonly login: Login;
      readonly cause: Cause;
      readonly request: LoginRequest;
      /** A bookmark of the person's own led here. */
      readonly isBookmark?: boolean | undefined;
      /** Those who led the person here may have put up the login themselves. */
      readonly isAnybodys?: true;
    }
  | {
      readonly kind: 'loop';
      readonly login: Login;
      readonly circle: Circle;
      /** How often in a row; as often as the browser followed where it gave up. */
      readonly times?: number | undefined;
      /** The page of the service, where one was seen. */
      readonly start?: string | undefined;
    }
  /** `isGenuine`: the host is the provider's own, as the catalogue names it, and no customer's. */
  | { readonly kind: 'unsafe-request'; readonly login: Login; readonly flaw: RequestFlaw; readonly isGenuine?: true }
  | { readonly kind: 'insecure'; readonly login: Login; readonly flaw: 'http' | 'certificate' }
  | Lookalike;

/**
 * How far a genuine page is vouched for.
 *
 * - `in-flow`: a page of a sign-in, and it is proven that another website sent the person into it
 * - `page`: a page of this login, and nothing more
 * - `tenant`: a page on this login's platform, at a name that a customer chose: whose it is, nobody knows
 */
export const STANDINGS = ['in-flow', 'page', 'tenant'] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How a login gets nowhere: pages send the person back and forth; servers redirected until the browser gave up; the login hands the person back
 * with an error.
 */
export type Circle = 'bounces' | 'redirects' | 'failures';

export interface Lookalike {
  readonly kind: 'lookalike';
  readonly imitates: Brand;
  /** The official host that the name comes closest to. */
  readonly original: string;
  readonly technique: Technique;
  /** `certain` stops; `likely` cautions. */
  readonly certainty: 'certain' | 'likely';
  /** Which characters of the visited host differ from `original`. */
  readonly differences: readonly Difference[];
  /** What the host borrows of the name, where it does so letter for letter. */
  readonly borrowed?: Borrowed | undefined;
  /** The name is protected only because this person uses it. */
  readonly isLearned?: boolean;
}

/** Why a genuine login page cannot work as it was opened. */
export type Cause =
  /** Nobody asked for this login. */
  | { readonly kind: 'bare' }
  /** Required parameters are absent: RFC 6749 4.1.1, OIDC Core 3.1.2.1. */
  | { readonly kind: 'missing-parameters'; readonly missing: readonly string[] }
  /** A one-time key in the URL, opened from outside. Whether it is used up, nobody knows but the server. */
  | { readonly kind: 'spent-transaction'; readonly key: string }
  /** The page of a service that takes the answer of a login, opened with one that was given before. */
  | { readonly kind: 'spent-answer'; readonly key: string }
  /** Complete, but its one-time value (`state`, `nonce`, `code_challenge`) was used before, or stands in a bookmark. Servers may take it again. */
  | { readonly kind: 'replayed-request'; readonly key: string }
  /**
   * Carries its own time: when it was made (SAML `IssueInstant`), which many servers do not look at; or when it ends (`exp` of a request JWT), after
   * which it must not be taken (RFC 7519 4.1.4).
   */
  | { readonly kind: 'expired-request'; readonly ageMs: number; readonly says: 'made' | 'ends' };

/** What is dangerous about an otherwise genuine request: where its answer would be sent. */
export type RequestFlaw =
  | { readonly kind: 'answer-over-http'; readonly target: string }
  | { readonly kind: 'answer-to-script'; readonly scheme: string }
  | { readonly kind: 'answer-with-userinfo'; readonly target: string }
  | { readonly kind: 'answer-to-impostor'; readonly target: string; readonly lookalike: Lookalike };
