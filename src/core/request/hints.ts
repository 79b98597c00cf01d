import { auth0Client } from './auth0-state.ts';
import { decodeJsonObject } from './base64.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import { requestObject } from './request-object.ts';
import { samlRequest } from './saml.ts';
import { siteMinderTarget } from './siteminder-target.ts';
import { unwrappings } from './unwrapped.ts';

/** What a login URL says, in its own words, about who wants the login. Never a place to go. */
export interface Hints {
  /** Where the answer would be sent, outermost request first. */
  readonly answers: readonly string[];
  /** Where the person would go on to, outermost first. */
  readonly places: readonly string[];
  /** Who asks. */
  readonly clients: readonly string[];
}

/** Parameters that say where the answer goes: OAuth 2.0, WS-Federation, CAS, OpenID 2.0, Shibboleth's unsolicited sign-on. */
const ANSWERS = ['redirect_uri', 'wreply', 'service', 'openid.return_to', 'shire', 'acsurl'];

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

/** Parameters that name who asks. */
const CLIENTS = [
  'client_id',
  'client',
  'app_id',
  'wtrealm',
  'spentity',
  'spentityid',
  'partnerspid',
  'providerid',
  'serviceproviderid',
  'relyingparty',
  'openid.assoc_handle',
];

/** A request in a request in a request: so many are read, and no more. */
const MOST_URLS = 6;

/** Collects what a URL and the URLs inside it say. */
export function hintsOf(url: URL): Hints {
  const answers: string[] = [];
  const places: string[] = [];
  const clients: string[] = [];
  const waiting = [url];
  for (let read = 0; read < MOST_URLS; read += 1) {
    const next = waiting.shift();
    if (!next) break;
    const given = parametersOf(next);
    const objects = objectsIn(given);
    answers.push(...ANSWERS.flatMap((name) => given.get(name) ?? []), ...present(objects.map(({ answer }) => answer)));
    clients.push(...CLIENTS.flatMap((name) => given.get(name) ?? []), ...present(objects.map(({ client }) => client)));
    const inside = placesOf(given, next);
    places.push(...inside.map(({ href }) => href));
    waiting.push(...inside);
  }
  return { answers, places, clients };
}

/** What the objects say that are packed into parameters: request objects, SAML requests, the states of Keycloak and Auth0. */
function objectsIn(given: Parameters): readonly { readonly answer?: unknown; readonly client?: unknown }[] {
  const request = given.get('request');
  const saml = given.get('samlrequest');
  const clientData = given.get('client_data');
  const state = given.get('state');
  const object = request === undefined ? undefined : requestObject(request);
  const authentication = saml === undefined ? undefined : samlRequest(saml);
  return [
    { answer: object?.redirectUri, client: object?.clientId },
    { answer: authentication?.assertionConsumerService, client: authentication?.issuer },
    // Keycloak: base64url JSON { ru, rt, st, rm }, `ru` is the redirect_uri.
    { answer: clientData === undefined ? undefined : decodeJsonObject(clientData)?.ru },
    { client: state === undefined ? undefined : auth0Client(state) },
  ];
}

/** The pages that the parameters lead on to, as far as they are web addresses; relative ones belong to the login itself. */
function placesOf(given: Parameters, base: URL): readonly URL[] {
  return [
    ...PLACES.flatMap((name) => webAddress(given.get(name), base) ?? []),
    ...present([siteMinderTarget(given)]).flatMap((text) => webAddress(text, base) ?? []),
    ...present([oracleResource(given)]).flatMap((text) => webAddress(text, base) ?? []),
  ];
}

function webAddress(value: string | undefined, base: URL): URL | undefined {
  if (value === undefined || value.length > LONGEST) return undefined;
  for (const text of unwrappings(value)) {
    // SimpleSAMLphp: `_id:https://…`, the address that restarts the login.
    const address = /^_[\da-f]+:(https?:.*)$/i.exec(text)?.[1] ?? text;
    if (/^(?:https?:\/\/|\/(?!\/))/i.test(address) && URL.canParse(address, base.origin)) return new URL(address, base.origin);
  }
  return undefined;
}

const LONGEST = 8192;

/** Oracle Access Manager, old plain form: `rh` is the host, `ru` the path of the page that wanted the login. */
function oracleResource(given: Parameters): string | undefined {
  const host = given.get('rh');
  return host === undefined ? undefined : host + (given.get('ru') ?? '');
}

function present(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
