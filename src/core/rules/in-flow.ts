import { readRequest } from '../request/read-request.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine page of a known login, and no reason to doubt how it was reached.
 *
 * Only for providers: the shape of a URL tells the software, and never whose host it is. Not for an address of which only a part is judged.
 */
export const inFlow: Rule = (navigation, directory) => {
  if (navigation.isPartial) return undefined;
  const login = directory.loginAt(navigation.url);
  if (login?.system.kind !== 'provider') return undefined;
  const page = directory.pageAt(login, navigation.url);
  if (page.kind === 'direct' || page.kind === 'unknown') return { kind: 'official', login, entry: 'direct' };
  const request = readRequest(navigation.url, login, page, directory);
  const service = request.service ?? (navigation.from && directory.serviceAt(navigation.from.hostname));
  return { kind: 'official', login, service, entry: 'in-flow' };
};
