// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import type { HelpDeskModel } from '../../../src/messages/models.ts';
import { browserName } from '../../../src/ui/browser-name.ts';
import { footer } from '../../../src/ui/footer.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { ENGLISH } from '../../../src/ui/problem-report-text.ts';
import { translate } from '../../../src/ui/translate.ts';
import { product } from '../../gallery/pretend-product.ts';

async function show(lang = 'en', desk?: HelpDeskModel) {
  const copy = vi.fn(async (_: string) => true);
  const { element, report } = footer({ product, copy }, translate(await localeFor(lang)), {
    desk,
    reported: { facts: [['verdict', 'unrelated']], likely: 'missed' },
  });
  document.body.replaceChildren(element);
  const copied = () => {
    element.querySelector<HTMLElement>('[data-action=copy]')?.click();
    return copy.mock.lastCall?.[0];
  };
  return { element, report, copied };
}

test('every page leads to the settings and to help, in a tab of their own', async () => {
  const { element } = await show();
  const links = [...element.querySelectorAll('.ends a')].slice(0, 2).map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Settings', '/options.html'],
    ['Help', '/welcome.html'],
  ]);
});

test('a report can be read before it is copied, and says which version and browser', async () => {
  const { element, copied } = await show();
  expect(element.querySelector('.technical')?.textContent).toContain('unrelated');
  expect(copied()).toBe(
    'Report: a page was missed (Frontdoor should have said something about this page)\nFrontdoor: 1.0.0\nBrowser: Chrome 156\nTime: 2026-11-26T09:00Z\nVerdict: unrelated',
  );
});

test('what is copied says what the person chose', async () => {
  const { element, copied, report } = await show();
  element.querySelector<HTMLElement>('[data-complaint=other]')?.click();
  expect(copied()).toMatch(/^Report: something else/);
  report.show('false-alarm');
  expect(copied()).toMatch(/^Report: a warning is wrong/);
});

test('those who read the report read English beside the language of the person', async () => {
  const { copied } = await show('pl');
  expect(copied()).toContain('Verdict (Werdykt): unrelated');
  expect(copied()).toContain('Browser (Przeglądarka): Chrome 156');
  for (const [key, label] of Object.entries(ENGLISH))
    expect(Object.entries(en)).toContainEqual([`technical.${key}`, expect.objectContaining({ message: label })]);
});

test.for([
  [undefined, 'https://frontdoor.example/report', 'the project'],
  [{ link: 'https://desk.example/' }, 'https://desk.example/', 'the help desk'],
  [{ text: 'Dial 4000' }, undefined, 'the help desk, in its own words'],
] as const)('with %o the report goes to %s: %s', async ([desk, href]) => {
  const { element } = await show('en', desk);
  expect(element.querySelector('[data-action=send]')?.getAttribute('href') ?? undefined).toBe<string | undefined>(href);
  if (!href) expect(element.textContent).toContain('Copy this and give it to your help desk.');
});

test.for([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Somebody', 'unknown'],
] as const)('%s is %s', ([agent, name]) => expect(browserName(agent)).toBe(name));

test.for([
  [{ reportTo: 'frontdoor@trust.example' }, 'mailto:frontdoor@trust.example'],
  [{ reportTo: 'https://it.trust.example/report', link: 'https://help.trust.example/' }, 'https://it.trust.example/report'],
] as const)('reports go where the organisation wants them: %j', async ([desk, href]) => {
  const { element } = await show('en', desk);
  expect(element.querySelector('[data-action=send]')?.getAttribute('href')).toBe(href);
  expect(element.querySelector('[data-help-desk]') !== null).toBe('link' in desk);
  // Among letters from right to left, the slash at its end would stand before it.
  if ('link' in desk) expect(element.querySelector('[data-help-desk] a bdi[dir=ltr]')?.textContent).toBe(desk.link);
});
