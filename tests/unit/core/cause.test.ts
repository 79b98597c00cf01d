import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const RANDOM = 'f81d4fae7dec4b0ca2fe';
const ANSWER = `redirect_uri=${encodeURIComponent('https://app.corp.example/cb')}`;
const LASTING = `/connect/authorize/callback?client_id=x&${ANSWER}`;

/** A page of Duende IdentityServer, which carries the requests to go on with. */
function carrying(...requests: readonly string[]): string {
  return `https://id.corp.example/Account/Login?${requests.map((request) => `ReturnUrl=${encodeURIComponent(request)}`).join('&')}`;
}

/** A request at Keycloak. */
function asking(client: string, answer: string, rest: string): string {
  const named = new URLSearchParams({ response_type: 'code', scope: 'openid', client_id: client, redirect_uri: answer });
  return `https://id.corp.example/realms/r/protocol/openid-connect/auth?${named}&${rest}`;
}

const HOME = 'https://id.corp.example/';
const ELSEWHERE = 'https://app.corp.example/';
const CONSTANT = 'code_challenge=plain-words';

const kept: readonly [url: string, cause: string | undefined, because: string][] = [
  [carrying(LASTING), undefined, 'the request that it carries lacks nothing, and is good again and again'],
  [carrying(`https://id.corp.example${LASTING}`), undefined, 'the same as a whole address'],
  [carrying('/connect/authorize?x', LASTING), undefined, 'one of two is enough'],
  [carrying(LASTING, '/connect/authorize?x'), undefined, 'whichever comes first'],
  [carrying(`${LASTING}&state=${RANDOM}`), 'spent-transaction', 'the request is good for one time only'],
  [carrying('/connect/authorize/callback?client_id=x'), 'spent-transaction', 'the request says nothing of where to answer'],
  [carrying('/connect/authorize?x'), 'spent-transaction', 'what it carries is no request'],
  [carrying(`https://id.other.example${LASTING}`), 'spent-transaction', 'a request of another login keeps nothing alive here'],
  [asking(ELSEWHERE, `${ELSEWHERE}cb`, `state=${RANDOM}`), 'replayed-request', 'a service compares what comes back'],
  [asking(ELSEWHERE, `${ELSEWHERE}cb`, 'state=home'), undefined, 'a word comes again'],
  [asking(ELSEWHERE, `${ELSEWHERE}cb`, CONSTANT), 'replayed-request', 'a challenge of another host was made for one time'],
  [asking(HOME, `${HOME}cb`, CONSTANT), undefined, 'the login asks itself, and nothing in it is random'],
  [asking(HOME, `${HOME}cb`, `code_challenge=${RANDOM}`), 'replayed-request', 'the login asks itself, by something random'],
  [asking(HOME, `${ELSEWHERE}cb`, CONSTANT), 'replayed-request', 'it answers somebody else'],
  [asking(ELSEWHERE, `${HOME}cb`, CONSTANT), 'replayed-request', 'somebody else asks'],
  [asking('x', `${HOME}cb`, CONSTANT), 'replayed-request', 'who asks is no address'],
];
test.for(kept)('a bookmark of %s: %s, as %s', ([url, cause]) => {
  const verdict = judge(visit(url, 'bookmark'), directory);
  expect(verdict.kind === 'out-of-flow' ? verdict.cause.kind : undefined).toBe(cause);
});
