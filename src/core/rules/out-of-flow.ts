import type { Page } from '../directory.ts';
import { type Provenance, provenanceOf } from '../provenance.ts';
import { missingParameters } from '../request/missing-parameters.ts';
import { readRequest } from '../request/read-request.ts';
import type { Cause } from '../verdict.ts';
import type { Rule } from './rule.ts';

/**
 * A genuine login page that cannot work as it was opened: no service sent the person here.
 *
 * Judged on the URL that was asked for first: servers redirect a dead request to an error page, and the error page says nothing.
 */
export const outOfFlow: Rule = (navigation, directory) => {
  const login = directory.loginAt(navigation.url);
  if (!login) return undefined;
  const provenance = provenanceOf(navigation, login, directory);
  if (provenance === 'in-flow' || provenance === 'unknown') return undefined;
  const opened = directory.loginAt(navigation.requested)?.system === login.system ? navigation.requested : navigation.url;
  const page = directory.pageAt(login, opened);
  const cause = causeOf(opened, page, provenance);
  return cause && { kind: 'out-of-flow', login, cause, request: readRequest(opened, page, directory) };
};

function causeOf(url: URL, page: Page, provenance: Provenance): Cause | undefined {
  switch (page.kind) {
    case 'entry': {
      if (page.entry.known === 'remembered') return undefined;
      const missing = missingParameters(page.entry, url);
      // A service that forgets one parameter still sent the person; only a request that names nobody proves that none did.
      const provesIt =
        provenance === 'by-person' ? missing.length > 0 : missing.length > 0 && missing.length === page.entry.required.length;
      return provesIt ? { kind: 'missing-parameters', missing } : undefined;
    }
    case 'interior':
      return page.interior.known === 'remembered' || page.interior.heals ? undefined : { kind: 'bare' };
    case 'direct':
    case 'unknown':
      return undefined;
    default:
      return page satisfies never;
  }
}
