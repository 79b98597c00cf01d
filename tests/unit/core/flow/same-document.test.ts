import { expect, test } from 'vitest';
import { afterEvent, type Step } from '../../../../src/core/flow/reduce.ts';
import { ASK, directory, INSIDE, journey, play, SERVICE, type Write } from './journey.ts';

/** Whether the document is the one that was there before: what was said of it stays said. */

const OTHER = 'https://weather.example/';
const REFUSED = 'net::ERR_CERT_DATE_INVALID';

function lastOf(write: Write): Step {
  const j = journey();
  j.visit(1, INSIDE, 'link', { asked: SERVICE });
  write(j);
  let step: Step = { tabs: new Map() };
  for (const event of j.events) step = afterEvent(step.tabs, event, directory);
  return step;
}

const shown: readonly [isContinued: boolean, because: string, write: Write][] = [
  [true, 'it is loaded again', (j) => j.visit(1, INSIDE, 'reload')],
  [true, 'it is loaded again at another place in it', (j) => j.visit(1, `${INSIDE}#form`, 'reload')],
  [true, 'its script changes the address', (j) => j.other({ kind: 'address-changed', tabId: 1, url: `${INSIDE}?step=2`, atMs: 0 })],
  [false, 'another page', (j) => j.visit(1, OTHER)],
  [false, 'the same page, opened anew', (j) => j.visit(1, INSIDE, 'typed')],
  [false, 'another page, though the browser calls it a reload', (j) => j.visit(1, OTHER, 'reload')],
  [
    false,
    'a copy of it in a tab of its own',
    (j) => {
      j.other({ kind: 'created', tabId: 1, world: { isPrivate: false, container: '' }, atMs: 0 });
      j.other({ kind: 'created', tabId: 2, world: { isPrivate: false, container: '' }, atMs: 0 });
      j.visit(2, INSIDE, 'reload');
    },
  ],
];

test.for(shown)('the document that is shown is the one before: %s, %s', ([isContinued, , write]) => {
  const step = lastOf(write);
  expect(step.navigation).toBeDefined();
  expect(step.isContinued).toBe(isContinued);
});

const errorPages: readonly [isTold: boolean, because: string, write: Write][] = [
  [
    true,
    'the failure says something of a login',
    (j) => j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: REFUSED, atMs: 1_760_000_020_000 }),
  ],
  [
    false,
    'a page that could not be reached says nothing, though it is the one that was there',
    (j) => j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2152398861', atMs: 1_760_000_020_000 }),
  ],
  [
    false,
    'the failure that says something was that of an earlier page',
    (j) => {
      j.other({ kind: 'failed', tabId: 1, url: OTHER, error: REFUSED, atMs: 1_760_000_020_000 });
      j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2152398861', atMs: 1_760_000_021_000 });
    },
  ],
];

test.for(errorPages)('what a failure says is told again over the error page of Firefox: %s, %s', ([isTold, , write]) => {
  const step = lastOf((j) => {
    write(j);
    j.other({ kind: 'committed', tabId: 1, url: INSIDE, transition: 'link', qualifiers: [], atMs: 1_760_000_030_000 });
  });
  expect([step.navigation?.failure, step.isContinued]).toEqual(isTold ? ['certificate', true] : [undefined, undefined]);
});

test.for([
  ['loaded again', 1],
  ['duplicated', 2],
] as const)(
  'a page of a login to which the form of a service led is %s: that is no form of the login that somebody has sent',
  ([, tabId]) => {
    const j = journey();
    j.visit(1, SERVICE, 'typed');
    j.visit(1, INSIDE, 'form_submit', { asked: ASK });
    const before = play(j.events).tabs.get(1)?.requests ?? expect.fail();
    expect(before).toHaveLength(1);
    expect(before[0]?.isWorked).toBeUndefined();
    j.visit(tabId, INSIDE, 'reload');
    expect(play(j.events).tabs.get(tabId)?.requests).toEqual(before);
  },
);
