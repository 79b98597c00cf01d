import type { Rule } from './rule.ts';

/**
 * A genuine login host without encryption, or with a certificate that the browser refused: whoever sits on the line reads the password
 * (RFC 6749 3.1 demands TLS).
 */
export const insecure: Rule = ({ url, failure }, directory) => {
  const refused = failure === 'certificate';
  if (url.protocol !== 'http:' && !refused) return undefined;
  const login = directory.loginAt(url);
  if (login?.system.kind !== 'provider') return undefined;
  return { kind: 'insecure', login, flaw: refused ? 'certificate' : 'http' };
};
