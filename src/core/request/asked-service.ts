import type { Service } from '../../catalogue/types.ts';
import type { Directory } from '../directory.ts';
import type { Login } from '../login.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { Language, Layer, Said } from './layers.ts';

/**
 * The catalogued service that a login is asked for, as far as the request itself says so.
 *
 * The outermost request decides: by where its answer goes, else by who asks. Somebody who writes an address may put a famous service beside it (`next`,
 * `RelayState`): where the answer goes to somebody unknown, nobody is named (RFC 9700 4.1). Only a page that carries no request at all is believed where it
 * leads on to.
 */
export function askedService(layers: readonly Layer[], login: Login, directory: Directory): Service | undefined {
  const request = outermostRequest(layers, directory);
  if (request) return serviceOf(request, login, directory);
  return oneOf(layers.flatMap((layer) => foreignPlaces(layer, directory)).map(({ hostname }) => directory.serviceAt(hostname)));
}

/** The origin of the web site to which the answer goes; `undefined` where it goes to several, to none, or nobody can tell. */
export function answerOrigin(layers: readonly Layer[], directory: Directory): string | undefined {
  const answers = (outermostRequest(layers, directory) ?? []).flatMap(({ counting }) => counting);
  return oneOf(answers.map((answer) => webAddress(answer)?.origin));
}

function outermostRequest(layers: readonly Layer[], directory: Directory): readonly Said[] | undefined {
  return layers.map((layer) => saidFor(layer, directory)).find((said) => said.some(isRequest));
}

/** What a page says in the language in which it is asked; a page that is no entry of a known login, in any. */
function saidFor({ url, said }: Layer, directory: Directory): readonly Said[] {
  const login = directory.loginAt(url);
  const page = login && directory.pageAt(login, url);
  const protocol = page?.kind === 'entry' ? page.entry.protocol : 'proprietary';
  return protocol === 'proprietary' ? [...said.values()] : [said.get(protocol satisfies Language)].filter((one) => one !== undefined);
}

function isRequest({ counting, clients, isPacked }: Said): boolean {
  return counting.length > 0 || clients.length > 0 || isPacked;
}

/** Of several answers, or of several who ask, all must be of the same service. */
function serviceOf(said: readonly Said[], login: Login, directory: Directory): Service | undefined {
  const answers = said.flatMap(({ counting }) => counting).filter((answer) => answer !== BY_SCRIPT);
  if (answers.length > 0) return oneOf(answers.map((answer) => serviceUnder(answer, directory)));
  const clients = said.flatMap((one) => one.clients);
  return oneOf(clients.map((client) => serviceUnder(client, directory) ?? directory.serviceOf(client, login)));
}

/** Google's own: the answer goes to the page that asked, by script, and only the client says whose that is. */
const BY_SCRIPT = 'postmessage';

function serviceUnder(text: string, directory: Directory): Service | undefined {
  const url = webAddress(text);
  return url && directory.serviceAt(url.hostname);
}

function webAddress(text: string): URL | undefined {
  const url = absoluteUrl(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Pages of others that a page leads on to; a page of a login is a step on the way. */
function foreignPlaces({ url, places }: Layer, directory: Directory): readonly URL[] {
  return places.filter((place) => place.hostname !== url.hostname && directory.loginAt(place) === undefined);
}

/** What all of them are; nothing, where they differ. */
function oneOf<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
