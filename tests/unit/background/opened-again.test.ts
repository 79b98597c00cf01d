import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

const REQUEST =
  'https://accounts.google.com/o/oauth2/auth?response_type=code&client_id=x.apps.googleusercontent.com&redirect_uri=http%3A%2F%2Flocalhost%3A8085%2F&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256';

/**
 * A program waits for its answer on loopback (RFC 8252 7.3), prints what it opened ("If your browser did not open, navigate to this URL"), and opens it again
 * when somebody asks. What was seen a moment ago is not used up.
 */
const AGAIN: readonly [what: string, events: readonly TabEvent[], severity: 'silent'][] = [
  ['a program that opens its request again half a minute later', load(2, REQUEST, 'link', 31_000), 'silent'],
  ['a person who copies it out of the terminal half a minute later', load(2, REQUEST, 'typed', 31_000), 'silent'],
  [
    'a browser that restarts and brings the tab back',
    [{ kind: 'committed', tabId: 2, url: REQUEST, transition: 'reload', qualifiers: [], atMs: 61_000 }],
    'silent',
  ],
];

test.for(AGAIN)('%s', async ([, events, severity]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, REQUEST, 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  await worker.hear(...events);
  expect(browser.faces.get(2)?.severity).toBe(severity);
});
