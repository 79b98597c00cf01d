import { oneOf, type Random } from '../../vectors/random-addresses.ts';

/**
 * A small web: logins, honest services, and an intruder who is registered at each login, finds its redirectors and logout addresses, and answers at his own
 * hosts what he likes. It keeps the truth of what was finished, which Frontdoor does not see.
 */

export interface LoginSystem {
  /** `loginKey`. */
  readonly key: string;
  readonly authorize: string;
  /** Pages of the login after the request; a form of each is sent to itself or to the next one. */
  readonly inside: readonly string[];
  /** Shows its page at the request's own address. */
  readonly showsAtRequest: boolean;
  /** On a host of the login: sends a person back wherever it is told to. */
  readonly logout: string;
  readonly redirector: string;
  /** A page of the same host of which nobody knows anything; anybody may have written there. It takes people on to a request of this login that it carries. */
  readonly aside: string;
  readonly answersByForm: boolean;
}

const KEYCLOAK = 'https://sso.college.example/realms/r';
const KEYCLOAK_PAGE = `${KEYCLOAK}/login-actions/authenticate?session_code=c1&execution=e1&tab_id=t1`;

export const LOGINS: readonly [LoginSystem, ...LoginSystem[]] = [
  {
    key: 'nhs-login',
    authorize: 'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&nonce=n1',
    inside: ['https://access.login.nhs.uk/enter-email', 'https://access.login.nhs.uk/enter-password'],
    showsAtRequest: false,
    logout: 'https://access.login.nhs.uk/logout',
    redirector: 'https://access.login.nhs.uk/r',
    aside: 'https://auth.login.nhs.uk/welcome',
    answersByForm: false,
  },
  {
    key: 'server@sso.college.example',
    authorize: `${KEYCLOAK}/protocol/openid-connect/auth?response_type=code&scope=openid`,
    inside: [KEYCLOAK_PAGE],
    showsAtRequest: true,
    logout: `${KEYCLOAK}/protocol/openid-connect/logout`,
    redirector: 'https://sso.college.example/r',
    aside: 'https://sso.college.example/welcome',
    answersByForm: false,
  },
  {
    key: 'server@idp.uni.example',
    authorize: 'https://idp.uni.example/oauth2/authorize?response_type=code&response_mode=form_post',
    inside: ['https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1'],
    showsAtRequest: false,
    logout: 'https://idp.uni.example/idp/profile/Logout',
    redirector: 'https://idp.uni.example/r',
    aside: 'https://idp.uni.example/welcome',
    answersByForm: true,
  },
];

export const SERVICES = ['https://www.nhsapp.service.nhs.uk', 'https://records.example', 'https://moodle.uni.example'] as const;
const INTRUDERS = ['https://gp-appointments.example', 'https://prize.example', 'https://evil.example'] as const;

export const isIntruder = (url: string): boolean => INTRUDERS.some((origin) => url.startsWith(`${origin}/`));

/** That of a request which somebody has kept. */
export const KEPT_STATE = 'state-of-another-day';

interface Asked {
  readonly login: LoginSystem;
  readonly redirectUri: string;
  readonly state: string;
}

/** What a server says to one address. */
type Response = { readonly to: string } | { readonly shows: 'page' | 'login' | 'error'; readonly sends?: string };

type Kind = readonly [name: string, make: () => string];

/** How often each move of the intruder was made, by its name. */
export type Moves = Map<string, number>;

export interface Web {
  /**
   * What the server of this address says to this tab; `deed`: what the person does in a form that is sent there. A login does not mix up the requests of two
   * tabs: where it did, and the intruder were registered there, another service's redirector would do as his own.
   */
  respond(url: string, tabId: number, deed?: 'submit' | 'cancel'): Response;
  /** A tab that is brought back stands in a login of its own, asked for as in the other tab. */
  copy(fromTabId: number, toTabId: number): void;
  /** An address that the intruder thinks of: to send somebody into a login, or to make it look finished. */
  intruders(random: Random, wants: 'begin' | 'end'): string;
  /** The request that this service sends people away with. */
  startOf(service: string, state?: string): string;
  /** `login origin` of every login that was finished, and of those that a person broke off. */
  readonly finished: ReadonlySet<string>;
  readonly brokenOff: ReadonlySet<string>;
}

