import { type AddedService, signInPage } from './added-services.ts';
import type { Directory } from './directory.ts';
import { judge } from './judge.ts';
import { typedAddress } from './typed-address.ts';

/** What somebody typed to add a service. */
export interface TypedService {
  readonly name: string;
  readonly start: string;
  readonly signIn: string;
  /** See `AddedService`; nobody types either. */
  readonly byQuery?: boolean | undefined;
  readonly madeFor?: string | undefined;
}

/**
 * Why a service cannot be added: no name; one of the addresses is none, or not encrypted; the start page is itself a page that cannot be opened; one
 * of them imitates an official one; or both are the same page.
 */
export type Refusal = 'name' | 'start-address' | 'sign-in-address' | 'start-cannot-open' | 'imitates' | 'same-page';

const MAX_NAME_CHARACTERS = 60;

/** What is not seen, or turns its surroundings round (Unicode UAX 9): a name with it is not the name that a person reads. Joiners are part of many scripts. */
const UNSEEN_CHARACTERS =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/gu;
const MAX_ADDRESS_CHARACTERS = 300;

/** Reads what was typed; a service, or why not. */
export function readAddedService(typed: TypedService, directory: Directory): AddedService | Refusal {
  const name = readName(typed.name);
  if (name === undefined) return 'name';
  const start = secureAddress(typed.start);
  if (!start) return 'start-address';
  const signIn = secureAddress(typed.signIn);
  if (!signIn) return 'sign-in-address';
  if (directory.resembles(start) || directory.resembles(signIn)) return 'imitates';
  if (start.origin + start.pathname === signIn.origin + signIn.pathname) return 'same-page';
  const opened = judge({ url: start, requested: start, arrival: 'bookmark', atMs: 0 }, directory);
  if (opened.kind !== 'unrelated' && opened.kind !== 'official') return 'start-cannot-open';
  const { madeFor, byQuery } = typed;
  return {
    name,
    start: start.href,
    ...(byQuery && { byQuery }),
    ...signInPage(signIn, directory),
    ...(madeFor !== undefined && { madeFor }),
  };
}

/** A name as it is shown; `undefined` when nothing of it can be seen, or when it is too long. */
export function readName(text: string): string | undefined {
  const name = text.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN_CHARACTERS, '').trim();
  return name === '' || name.length > MAX_NAME_CHARACTERS ? undefined : name;
}

/** The name of a service that nobody has named: its host. Of one that is too long for a name, as many of its last labels as fit: there the site stands. */
export function nameOfHost(hostname: string): string {
  const labels = hostname.split('.');
  const ends = labels.map((_, at) => readName(`….${labels.slice(at).join('.')}`));
  return readName(hostname) ?? ends.find((end) => end !== undefined) ?? `…${hostname.slice(1 - MAX_NAME_CHARACTERS)}`;
}

/** What was typed, where it is an encrypted web address without a user name. */
function secureAddress(text: string): URL | undefined {
  const url = text.trim().length > MAX_ADDRESS_CHARACTERS ? undefined : typedAddress(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}
