import type { EntryPoint, Service } from '../../catalogue/types.ts';

/** What a URL says about the login request that it carries. Everything in it comes from the URL and is a hint, never a place to go. */
export interface LoginRequest {
  readonly protocol: EntryPoint['protocol'] | 'none';
  /** Origin of the web site to which alone the request's own answer goes. */
  readonly origin?: string | undefined;
  /** Who asks (`client_id`, `wtrealm`, SAML Issuer), as given. */
  readonly client?: string | undefined;
  /** Domains of the organisations that it says the person is of. */
  readonly organisations?: readonly string[] | undefined;
  /** The catalogued service that asked, if the request names one. */
  readonly service?: Service | undefined;
}
