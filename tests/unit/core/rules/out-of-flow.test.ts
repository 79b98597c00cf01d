import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import type { Arrival } from '../../../../src/core/navigation.ts';
import { stale } from '../../../vectors/navigations/stale.ts';
import { staleHosted } from '../../../vectors/navigations/stale-hosted.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const BLOG = 'https://blog.example/post';

test.for([...stale, ...staleHosted])('%s by %s cannot work, %s: %s', ([url, arrival, cause]) => {
  const verdict = judge(visit(url, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(verdict).toMatchObject({ kind: 'out-of-flow', cause: { kind: cause } });
});

const COMPLETE =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A8085%2F&scope=x&state=s&code_challenge=c';

const kept: readonly [arrival: Arrival, guided: boolean, because: string][] = [
  ['bookmark', true, 'somebody kept it'],
  ['suggestion', true, 'the browser had it at hand'],
  ['typed', false, 'command-line tools print requests to be pasted'],
  ['external', false, 'an app asked a moment ago (RFC 8252 4)'],
  ['restored', false, 'the login may have been under way a minute ago'],
  ['link', false, 'a service sent the person'],
];
test.for(kept)('a complete request with one-time values by %s, guided %s: %s', ([arrival, guided]) => {
  const { kind } = judge(visit(COMPLETE, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(kind === 'out-of-flow').toBe(guided);
});

test('the URL that was asked for is judged, not the error page that it led to', () => {
  const verdict = judge(
    visit('https://access.login.nhs.uk/error', 'bookmark', { requested: 'https://auth.login.nhs.uk/authorize?client_id=x' }),
    directory,
  );
  expect(verdict).toMatchObject({
    cause: { kind: 'missing-parameters', missing: ['scope', 'response_type', 'redirect_uri', 'state', 'nonce'] },
  });
});

test('software at one host is one login, whichever of its pages is recognised', () => {
  const requested = 'https://login.acme.example/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fa.example.org&state=s';
  const verdict = judge(visit('https://login.acme.example/u/login?state=hKFo2SBh', 'bookmark', { requested }), directory);
  expect(verdict).toMatchObject({ cause: { kind: 'replayed-request', key: 'state' } });
});

test('a request that was cut for being too long is never called incomplete', () => {
  const url = `https://auth.login.nhs.uk/authorize?${'x=1&'.repeat(20_000)}`;
  expect(judge(visit(url, 'bookmark'), directory).kind).toBe('official');
});

test('a page with a key of its own may have been reached by a script of the same organisation', () => {
  const url = 'https://id.acme.ac.uk/login?login_challenge=1';
  expect(judge(visit(url, 'link', { from: 'https://www.acme.ac.uk/' }), directory).kind).toBe('unrelated');
  expect(judge(visit(url, 'link', { from: 'https://www.other.ac.uk/' }), directory).kind).toBe('out-of-flow');
});

test('a value that was used before in this browser is dead however it comes again, but for a link', () => {
  expect(judge({ ...visit(COMPLETE, 'typed'), usedBefore: true }, directory)).toMatchObject({
    cause: { kind: 'replayed-request', key: 'state' },
  });
  expect(judge({ ...visit(COMPLETE, 'external'), usedBefore: true }, directory)).toMatchObject({ cause: { kind: 'replayed-request' } });
  expect(judge({ ...visit(COMPLETE, 'link', { from: BLOG }), usedBefore: true }, directory).kind).toBe('official');
});

test('an app that opens a login in the browser starts it, though the page that it leads to is dead on its own', () => {
  const requested = 'https://cloud.acme.example/index.php/login/v2/flow/N2Gw7RmHMSZ2Jm2A';
  const shown = 'https://cloud.acme.example/index.php/login/v2/flow?user=&direct=0';
  expect(judge(visit(shown, 'external', { requested }), directory).kind).toBe('unrelated');
  expect(judge(visit(shown, 'external'), directory)).toMatchObject({ kind: 'out-of-flow', cause: { kind: 'bare' } });
});
