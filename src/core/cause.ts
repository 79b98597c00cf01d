import type { EntryPoint } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { type Login, loginKey } from './login.ts';
import { type EntryPage, isMadeByLink, type LoginPage, requestOf } from './login-page.ts';
import { type Arrival, CHOSEN_ARRIVALS, KEPT_ARRIVALS, type Navigation } from './navigation.ts';
import { type Provenance, sessionMs } from './provenance.ts';
import { absoluteUrl } from './request/absolute-url.ts';
import { addressesInside } from './request/addresses-inside.ts';
import { conditionName } from './request/condition.ts';
import { missingParameters } from './request/missing-parameters.ts';
import { hasCountForKey, oneTimeKey, systemKey } from './request/one-time-key.ts';
import { type Parameters, parametersOf } from './request/parameters.ts';
import { readRequest } from './request/read-request.ts';
import { requestAge } from './request/request-age.ts';
import type { Cause } from './verdict.ts';

type InteriorPage = Extract<LoginPage, { kind: 'interior' }>;

/**
 * Why a page of a login, opened as it was, cannot work; `undefined` when it may.
 *
 * Facts that are only remembered never lead to a cause.
 */
export function causeOf(
  opened: URL,
  login: Login,
  page: LoginPage,
  provenance: Exclude<Provenance, 'in-flow' | 'perhaps' | 'unknown'>,
  navigation: Navigation,
  directory: Directory,
): Cause | undefined {
  if (isMadeByLink(page, login) && !isChosen(page, navigation)) return undefined;
  switch (page.kind) {
    case 'entry':
      return page.entry.known === 'remembered'
        ? undefined
        : entryCause(requestOf(page, opened), login, page, provenance, navigation, directory);
    case 'interior':
      return mayWork(opened, page, navigation) ? undefined : interiorCause(opened, login, page, provenance, navigation, directory);
    case 'direct':
    case 'unknown':
      return undefined;
    default:
      return page satisfies never;
  }
}

function entryCause(
  request: URL,
  login: Login,
  page: EntryPage,
  provenance: Provenance,
  { arrival, usedBefore, failure, atMs }: Navigation,
  directory: Directory,
): Cause | undefined {
  const { entry } = page;
  const given = parametersOf(request);
  const missing = missingParameters(entry, given);
  if (provenance === 'by-page') {
    // A service that forgets one parameter still sent the person; only a request that names nobody proves that none did,
    // and only where requests are not sent by forms that keep the query empty.
    const namesNobody = missing.length > 0 && missing.length === entry.required.length;
    return namesNobody && entry.protocol === 'oauth' ? { kind: 'missing-parameters', missing } : undefined;
  }
  if (missing.length > 0) return { kind: 'missing-parameters', missing };
  const age = entry.ignoresTime ? undefined : requestAge(entry.protocol, given, atMs);
  if (age && age.ageMs > sessionMs(login)) return { kind: 'expired-request', ...age };
  const spent = systemKey(entry.keys, given) ?? (entry.protocol === 'cas' ? keyInside(given, directory) : undefined);
  // The server has said itself that it does not take this one.
  const isRefused = failure === 'error-status';
  const isOld = KEPT_ARRIVALS.has(arrival) || isRefused;
  if (spent !== undefined && isOld) return { kind: 'spent-transaction', key: spent };
  if ((!usedBefore && !isOld) || isOfWhoeverAsks(request, login, page, directory)) return undefined;
  const replayed = oneTimeKey(entry.protocol, given, isFirstParty(request, login, page, directory));
  return replayed === undefined ? undefined : { kind: 'replayed-request', key: replayed };
}

/**
 * Only parameters make this address a request, and the answer would go to this very origin: it may as well be a page that asks, with what is to be asked
 * written into it (a debugger of OAuth, a form that is filled in).
 */
function isOfWhoeverAsks(request: URL, login: Login, page: EntryPage, directory: Directory): boolean {
  return page.entry.path === '/**' && readRequest(request, login, page, directory).origin === request.origin;
}

/** The login asks itself: who asks is its own host, and the answer goes there. */
function isFirstParty(request: URL, login: Login, page: LoginPage, directory: Directory): boolean {
  const { origin, client } = readRequest(request, login, page, directory);
  return origin === request.origin && absoluteUrl(client ?? '')?.origin === request.origin;
}

/** Of a request, the server may have said itself that it is one, and that it does not take it. */
export function isChosen(page: LoginPage, { arrival, failure }: Navigation): boolean {
  return CHOSEN_ARRIVALS.has(arrival) || (page.kind === 'entry' && failure === 'error-status');
}

/** Links in e-mails lead to pages of a login that nobody has listed: what is known only as "whatever is below this path" may be one. */
const MAILED: ReadonlySet<Arrival> = new Set<Arrival>(['link', 'external']);

/** "If the button does not work, copy this link into your browser"; and the tab that was opened so, after a restart. */
const PERHAPS_COPIED: ReadonlySet<Arrival> = new Set<Arrival>([...MAILED, 'typed', 'restored']);