/** The intruder's own pages tell in their path what they do next, so that an address always does the same. */
export function createWeb(random: Random, moves: Moves): Web {
  const finished = new Set<string>();
  const brokenOff = new Set<string>();
  const signedIn = new Set<string>();
  const pending = new Map<string, Asked>();
  /** Behind each of the intruder's redirects, and of the short links that he made at redirectors of logins. */
  const targets = new Map<string, string>();
  /** Addresses of his that redirect to themselves, once. */
  const once = new Set<string>();
  const returned = new Set<string>();
  const states = ['s1', 'state-of-the-intruder'];
  // He is after one login, for one of his sites, and may think of others.
  const [aim, site] = [oneOf(LOGINS, random), oneOf(INTRUDERS, random)];
  const move = (name: string): void => void moves.set(name, (moves.get(name) ?? 0) + 1);

  function answer({ login, redirectUri, state }: Asked, isGiven: boolean, error: string): Response {
    const { origin } = new URL(redirectUri);
    if (isGiven) finished.add(`${login.key} ${origin}`);
    const to = `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${isGiven ? `code=code-${random().toString(36).slice(2)}` : `error=${error}`}&state=${state}`;
    return login.answersByForm ? { shows: 'page', sends: redirectUri + (isGiven ? '' : `?error=${error}`) } : { to };
  }

  function authorize(login: LoginSystem, url: URL, tabId: number): Response {
    const given = url.searchParams;
    const redirectUri = given.get('redirect_uri') ?? '';
    const isKnown = given.get('client_id') === new URL(redirectUri || 'https://none.example').origin;
    if (!isKnown) return { shows: 'error' };
    const asked = { login, redirectUri, state: given.get('state') ?? '' };
    if (given.get('max_age') === 'nonsense') return answer(asked, false, 'invalid_scope');
    if (given.get('prompt') === 'none') return answer(asked, signedIn.has(login.key), 'login_required');
    if (signedIn.has(login.key)) return answer(asked, true, '');
    pending.set(`${tabId} ${login.key}`, asked);
    return login.showsAtRequest ? { shows: 'login' } : { to: login.inside[0] ?? '' };
  }

  function inside(login: LoginSystem, url: string, tabId: number, deed?: 'submit' | 'cancel'): Response {
    const next = new URL(url).searchParams.get('next');
    if (next !== null) return { to: next };
    const asked = pending.get(`${tabId} ${login.key}`);
    if (!asked || deed === undefined) return { shows: 'login' };
    if (deed === 'cancel') {
      brokenOff.add(`${login.key} ${new URL(asked.redirectUri).origin}`);
      return answer(asked, false, 'access_denied');
    }
    const following = login.inside[login.inside.indexOf(url) + 1];
    if (following !== undefined) return { to: following };
    signedIn.add(login.key);
    return answer(asked, true, '');
  }

  /** It goes on to no request but one of its own login. */
  function asideOf(login: LoginSystem, url: URL): Response {
    const next = url.searchParams.get('next');
    return next?.startsWith(login.authorize) ? { to: next } : { shows: 'page' };
  }

  function respond(url: string, tabId: number, deed?: 'submit' | 'cancel'): Response {
    const parsed = new URL(url);
    if (once.delete(url)) return { to: url };
    const behind = targets.get(url.split('?', 1)[0] ?? '');
    if (behind !== undefined) {
      if (isIntruder(url) && parsed.searchParams.has('error')) move('hides an error');
      return { to: behind };
    }
    for (const login of LOGINS) {
      if (url.startsWith(login.authorize.split('?', 1)[0] ?? '')) return authorize(login, parsed, tabId);
      if (url.startsWith(login.aside)) return asideOf(login, parsed);
      if (url.startsWith(login.logout)) return { to: parsed.searchParams.get('to') ?? login.logout };
      if (login.inside.some((page) => url.startsWith(page))) return inside(login, url, tabId, deed);
    }
    if (/^\/start(?:\/|$)/.test(parsed.pathname)) return { to: startOf(parsed.origin) };
    // A service that takes the answer to a request of another day leads on to its first page.
    if (parsed.pathname === '/return' && parsed.searchParams.get('state') === KEPT_STATE) return { to: `${parsed.origin}/home` };
    // Most services lead on from the answer, and some say nothing of an error: what was answered nobody sees.
    if (parsed.pathname === '/return' && parsed.origin === SERVICES[1]) {
      move('a service leads on from the answer');
      return { to: `${parsed.origin}/home` };
    }
    // Services, too, have redirectors; and some look for cookies before they take an answer.
    if (parsed.pathname === '/out') return { to: parsed.searchParams.get('to') ?? `${parsed.origin}/` };
    if (parsed.pathname === '/return' && parsed.origin === SERVICES[0] && !returned.has(url)) {
      returned.add(url);
      return { to: url };
    }
    return { shows: parsed.pathname === '/broken' ? 'error' : 'page' };
  }

  function startOf(service: string, state = `state-${Math.floor(random() * 1e9)}`): string {
    const login = service === 'https://moodle.uni.example' ? LOGINS[2] : service === 'https://records.example' ? LOGINS[1] : LOGINS[0];
    return requestFor(login ?? LOGINS[0], service, `${service}/return`, state);
  }

  /** An address of his own that redirects, or a short link at a redirector of a login. */
  function hidden(place: string, target: string): string {
    const url = `${place}/${targets.size}`;
    targets.set(url, target);
    return url;
  }

  function redirectedOnce(url: string): string {
    once.add(url);
    return url;
  }

  function intruders(random: Random, wants: 'begin' | 'end'): string {
    const own = random() < 0.8 ? site : oneOf(INTRUDERS, random);
    const login = random() < 0.8 ? aim : oneOf(LOGINS, random);
    const state = states[random() < 0.8 ? 0 : 1] ?? '';
    const fake = `${own}/cb?code=fake-code&state=${state}`;
    const begins: readonly Kind[] = [
      ['his own client', () => requestFor(login, own, `${own}/cb`, state)],
      ['his own client, hiding errors', () => requestFor(login, own, hidden(`${own}/go`, fake), state)],
      ['a client that is not his', () => requestFor(login, SERVICES[0], `${own}/cb`, state)],
      ["a service's client", () => requestFor(login, SERVICES[1], `${SERVICES[1]}/return`, state)],
      ['a silent request', () => `${requestFor(login, own, hidden(`${own}/go`, fake), state)}&prompt=none`],
      ['a request that fails at once', () => `${requestFor(login, own, hidden(`${own}/go`, fake), state)}&max_age=nonsense`],
      // Only where the request is seen: where it is not, a service that sends people on to anybody cannot be told from the one that sent them.
      [
        "a service's client, to its redirector",
        () => requestFor(LOGINS[1] ?? login, SERVICES[1], `${SERVICES[1]}/out?to=${encodeURIComponent(fake)}`, state),
      ],
      ['his own client, carried', () => carried(login, requestFor(login, own, hidden(`${own}/go`, fake), state))],
      ["a service's client, carried", () => carried(login, requestFor(login, SERVICES[1], `${SERVICES[1]}/return`, state))],
      ['a page of his that answers with an error', () => `${own}/broken`],
      ["a service's start", () => `${oneOf(SERVICES, random)}/start`],
      [
        'his own login',
        () => `${own}/oauth2/authorize?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${own}/cb`)}&state=${state}`,
      ],
      ['a redirect of his to a request that is not his', () => hidden(`${own}/go`, requestFor(login, SERVICES[0], `${own}/cb`, state))],
    ];
    const ends: readonly Kind[] = [
      ['his own page', () => `${own}/`],
      ['a faked answer', () => fake],
      ['a faked answer to a service', () => `${SERVICES[0]}/return?code=fake-code&state=${state}`],
      ['a redirect to a faked answer', () => hidden(`${own}/go`, fake)],
      ['a redirect to itself', () => redirectedOnce(fake)],
      ['a logout address', () => `${login.logout}?to=${encodeURIComponent(fake)}`],
      ['a logout address, hidden', () => `${login.logout}?to=${encodeURIComponent(hidden(`${own}/go`, fake))}`],
      ['a redirector', () => hidden(login.redirector, fake)],
      ['a redirector that carries a request', () => carriedBy(hidden(login.redirector, fake), requestFor(login, own, `${own}/cb`, state))],
      [
        'a logout address that carries a request',
        () =>
          `${login.logout}?to=${encodeURIComponent(hidden(`${own}/go`, fake))}&next=${encodeURIComponent(requestFor(login, own, `${own}/cb`, state))}`,
      ],
      [
        'a redirector with the shape of a page inside',
        () =>
          `${hidden(login.redirector, fake)}?then=${encodeURIComponent('/oauth/authorize?state=1')}&return_to=${encodeURIComponent('/login/oauth/authorize?state=1')}`,
      ],
      ['a page aside of the login', () => login.aside],
      ['a page of his that answers with an error', () => `${own}/broken`],
      ['a page inside of the login', () => login.inside[0] ?? ''],
      [
        'a page inside, with what he wants',
        () => `${login.inside[0]}${login.inside[0]?.includes('?') ? '&' : '?'}next=${encodeURIComponent(fake)}`,
      ],
    ];
    const kinds = random() < 0.75 ? (wants === 'begin' ? begins : ends) : [...begins, ...ends];
    const [name, make] = kinds[Math.floor(random() * kinds.length)] ?? ['', () => own];
    move(name);
    return make();
  }

  function copy(fromTabId: number, toTabId: number): void {
    for (const login of LOGINS) {
      const asked = pending.get(`${fromTabId} ${login.key}`);
      if (asked) pending.set(`${toTabId} ${login.key}`, asked);
    }
  }

  return { respond, copy, intruders, startOf, finished, brokenOff };
}

function carried(login: LoginSystem, request: string): string {
  return carriedBy(login.aside, request);
}

function carriedBy(page: string, request: string): string {
  return `${page}?next=${encodeURIComponent(request)}`;
}

function requestFor(login: LoginSystem, client: string, redirectUri: string, state: string): string {
  return `${login.authorize}&client_id=${encodeURIComponent(client)}&redirect_uri=${encodeURIComponent(redirectUri)}&state=${state}`;
}
