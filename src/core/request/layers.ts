import type { EntryPoint } from '../../catalogue/types.ts';
import { addressOf } from '../names/without-root.ts';
import { auth0Client } from './auth0-state.ts';
import { decodeJsonObject } from './base64.ts';
import { carriedRequest } from './carried-request.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import { requestObject } from './request-object.ts';
import { samlRequest } from './saml.ts';
import { siteMinderTarget } from './siteminder-target.ts';
import { unwrappings } from './unwrapped.ts';

/** What one URL says by itself, without the URLs inside it. */
export interface Layer {
  readonly url: URL;
  readonly said: ReadonlyMap<Language, Said>;
  /** The pages that it leads on to. */
  readonly places: readonly URL[];
}

/** The languages in which a request names its answer. */
export type Language = Exclude<EntryPoint['protocol'], 'proprietary'>;

/** What is said in one language. */
export interface Said {
  /** Where the answer would be sent. Where a request is packed into an object, what stands beside it does not count (RFC 9101 5, RFC 9126 4). */
  readonly counting: readonly string[];
  readonly clients: readonly string[];
  readonly isPacked: boolean;
}

/** Parameters that say where the answer goes, and who asks; Shibboleth's unsolicited sign-on among those of SAML. */
const PARAMETERS_OF: { readonly [language in Language]: { readonly answers: readonly string[]; readonly clients: readonly string[] } } = {
  oauth: { answers: ['redirect_uri'], clients: ['client_id', 'client', 'app_id'] },
  'ws-federation': { answers: ['wreply'], clients: ['wtrealm'] },
  cas: { answers: ['service'], clients: [] },
  openid2: { answers: ['openid.return_to'], clients: ['openid.assoc_handle'] },
  saml: {
    answers: ['shire', 'acsurl'],
    clients: ['spentity', 'spentityid', 'partnerspid', 'providerid', 'serviceproviderid', 'relyingparty'],
  },
};

const REQUEST_LANGUAGES = ['oauth', 'ws-federation', 'cas', 'openid2', 'saml'] as const satisfies readonly Language[];

/** Parameters in which logins keep the page to go on to, often a request of its own. */
const PLACES = [
  'authstate',
  'cancelurl',
  'continue',
  'continue_url',
  'destination',
  'fromuri',
  'goto',
  'next',
  'pf_targetresource',
  'postloginurl',
  'rd',
  'redirect_to',
  'redirect_url',
  'relaystate',
  'resume',
  'resumepath',
  'return',
  'return_to',
  'returnurl',
  'session_redirect',
  'starturl',
  'stateid',
  'target',
  'url',
];

/** A request in a request in a request: so many are read, and no more. */
const MAX_URLS = 6;

/** A URL and the URLs inside it, outermost first. */
export function layersOf(url: URL): readonly Layer[] {
  const layers: Layer[] = [];
  const waiting = [url];
  for (let next = waiting.shift(); next && layers.length < MAX_URLS; next = waiting.shift()) {
    const given = parametersOf(next);
    const places = placesOf(given, next);
    layers.push({ url: next, said: saidIn(given), places });
    waiting.push(...places);
  }
  return layers;
}

/** Who asks, as a URL and the URLs inside it say in any language; outermost first. */
export function clientsOf(layers: readonly Layer[]): readonly string[] {
  return layers.flatMap(({ said }) => [...said.values()]).flatMap(({ clients }) => clients);
}

/**
 * Every place that a request in this language names for its answer. Two of one name are not allowed, and which one a server takes is its own affair (RFC 6749 3.1). What stands beside
 * an object is among them: servers that know no objects take it.
 */
export function answersIn(language: Language, given: Parameters): readonly string[] {
  return [...nonEmpty([packedIn(language, given)?.answer]), ...PARAMETERS_OF[language].answers.flatMap((name) => given.all(name))];
}

