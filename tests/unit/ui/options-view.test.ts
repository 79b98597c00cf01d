// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import words from '../../../assets/locales/en.options.json' with { type: 'json' };
import type { OptionsModel } from '../../../src/messages/models.ts';
import { optionsView } from '../../../src/ui/options-view.ts';
import { translate } from '../../../src/ui/translate.ts';
import { typedHostname } from '../../../src/ui/typed-hostname.ts';

const t = translate({ messages: { ...en, ...words }, dir: 'ltr' });
const none: OptionsModel = {
  loudness: 'popup',
  sync: { on: false },
  always: [],
  own: [],
  services: [],
  usedCount: 0,
  allowedHosts: [],
  policy: { locked: [], problems: [], fixed: { allowedHosts: [], services: [], always: [] } },
};

const learned = {
  id: 'remembered:https://moodle.uni.example',
  host: 'moodle.uni.example',
  login: 'idp.uni.example',
  start: 'https://moodle.uni.example/login',
  times: 3,
  lastAtMs: 0,
};

function actions() {
  return { forget: vi.fn(), erase: vi.fn(), save: vi.fn(), trust: vi.fn(), distrust: vi.fn(), date: () => '1 January 2026' };
}

test('what was learned is listed, in words', () => {
  const view = optionsView(
    { ...none, services: [learned, { ...learned, host: 'mail.uni.example', times: 1 }], usedCount: 2, allowedHosts: [] },
    actions(),
    t,
  );
  const rows = [...view.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).toContain('moodle.uni.example');
  expect(rows[0]).toContain('Signs in with idp.uni.example. Used 3 times, last on 1 January 2026.');
  expect(rows[1]).toContain('Used once');
  expect(view.textContent).toContain('2 used sign-in links');
});

test('one service can be forgotten', () => {
  const given = actions();
  const view = optionsView({ ...none, services: [learned], usedCount: 0, allowedHosts: [] }, given, t);
  view.querySelector<HTMLElement>('[data-action="forget"]')?.click();
  expect(given.forget).toHaveBeenCalledWith(learned.id);
});

test('erasing everything is asked about twice, and can be called off', () => {
  const given = actions();
  const view = optionsView({ ...none, services: [learned], usedCount: 0, allowedHosts: [] }, given, t);
  document.body.replaceChildren(view);
  const press = (action: string) => view.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
  press('erase');
  expect(given.erase).not.toHaveBeenCalled();
  press('keep');
  expect(view.querySelector<HTMLElement>('.sure')?.hidden).toBe(true);
  press('erase');
  press('erase-really');
  expect(given.erase).toHaveBeenCalledOnce();
});

test('nothing learned: it says so, and there is nothing to erase', () => {
  const view = optionsView({ ...none, services: [], usedCount: 0, allowedHosts: [] }, actions(), t);
  expect(view.querySelector('[data-empty]')?.textContent).toContain('Nothing yet');
  expect(view.querySelector('[data-action="erase"]')).toBeNull();
});

test('a site can be trusted, when it is one, and trusted no longer', () => {
  const given = actions();
  const view = optionsView({ ...none, services: [], usedCount: 0, allowedHosts: ['my-nhs-shop.example'] }, given, t);
  document.body.replaceChildren(view);
  const field = view.querySelector<HTMLInputElement>('#trusted-host');
  const add = (text: string) => {
    if (field) field.value = text;
    view.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  add('not a site');
  expect(given.trust).not.toHaveBeenCalled();
  expect(view.querySelector<HTMLElement>('.wrong')?.hidden).toBe(false);
  add('https://Login-NHS.example/x');
  expect(given.trust).toHaveBeenCalledWith('login-nhs.example');
  expect(view.querySelector<HTMLElement>('.wrong')?.hidden).toBe(true);
  view.querySelector<HTMLElement>('[data-trusted="my-nhs-shop.example"] button')?.click();
  expect(given.distrust).toHaveBeenCalledWith('my-nhs-shop.example');
});

const typed: readonly [text: string, hostname: string | undefined][] = [
  ['example.org', 'example.org'],
  [' Example.ORG/login ', 'example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['logín.example', 'xn--logn-xpa.example'],
  ['javascript://example.org/', undefined],
  ['localhost', undefined],
  ['', undefined],
  ['two words.example', undefined],
];
test.for(typed)('%o means %o', ([text, hostname]) => {
  expect(typedHostname(text)).toBe(hostname);
});

test('the way to the repair of bookmarks is there', () => {
  const view = optionsView(none, actions(), t);
  expect(view.querySelector('a[href="/repair.html"]')?.textContent).toBe('Repair bookmarks that do not work');
});
