import type { Service } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { type Login, loginKey } from './login.ts';
import { type Navigation, OPENED_BY_PAGE } from './navigation.ts';
import { readRequest } from './request/read-request.ts';
import { servicesOf } from './way-in.ts';

/**
 * The service that sent the person into a login, where it is proven that a website did: the one whose server or page led here, or the one that was named at
 * the page before. Only a service of that very login, only where the login's pages say of no other request, and not where the address that its server was
 * asked for has another address in it: somebody who wrote that may have sent the person by the service's redirector.
 */
export function senderOf(navigation: Navigation, login: Login, directory: Directory): Service | undefined {
  const { requested, from, arrival, flow, url } = navigation;
  if (login.system.kind !== 'provider') return undefined;
  const services = servicesOf(login.system, directory);
  const isElsewhere = (page: URL): boolean => page.hostname !== login.hostname && !directory.loginAt(page);
  const led = from !== undefined && OPENED_BY_PAGE.has(arrival) ? from : undefined;
  const page = [requested, led].find((one) => one !== undefined && isElsewhere(one));
  const named = flow?.login === loginKey(login) && flow.isProven ? flow.sentBy : undefined;
  const service = page ? directory.serviceAt(page.hostname) : services.find(({ id }) => id === named);
  if (!service || !services.includes(service)) return undefined;
  if (page === requested && namesAnother(requested, url, directory)) return undefined;
  return [requested, url].every((one) => isSilentOrOf(service, one, login, directory)) ? service : undefined;
}

/** Whether a page of this login says of no request, or of this service's. */
function isSilentOrOf(service: Service, page: URL, login: Login, directory: Directory): boolean {
  const there = directory.loginAt(page);
  if (!there || loginKey(there) !== loginKey(login)) return true;
  const request = readRequest(page, there, directory.pageAt(there, page), directory);
  return request.service === service || (request.service === undefined && request.origin === undefined && request.client === undefined);
}

/** An address inside of another one, with its scheme or two slashes; browsers take either slash, and behind a scheme any number of them. */
const ADDRESS_INSIDE = /(?:https?:[\\/]*|[\\/]{2})[^\\/?#&\s]+/g;

/** A byte of ASCII, escaped once or over and over. */
const ESCAPED = /%(?:25)*([0-7][\da-f])/gi;

const MAX_UNESCAPINGS = 6;

/** Whether an address has one of another host in it, or names the site of the page to which it led, in whatever escapes; or nobody can tell. */
function namesAnother({ pathname, search, hash, hostname }: URL, shown: URL, { registrableDomain }: Directory): boolean {
  const text = plain((pathname + search + hash).toLowerCase());
  if (text === undefined) return true;
  const isOther = ([address]: RegExpExecArray): boolean => address.replace(/^(?:https?:)?[\\/]*/, '') !== hostname;
  return text.includes(registrableDomain(shown.hostname) ?? shown.hostname) || [...text.matchAll(ADDRESS_INSIDE)].some(isOther);
}

/** Without escapes, whatever else is wrong with them, and without what browsers drop from addresses (URL Standard 4.4); `undefined` where there is no end of it. */
function plain(text: string): string | undefined {
  let last = text;
  for (let time = 0; time < MAX_UNESCAPINGS; time += 1) {
    const next = last.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (next === last) return last.replaceAll(/[\t\n\r]/g, '').toLowerCase();
    last = next;
  }
  return undefined;
}