function mayWork(opened: URL, { interior }: InteriorPage, { arrival }: Navigation): boolean {
  if (interior.known === 'remembered' || interior.restartsItself) return true;
  if (!interior.path.endsWith('/**')) return false;
  const own = new Set([...(interior.keys ?? []), ...(interior.with ?? []).map(conditionName)].map((name) => name.toLowerCase()));
  const isMailed = parametersOf(opened)
    .names()
    .some((name) => !own.has(name) && isProofOfMail(name));
  return isMailed ? PERHAPS_COPIED.has(arrival) : interior.with === undefined && MAILED.has(arrival);
}

const PROOF_OF_MAIL = /(?:code|token|ticket|otp|key)$/;
const NO_PROOF_OF_MAIL = /(?:csrf|xsrf|session|error|status|country|lang|language|locale|api)[_-]?(?:code|token|ticket|otp|key)$/;

/** What e-mails carry to prove that they were received: `code`, `token`, `flow_token`, `inviteToken`, `oobCode`, `ticket`, `key`, … Names are in lower case. */
function isProofOfMail(name: string): boolean {
  return PROOF_OF_MAIL.test(name) && !NO_PROOF_OF_MAIL.test(name);
}

function interiorCause(
  opened: URL,
  login: Login,
  { interior }: InteriorPage,
  provenance: Provenance,
  { arrival, failure, from }: Navigation,
  directory: Directory,
): Cause | undefined {
  const given = parametersOf(opened);
  const key = systemKey(interior.keys, given) ?? interior.pathKeyName;
  // A page that only carries a request is as good for one time as that is.
  if (interior.keys?.some((name) => given.all(name).some((value) => leadsToLasting(value, opened, login, directory)))) return undefined;
  // A script of the same site may have got the key a moment ago, or have begun the login; and who runs a login knows which of its pages can be linked to.
  if (provenance === 'by-page' && from && isSameSite(from.hostname, opened.hostname, directory)) return undefined;
  if (key !== undefined) return { kind: 'spent-transaction', key };
  if (mayGoOn(arrival, failure) || hasCountForKey(demandedKeys(interior), given)) return undefined;
  return { kind: 'bare' };
}

/**
 * A tab that was brought back, after it was closed or after a restart, may stand where its person was in a healthy login: closing a tab deletes no cookie, and both browsers
 * bring those of the session back with it. How long it was gone, and what led there at first, nobody knows. That the server refuses it is known.
 */
function mayGoOn(arrival: Arrival, failure: Navigation['failure']): boolean {
  return arrival === 'restored' && failure === undefined;
}

/**
 * Whether two hosts are below one registrable domain. A looser question than who is one registrant (`registrant.ts`): the operator of a platform has pages beside those of
 * its customers, and nobody can tell them apart. It only keeps quiet.
 */
function isSameSite(host: string, other: string, directory: Directory): boolean {
  const domain = directory.registrableDomain(host);
  return domain !== undefined && domain === directory.registrableDomain(other);
}

/** The one-time keys by which alone a page is known; of others, its path says what it is. */
function demandedKeys({ keys = [], with: demanded = [] }: InteriorPage['interior']): readonly string[] {
  const names = new Set(demanded.map(conditionName));
  return keys.filter((key) => names.has(key.toLowerCase()));
}

/** Whether a value is a request of this login that lacks nothing, and in which nothing is good for one time only. */
function leadsToLasting(value: string, opened: URL, login: Login, directory: Directory): boolean {
  return addressesInside(value, opened).some((address) => {
    const there = directory.loginAt(address);
    const isOfLogin = address.hostname === opened.hostname || (there !== undefined && loginKey(there) === loginKey(login));
    if (!isOfLogin) return false;
    const page = there && directory.pageAt(there, address);
    const given = parametersOf(page?.kind === 'entry' ? requestOf(page, address) : address);
    return isLasting(BARE_REQUEST, given) || (page?.kind === 'entry' && isLasting(page.entry, given));
  });
}

function isLasting(entry: Pick<EntryPoint, 'protocol' | 'required' | 'answerWords' | 'keys'>, given: Parameters): boolean {
  return missingParameters(entry, given).length === 0 && (systemKey(entry.keys, given) ?? oneTimeKey(entry.protocol, given)) === undefined;
}

/** Also at a page that is not known as an entry (`/connect/authorize/callback`). */
const BARE_REQUEST = { protocol: 'oauth', required: ['client_id', 'redirect_uri'] } as const;

/** CAS takes people to its `service` and no further: when that is itself a page in the middle of a login, its one-time key is long used. */
function keyInside(given: Parameters, directory: Directory): string | undefined {
  const service = absoluteUrl(given.get('service') ?? '');
  const login = service && directory.loginAt(service);
  if (!login) return undefined;
  const page = directory.pageAt(login, service);
  return page.kind === 'interior' ? systemKey(page.interior.keys, parametersOf(service)) : undefined;
}
