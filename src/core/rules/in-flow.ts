import { readRequest } from '../request/read-request.ts';
import type { Rule } from './rule.ts';

/** A genuine page of a known login, and no reason to doubt how it was reached. */
export const inFlow: Rule = (navigation, directory) => {
  const login = directory.loginAt(navigation.url);
  if (!login) return undefined;
  const page = directory.pageAt(login, navigation.url);
  const request = readRequest(navigation.url, page, directory);
  const service = request.service ?? (navigation.from && directory.serviceAt(navigation.from.hostname));
  return { kind: 'official', login, service, entry: page.kind === 'entry' || page.kind === 'interior' ? 'in-flow' : 'direct' };
};
