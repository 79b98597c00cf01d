import type { Server } from '../catalogue/types.ts';
import { type CompiledPage, type LoginPage, shownPage } from './login-page.ts';
import { carriedAddresses, mayCarryRequest } from './request/carried-request.ts';
import { missingParameters } from './request/missing-parameters.ts';
import { parametersOf } from './request/parameters.ts';
import { isCalledSignIn } from './sign-in-names.ts';

/** Login software, and its page. */
interface SoftwarePage {
  readonly server: Server;
  readonly page: LoginPage;
}

/** Login software at any host, and what its pages are. */
export interface Software {
  /** By the shape of the URL, or by that of the request that it carries. */
  at(url: URL): SoftwarePage | undefined;
  pageOf(server: Server, url: URL): LoginPage;
}

export function createSoftware(
  servers: readonly Server[],
  pagesOf: (server: Server) => readonly CompiledPage[],
  serverAt: (url: URL) => Server | undefined,
  areOneOwners: (host: string, other: string) => boolean,
): Software {
  const standards = servers.filter(({ generic }) => generic);

  /**
   * A make that is known by a path, which others may have as well, may ask for more than its standard does: a request that is complete by a standard is one of that.
   */
  function pageOf(server: Server, url: URL): LoginPage {
    const page = shownPage(pagesOf(server), url);
    if (page.kind !== 'entry' || page.entry.hosts !== undefined || !lacksSomething(page, url)) return page;
    const asked = standards.map((standard) => shownPage(pagesOf(standard), url));
    return asked.find((one) => !lacksSomething(one, url)) ?? page;
  }

  function at(url: URL): SoftwarePage | undefined {
    const server = serverAt(url);
    if (server) return { server, page: pageOf(server, url) };
    if (!mayCarryRequest(url)) return undefined;
    // Many a page that works mentions a request for a sister's login: where to go on, what to translate.
    const isOwners = (hostname: string) => hostname === url.hostname || (isCalledSignIn(url) && areOneOwners(hostname, url.hostname));
    for (const carried of carriedAddresses(parametersOf(url), url, isOwners)) {
      const asked = serverAt(carried);
      const page = asked && pageOf(asked, carried);
      // What lacks something may be anything.
      if (asked && page?.kind === 'entry' && !lacksSomething(page, carried)) return { server: asked, page: { ...page, carried } };
    }
    return undefined;
  }

  return { at, pageOf };
}

function lacksSomething(page: LoginPage, url: URL): boolean {
  return page.kind !== 'entry' || missingParameters(page.entry, parametersOf(url)).length > 0;
}
