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

const ENORMOUS = 'xk39fr.example';

/** Resembles somebody so much that the popup opens by itself. */
const RESEMBLES = 'patientacess.com';

/** Makes what a page's own scripts ask of nodes and lists say something else. */
const POISON = `<script>
  for (const [of, name, lie] of [[Node, 'firstChild', null], [Node, 'nextSibling', null], [Node, 'nodeType', 8], [Element, 'localName', 'style'], [CharacterData, 'data', ''],
    [Element, 'shadowRoot', null], [HTMLIFrameElement, 'contentDocument', null]])
    Object.defineProperty(of.prototype, name, { get: () => lie, configurable: true });
  Element.prototype.getAttribute = () => 'xk39fq';
  Element.prototype.checkVisibility = () => false;
  Range.prototype.getClientRects = () => [];
  Array.prototype.push = () => 0;
  String.prototype.replaceAll = () => '';
  Set.prototype.has = () => false;
  JSON.stringify = () => '{}';
  Object.prototype.toJSON = () => ({});
  window.performance.now = () => Number.MAX_VALUE;
  window.getComputedStyle = () => ({ fontSize: '0px' });
  URL.parse = () => null;
</script>`;

/**
 * Says that it is a protected name's, hides that from machines, and puts names of its own over what its nodes have. In its host's name it speaks only where nobody
 * sees it: in a shadow root's place that has none for it, in what somebody may have typed, in a frame that is not shown.
 */
const CLAIMS = `<h1>Log in to Pay<span style="display:none">junk</span>Pal</h1><p>© 2026 PayPal</p>
  <form name="querySelector"><input name="firstChild"><input name="nextSibling"><input name="id"><input name="localName"></form>
  <div id="host">© 2026 Xk39fq</div><iframe srcdoc="<p>inside</p>"></iframe>
  <textarea>© 2026 Xk39fq</textarea><iframe style="display:none" srcdoc="<h1>Xk39fq</h1>"></iframe>
  <script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<input type="password" name="p" value="never">';</script>${POISON}`;

/** More of everything than is read. */
const HUGE = `<h1>Log in to PayPal</h1><p>© 2026 PayPal</p><input type="password">${'<div>'.repeat(400)}${'</div>'.repeat(400)}
  ${'<iframe srcdoc="<h1>Nobody</h1>"></iframe>'.repeat(60)}${'<p>Nobody <a href="https://nobody.example/">at all</a></p>'.repeat(40_000)}`;

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-page-check-'));
const requestsTo = join(folder, 'requests.json');

let world: World;
let browser: BrowserUnderTest;
let isClosed = false;

beforeAll(async () => {
  world = await startWorld();
  world.host(ELSEWHERE, (_request, response) => sendPage(response, 'Log in to your PayPal account', CLAIMS));
  world.host(ENORMOUS, (_request, response) => sendPage(response, 'Log in to your PayPal account', HUGE));
  world.host(RESEMBLES, (_request, response) => sendPage(response, 'Log in', CLAIMS));
  browser = await launch(world, undefined, { installed: true, requestsTo });
}, 90_000);

afterAll(async () => {
  if (!isClosed) await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const { judged, reads, popup } = stepsIn(() => browser);

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
  await judged(`https://${ELSEWHERE}${path}`);
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

test('of an enormous page what comes first is judged, and it is said that the rest was not read', async () => {
  await browser.newTab();
  await browser.open(`https://${ENORMOUS}/`, 'typed');
  await reads('Log in to PayPal');
  await until('the visit is noted', async () => (await kept()).includes(ENORMOUS));
  await browser.pressForReal();
  const { answer, text } = await asked();
  expect(answer, text).toBe('certain');
  expect(text).toContain('could not be read');
  await browser.closePopup();
});

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
