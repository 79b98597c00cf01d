import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine login page without encryption, or with a certificate that the browser refused: anybody who sits on the line reads the password
 * (RFC 6749 3.1 demands TLS).
 *
 * Not help pages, and not the rest of a website that a login is a part of: those are asked for over `http` every day and sent on to `https`.
 */
export const insecure: Rule = ({ url, failure }, directory) => {
  const refused = failure === 'certificate';
  if (url.protocol !== 'http:' && !refused) return undefined;
  const login = directory.loginAt(url);
  if (login?.system.kind !== 'provider' || directory.isTest(login) || !takesPasswords(url, login, directory)) return undefined;
  return { kind: 'insecure', login, flaw: refused ? 'certificate' : 'http' };
};

function takesPasswords(url: URL, login: Login, directory: Directory): boolean {
  const page = directory.pageAt(login, url);
  if (page.kind === 'direct') return false;
  const role = directory.roleOf(login);
  const isKnown = page.kind !== 'unknown' && !page.isOfSoftware;
  return isKnown || role === 'authorize' || role === 'pages';
}
