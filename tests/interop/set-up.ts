import type { BrowserUnderTest } from '../e2e/harness/browser.ts';
import type { Run } from './run.ts';

/** Values to write, by the selector of their fields. */
export type Fields = Readonly<Record<string, string>>;

/** A page of a login at which a person stands and does something. */
export interface LoginPage {
  readonly name: string;
  /** What is on this page and on no other. */
  readonly shows: string;
  readonly right: (person: Person) => Fields;
  /** Left out where there is nothing to get wrong. */
  readonly wrong?: (person: Person) => Fields;
  /** What to press when all is written. */
  readonly button: string;
}

/** Somebody with an account: one for each browser, as servers remember who agreed to what. */
export interface Person {
  readonly name: string;
  readonly password: string;
}

export type PersonOf = Readonly<Record<BrowserUnderTest['kind'], Person>>;

/** A service and the login that it uses: what is walked. */
export interface SetUp {
  /** Short, for the command line: `simplesamlphp-mellon`. */
  readonly id: string;
  /** Make and version. */
  readonly server: string;
  readonly protocol: 'OpenID Connect' | 'SAML' | 'CAS';
  readonly relyingParty: string;
  /** The service's front page: `#start` leads into the login. */
  readonly start: string;
  /** The host of the login. */
  readonly login: string;
  readonly people: PersonOf;
  readonly pages: readonly LoginPage[];
  /** What the login's own page shows to somebody who signed in without a service: no error. */
  readonly ownAccount?: string;
  /** Where the service, or the login, signs people out. */
  readonly logout: string;
  /** An address at the login that begins there and ends at the service. */
  readonly providerFirst?: string;
}

/** One host of the stage. */
export interface Host {
  readonly name: string;
  /** Apache's, for inside of its virtual host. */
  readonly directives: string;
}

/** A login server with the services that use it, ready to be put on the stage. */
export interface Troupe {
  readonly hosts: readonly Host[];
  /** Apache's, for outside of all hosts. */
  readonly directives?: string;
  readonly setUps: readonly SetUp[];
  /** Asked until it answers before anybody walks: some servers need long for their first page. */
  readonly first: string;
}

/** Starts what is to be started, and says what Apache is to do. */
export type Prepare = (run: Run) => Promise<Troupe>;

/** What services show to somebody who is signed in. */
export const SIGNED_IN = '[data-signed-in]';
