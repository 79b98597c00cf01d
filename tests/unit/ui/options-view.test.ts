// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import words from '../../../assets/locales/en.options.json' with { type: 'json' };
import { optionsView } from '../../../src/ui/options-view.ts';
import { translate } from '../../../src/ui/translate.ts';

const t = translate({ ...en, ...words });
const learned = {
  id: 'remembered:https://moodle.uni.example',
  host: 'moodle.uni.example',
  login: 'idp.uni.example',
  start: 'https://moodle.uni.example/login',
  times: 3,
  lastAtMs: 0,
};

function actions() {
  return { forget: vi.fn(), erase: vi.fn(), save: vi.fn(), date: () => '1 January 2026' };
}

test('what was learned is listed, in words', () => {
  const view = optionsView({ services: [learned, { ...learned, host: 'mail.uni.example', times: 1 }], usedCount: 2 }, actions(), t);
  const rows = [...view.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).toContain('moodle.uni.example');
  expect(rows[0]).toContain('Signs in with idp.uni.example. Used 3 times, last on 1 January 2026.');
  expect(rows[1]).toContain('Used once');
  expect(view.textContent).toContain('2 used sign-in links');
});

test('one service can be forgotten', () => {
  const given = actions();
  const view = optionsView({ services: [learned], usedCount: 0 }, given, t);
  view.querySelector<HTMLElement>('[data-action="forget"]')?.click();
  expect(given.forget).toHaveBeenCalledWith(learned.id);
});

test('erasing everything is asked about twice, and can be called off', () => {
  const given = actions();
  const view = optionsView({ services: [learned], usedCount: 0 }, given, t);
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
  const view = optionsView({ services: [], usedCount: 0 }, actions(), t);
  expect(view.querySelector('[data-empty]')?.textContent).toContain('Nothing yet');
  expect(view.querySelector('[data-action="erase"]')).toBeNull();
});
