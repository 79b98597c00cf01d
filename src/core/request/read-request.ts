import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import type { Page } from '../page.ts';
import { absoluteUrl } from './absolute-url.ts';
import { askedService } from './asked-service.ts';
import { type Hints, hintsOf, layersOf } from './hints.ts';
import type { LoginRequest } from './login-request.ts';

/** Reads what a login URL says about its request. Never throws; what it cannot read is absent. */
export function readRequest(url: URL, login: Login, page: Page, directory: Directory): LoginRequest {
  const layers = layersOf(url);
  const hints = hintsOf(layers);
  return {
    protocol: page.kind === 'entry' ? page.entry.protocol : 'none',
    target: hints.answers[0],
    origin: sitesOf(hints).find(({ hostname }) => hostname !== url.hostname)?.origin,
    client: hints.clients[0],
    service: askedService(layers, login, directory),
  };
}

/** The web sites that the request names: where the answer goes; where it does not say, where the person goes on to, then who asks under a web address. */
function sitesOf({ answers, places, clients }: Hints): readonly URL[] {
  const texts = answers.length > 0 ? answers : [...places, ...clients];
  return texts.flatMap((text) => {
    const url = absoluteUrl(text);
    return url && /^https?:$/.test(url.protocol) ? [url] : [];
  });
}
