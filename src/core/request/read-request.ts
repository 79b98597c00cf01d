import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import type { Page } from '../page.ts';
import { absoluteUrl } from './absolute-url.ts';
import { type Hints, hintsOf } from './hints.ts';
import type { LoginRequest } from './login-request.ts';

/** Reads what a login URL says about its request. Never throws; what it cannot read is absent. */
export function readRequest(url: URL, login: Login, page: Page, directory: Directory): LoginRequest {
  const hints = hintsOf(url);
  const sites = sitesOf(hints).filter(({ hostname }) => hostname !== url.hostname);
  return {
    protocol: page.kind === 'entry' ? page.entry.protocol : 'none',
    target: hints.answers[0],
    origin: sites[0]?.origin,
    client: hints.clients[0],
    service: serviceOf(sites, hints, login, directory),
  };
}

/** The web sites that the request names: first where the answer goes, then where the person goes on to, then who asks under a web address. */
function sitesOf({ answers, places, clients }: Hints): readonly URL[] {
  return [...answers, ...places, ...clients].flatMap((text) => {
    const url = absoluteUrl(text);
    return url && /^https?:$/.test(url.protocol) ? [url] : [];
  });
}

/** Only ever a catalogued service: its host stands in the request, or it asks under its name. */
function serviceOf(sites: readonly URL[], { clients }: Hints, login: Login, directory: Directory): Service | undefined {
  for (const { hostname } of sites) {
    const service = directory.serviceAt(hostname);
    if (service) return service;
  }
  for (const client of clients) {
    const service = directory.serviceOf(client, login);
    if (service) return service;
  }
  return undefined;
}
