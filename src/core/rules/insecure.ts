import type { Rule } from './rule.ts';

/** A genuine login host without encryption: whoever sits on the line reads the password (RFC 6749 3.1 demands TLS). */
export const insecure: Rule = ({ url }, directory) => {
  if (url.protocol !== 'http:') return undefined;
  const login = directory.loginAt(url);
  if (login?.system.kind !== 'provider') return undefined;
  return { kind: 'insecure', login, flaw: 'http' };
};
