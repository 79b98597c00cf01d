import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, type RequestMade, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

/** Resembles nobody: all that the address tells is that it is unknown. */
const ELSEWHERE = 'xk39fq.example';

/** Resembles somebody so much that the popup opens by itself. */
const RESEMBLES = 'patientacess.com';

/** Says that it is a protected name's, hides that from machines, and puts names of its own over what its nodes have. */
const CLAIMS = `<h1>Log in to Pay<span style="display:none">junk</span>Pal</h1><p>© 2026 PayPal</p>
  <form name="querySelector"><input name="firstChild"><input name="nextSibling"><input name="id"><input name="localName"></form>
  <div id="host"></div><iframe srcdoc="<p>inside</p>"></iframe>
  <script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<input type="password" name="p" value="never">';</script>`;

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-page-check-'));
const requestsTo = join(folder, 'requests.json');

let world: World;
let browser: BrowserUnderTest;
let isClosed = false;

beforeAll(async () => {
  world = await startWorld();
  world.host(ELSEWHERE, (_request, response) => sendPage(response, 'Log in to your PayPal account', CLAIMS));
  world.host(RESEMBLES, (_request, response) => sendPage(response, 'Log in', CLAIMS));
  browser = await launch(world, undefined, { installed: true, requestsTo });
}, 90_000);

afterAll(async () => {
  if (!isClosed) await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const { reads, popup } = stepsIn(() => browser);

/** What the answer is, when it is there. */
async function asked(): Promise<{ readonly answer: string; readonly text: string; readonly doors: readonly string[] }> {
  await until('the popup is there', () => browser.popup());
  await browser.inPopup(`document.querySelector('[data-action=check-page]').click();`);
  return until('the page is checked', () =>
    browser.inPopup(`const answer = document.querySelector('[data-page-check]');
      return answer ? { answer: answer.dataset.pageCheck, text: answer.innerText, doors: [...answer.querySelectorAll('[data-service]')].map((door) => door.dataset.service) } : null;`),
  );
}

const kept = async () => JSON.stringify([await browser.stored('local'), await browser.stored('session')]);

async function checkedAt(path: string): Promise<void> {
  await browser.open(`https://${ELSEWHERE}${path}`, 'typed');
  await reads('Log in to PayPal');
  await until('the visit is noted', async () => (await kept()).includes(`${ELSEWHERE}${path}`));
  const before = await kept();
  await browser.pressForReal();
  const { answer, text, doors } = await asked();
  expect(answer, text).toBe('certain');
  expect(doors).toEqual(['brand:paypal']);
  expect(text).toContain(ELSEWHERE);
  expect(text).not.toContain('never');
  // The judgement of the visit is what it was, and nothing of the page is kept.
  expect((await browser.popup())?.verdict).toBe('unrelated');
  expect((await browser.button()).badge).toBe('');
  expect(await kept()).toBe(before);
  await browser.closePopup();
}

test('pressed in the toolbar, and asked: the answer, with the real door; nothing else changes, and nothing is kept', () =>
  checkedAt('/signin'));

test('a popup that opened by itself says that the button comes first', async () => {
  await browser.newTab();
  await browser.open(`https://${RESEMBLES}/`, 'typed');
  expect((await popup()).verdict).toBe('lookalike');
  expect((await asked()).answer).toBe('press-first');
  await browser.closePopup();
});

test('in a private window as well', async () => {
  await browser.newPrivateWindow();
  await checkedAt('/private');
});

test('nothing was requested for it', async () => {
  const ours = (await browser.ownAddress('/')).replace(/\/$/, '');
  await browser.close();
  isClosed = true;
  const made: readonly RequestMade[] = JSON.parse(readFileSync(requestsTo, 'utf8'));
  expect(made.some(({ url }) => url.includes(ELSEWHERE))).toBe(true);
  expect(made.filter(({ by, url }) => by === ours && /^https?:/.test(url))).toEqual([]);
});
