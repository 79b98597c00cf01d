import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import type { Trouble } from '../navigation.ts';
import type { Rule } from './rule.ts';

/**
 * How often is too often. A login page and a service load the same login again and again for several resources: five times in a row is no
 * longer that. A login may fail once.
 */
const TOO_OFTEN: { readonly [kind in Trouble['kind']]: number } = { bounces: 5, failures: 2 };

/** The person gets nowhere: service and login send each other back and forth, or the login fails again and again. */
export const loop: Rule = ({ url, requested, failure, trouble }, directory) => {
  if (failure === 'redirect-loop') {
    const login = directory.loginAt(url) ?? directory.loginAt(requested) ?? onlyLoginOf(url, directory);
    const start = [requested, url].find((page) => !directory.loginAt(page))?.href;
    return login && { kind: 'loop', login, circle: 'redirects', start };
  }
  if (!trouble || trouble.times < TOO_OFTEN[trouble.kind]) return undefined;
  const login = directory.loginNamed(trouble.system, trouble.hostname);
  return login && { kind: 'loop', login, circle: trouble.kind, times: trouble.times, start: trouble.start };
};

/** Browsers name the address at which they gave up, which may be the service's: of a service with one login, it is that one. */
function onlyLoginOf(url: URL, directory: Directory): Login | undefined {
  const service = directory.serviceAt(url.hostname);
  const [system, ...others] = directory.catalogue.providers.filter(({ services }) => services.some((one) => one === service));
  const hostname = system?.hosts.find(({ role }) => role === 'authorize')?.host;
  return system && hostname !== undefined && others.length === 0 ? { system, hostname } : undefined;
}
