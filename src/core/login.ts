import type { Provider, Server } from '../catalogue/types.ts';

/** A login system at one host: a provider that the catalogue names, or login software recognised by its URL shape. */
export interface Login {
  readonly system: Provider | Server;
  /** The host that was visited, lower case, ASCII. */
  readonly hostname: string;
}

/** One key per login: a provider is one login on all its hosts; at a host that the catalogue does not name, all login software is one login. */
export function loginKey(login: Login): string {
  return login.system.kind === 'provider' ? login.system.id : softwareKey(login.hostname);
}

/** The key of all login software at a host. */
export function softwareKey(hostname: string): string {
  return `server@${hostname}`;
}