function saidIn(given: Parameters): ReadonlyMap<Language, Said> {
  return new Map(REQUEST_LANGUAGES.map((language) => [language, saidOf(language, given)] as const));
}

function saidOf(language: Language, given: Parameters): Said {
  const object = packedIn(language, given);
  const inside = nonEmpty([object?.answer]);
  const answers = [
    ...PARAMETERS_OF[language].answers.flatMap((name) => given.all(name)),
    ...inside,
    ...nonEmpty([keycloakAnswer(language, given)]),
    ...discoveryReturns(language, given),
  ];
  const clients = PARAMETERS_OF[language].clients.flatMap((name) => given.all(name));
  return {
    counting: object ? inside : answers,
    clients: [...clients, ...nonEmpty([object?.client, auth0ClientIn(language, given)])],
    isPacked: object !== undefined,
  };
}

/** What the object says that a request is packed into; nothing, where it cannot be read or stands elsewhere. `undefined` when there is none. */
function packedIn(
  language: Language,
  given: Parameters,
): { readonly answer?: string | undefined; readonly client?: string | undefined } | undefined {
  if (language === 'saml') {
    const saml = given.get('samlrequest');
    const request = saml === undefined ? undefined : samlRequest(saml);
    return saml === undefined ? undefined : { answer: request?.assertionConsumerService, client: request?.issuer };
  }
  if (language !== 'oauth') return undefined;
  const jwt = given.get('request');
  if (jwt === undefined) return given.get('request_uri') === undefined ? undefined : {};
  const object = requestObject(jwt);
  return { answer: object?.redirectUri, client: object?.clientId };
}

/** Keycloak: base64url JSON { ru, rt, st, rm }, `ru` is the redirect_uri. */
function keycloakAnswer(language: Language, given: Parameters): unknown {
  const clientData = language === 'oauth' ? given.get('client_data') : undefined;
  return clientData === undefined ? undefined : decodeJsonObject(clientData)?.ru;
}

/** A page on which people choose their organisation: who asks is `entityID`, and `return` is theirs (SAML Identity Provider Discovery Service Protocol, 2.4.1). */
function discoveryReturns(language: Language, given: Parameters): readonly string[] {
  return language === 'saml' && given.get('entityid') !== undefined ? given.all('return') : [];
}

function auth0ClientIn(language: Language, given: Parameters): string | undefined {
  const state = language === 'oauth' ? given.get('state') : undefined;
  return state === undefined ? undefined : auth0Client(state);
}

/** The pages that the parameters lead on to, as far as they are web addresses; relative ones belong to the login itself. */
function placesOf(given: Parameters, base: URL): readonly URL[] {
  return [
    ...[carriedRequest(given, base)].filter((carried) => carried !== undefined),
    ...PLACES.flatMap((name) => webAddress(given.get(name), base) ?? []),
    ...nonEmpty([siteMinderTarget(given)]).flatMap((text) => webAddress(text, base) ?? []),
    ...nonEmpty([oracleResource(given)]).flatMap((text) => webAddress(text, base) ?? []),
  ];
}

function webAddress(value: string | undefined, base: URL): URL | undefined {
  if (value === undefined || value.length > MAX_URL_VALUE_CHARACTERS) return undefined;
  for (const text of unwrappings(value)) {
    // SimpleSAMLphp: `_id:https://…`, the address that restarts the login.
    const address = /^_[\da-f]+:(https?:.*)$/i.exec(text)?.[1] ?? text;
    if (/^(?:https?:\/\/|\/(?!\/))/i.test(address) && URL.canParse(address, base.origin)) return addressOf(address, base.origin);
  }
  return undefined;
}

const MAX_URL_VALUE_CHARACTERS = 8192;

/** Oracle Access Manager, old plain form: `rh` is the host, `ru` the path of the page that wanted the login. */
function oracleResource(given: Parameters): string | undefined {
  const host = given.get('rh');
  return host === undefined ? undefined : host + (given.get('ru') ?? '');
}

function nonEmpty(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
