import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import { type LoginPage, requestOf } from '../login-page.ts';
import { answerOrigin, askedService } from './asked-service.ts';
import { clientsOf, layersOf } from './layers.ts';
import type { LoginRequest } from './login-request.ts';
import { organisationHints } from './organisation-hints.ts';

/** Reads what a login URL says about its request. Never throws; what it cannot read is absent. */
export function readRequest(url: URL, login: Login, page: LoginPage, directory: Directory): LoginRequest {
  const layers = layersOf(page.kind === 'entry' ? requestOf(page, url) : url);
  return {
    protocol: page.kind === 'entry' ? page.entry.protocol : 'none',
    origin: answerOrigin(layers, directory),
    client: clientsOf(layers)[0],
    organisations: organisationHints(layers),
    service: askedService(layers, login, directory),
  };
}
