import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { PageShape, Server } from '../../../../src/catalogue/types.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { ARRIVALS, type Arrival } from '../../../../src/core/navigation.ts';
import { pathPattern, pathSegments } from '../../../../src/core/path-pattern.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const STRANGER = 'https://stranger.example/post';

/** What a person keeps, or writes. All else may have been written by somebody who wants them to be told something. */
const OWN_WILL: ReadonlySet<Arrival> = new Set<Arrival>(['bookmark', 'suggestion', 'typed']);
const OF_STRANGERS = ARRIVALS.filter((arrival) => !OWN_WILL.has(arrival));

function kindsAt(url: string): readonly string[] {
  const from = { from: STRANGER };
  return OF_STRANGERS.flatMap((arrival) => [visit(url, arrival), visit(url, arrival, from)]).map(
    (navigation) => judge(navigation, directory).kind,
  );
}

/** Parameters that login software is known by. */
const PARAMETERS = [
  'OAM_REQ=1',
  'sessionDataKey=x',
  'okta_key=x',
  'login_challenge=12345678',
  'consent_challenge=12345678',
  'requestId=oidc_1',
  'authRequest=V2_1',
  'samlRequest=V2_1',
  'context=eu1_tk1.a.b',
  'resume=/resume1.ping',
  'resumePath=/as/x/resume1.ping',
  'tx=StateProperties1',
  'ReturnUrl=/connect/authorize',
  'ReturnUrl=/connect/authorize%3Fclient_id%3Da%26redirect_uri%3Dhttps%3A%2F%2Fa.example%26response_type%3Dcode',
  'kind=continue_authorization_grant&id=1',
  'fromURI=/oauth2/v1/authorize',
  'then=/oauth/authorize%3Fstate%3D1',
  'goto=/metaAlias/a?ReqID=1',
  'flow_id=1&flow=openid_connect',
  'sso_app_id=a&state_id=b',
  'authn_try_count=0&request_id=1',
  'redirect_url=/login/flow/grant?stateToken=1',
  'return_to=/login/oauth/authorize?state=1',
  'SMQUERYDATA=x',
];
test.for(PARAMETERS)('?%s makes no login of an honest page to which a stranger has led', (parameters) => {
  expect(directory.loginAt(new URL(`https://www.bbc.co.uk/news?${parameters}`))).toBeDefined();
  expect(new Set(kindsAt(`https://www.bbc.co.uk/news?${parameters}`))).toEqual(new Set(['unrelated']));
});

test('nor at a whole website that the catalogue names for its login', () => {
  const url = 'https://www.amazon.co.uk/news?okta_key=x';
  expect(directory.loginAt(new URL(url))?.system.kind).toBe('provider');
  expect(kindsAt(url)).not.toContain('out-of-flow');
});

test.for([...OWN_WILL])('a page that somebody has kept or written, by %s, is told of', (arrival) => {
  expect(judge(visit('https://sso.acme.example/any?okta_key=x', arrival), directory)).toMatchObject({ kind: 'out-of-flow' });
});

/** Paths of pages that any site may have. */
const ORDINARY_PATHS = [
  '/',
  '/news',
  '/news/world/42',
  '/login',
  '/signin',
  '/sign-in',
  '/signon',
  '/signup',
  '/register',
  '/auth',
  '/auth/google',
  '/auth/google/login',
  '/account/login',
  '/user/login',
  '/u/login',
  '/u/alice/activity',
  '/ui/login',
  '/app/ui/start',
  '/hub/login',
  '/identity/login',
  '/consent',
  '/approval',
  '/authorize',
  '/oauth/authorize',
  '/api/oauth2/authorize',
  '/sso',
  '/portal',
];

/** A value that fits a condition, and looks made up. */
function valueFor(pattern: string): string {
  return pattern
    .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1')
    .replaceAll(/<(\d+)\+?>/g, (_, length) => 'a0B9'.repeat(Number(length)).slice(0, Number(length)))
    .replaceAll('*', 'a0B9c8');
}

function queryOf({ with: demanded = [] }: PageShape): string {
  const pairs = demanded.map((condition) => {
    const [name = '', ...value] = condition.split('=');
    return [name, valueFor(value.length === 0 ? '*' : value.join('='))] as const;
  });
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

/** Shapes of software that may be met at any host. */
const anywhere = (catalogue.servers as readonly Server[]).flatMap((server) =>
  [...server.entries, ...server.interior].filter(({ hosts }) => hosts === undefined).map((shape) => ({ id: server.id, shape })),
);

const weak = anywhere.flatMap(({ id, shape }) => {
  const fits = pathPattern(shape.path);
  const paths = ORDINARY_PATHS.filter((path) => fits(pathSegments(path)));
  return paths.length === 0 ? [] : [{ id, path: shape.path, paths, query: queryOf(shape) }];
});

test('some shapes of software fit pages that any site may have', () => {
  expect(anywhere.length).toBeGreaterThan(100);
  expect(weak.length).toBeGreaterThan(40);
});

test.for(weak)('$id, $path?$query: a stranger makes nothing of an ordinary page with it', ({ paths, query }) => {
  for (const path of paths) {
    const url = `https://www.ordinary.example${path}?${query}`;
    expect(directory.loginAt(new URL(url)), url).toBeDefined();
    expect(new Set(kindsAt(url)), url).toEqual(new Set(['unrelated']));
  }
});

const makes = (catalogue.servers as readonly Server[]).filter(({ generic }) => !generic);
test.for(makes)('$id: what has a host or a path of its own stands before what any page may be', ({ entries, interior }) => {
  for (const pages of [entries, interior]) {
    const isAnyPage = pages.map(({ hosts, path }) => hosts === undefined && path === '/**');
    expect(isAnyPage.toSorted((a, b) => Number(a) - Number(b))).toEqual(isAnyPage);
  }
});
