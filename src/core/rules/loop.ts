import type { Directory } from '../directory.ts';
import { type Login, loginKey } from '../login.ts';
import type { LoginPage } from '../login-page.ts';
import type { LoopCount, Navigation } from '../navigation.ts';
import { loginAnswer } from '../request/login-answer.ts';
import type { Rule } from './rule.ts';

/**
 * How often is too often. A login page and a service load the same login again and again for several resources: five times in a row is no
 * longer that. A login may fail once.
 */
const TOO_OFTEN: { readonly [kind in LoopCount['kind']]: number } = { bounces: 5, failures: 2 };

/** Pages by which a request for a login, or its answer, goes. */
const PASSED_THROUGH: ReadonlySet<LoginPage['kind']> = new Set<LoginPage['kind']>(['entry', 'interior']);

/** The person gets nowhere: service and login send each other back and forth, or the login fails again and again. */
export const loop: Rule = (navigation, directory) => {
  const { url, requested, failure, loop } = navigation;
  if (failure === 'redirect-loop') {
    const login = loginInCircle(navigation, directory);
    const start = [requested, url].find((page) => !directory.loginAt(page))?.href;
    return login && { kind: 'loop', login, circle: 'redirects', start };
  }
  if (!loop || loop.times < TOO_OFTEN[loop.kind]) return undefined;
  const login = directory.loginNamed(loop.system, loop.hostname);
  return login && { kind: 'loop', login, circle: loop.kind, times: loop.times, start: loop.start };
};

/**
 * The login through which servers redirected without end. The browser names the address that was asked for and the one at which it gave up: one of them is where a
 * login is asked for, or in the middle of it; or brings a login's answer to a service that has only one. A circle of any other pages says nothing of a login, also
 * at its own host.
 */
function loginInCircle({ url, requested, flow }: Navigation, directory: Directory): Login | undefined {
  for (const page of [url, requested]) {
    const login = directory.loginAt(page);
    if (login && (PASSED_THROUGH.has(directory.pageAt(login, page).kind) || flow?.login === loginKey(login))) return login;
  }
  const answered = [url, requested].find((page) => loginAnswer(page) !== undefined);
  return answered && onlyLoginOf(answered, directory);
}

function onlyLoginOf({ hostname: host }: URL, directory: Directory): Login | undefined {
  const service = directory.serviceAt(host);
  const [system, ...others] = directory.catalogue.providers.filter(({ services }) => services.some((one) => one === service));
  const hostname = system?.hosts.find(({ role }) => role === 'authorize')?.host;
  return system && hostname !== undefined && others.length === 0 ? { system, hostname } : undefined;
}
