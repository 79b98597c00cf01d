// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import words from '../../../assets/locales/en.bookmarks.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import type { BookmarkModel } from '../../../src/messages/models.ts';
import type { Change } from '../../../src/repair/change-log.ts';
import type { FoundBookmark } from '../../../src/repair/scan.ts';
import { bookmarksFoundView, type FoundModel } from '../../../src/ui/bookmarks-found-view.ts';
import { askView, scanningView } from '../../../src/ui/bookmarks-view.ts';
import { translate } from '../../../src/ui/translate.ts';
import { product } from '../../gallery/pretend-product.ts';

const t = translate({ messages: { ...en, ...words }, dir: 'ltr' });
const START = 'https://www.nhsapp.service.nhs.uk/login';
const OTHER = 'https://app.patientaccess.com/login';
const doors = [
  { name: 'NHS App', start: START, isSure: true },
  { name: 'Patient Access', start: OTHER, isSure: true },
];

function finding(id: string, more: Partial<BookmarkModel> = {}, locked = false): FoundBookmark {
  const url = `https://access.login.nhs.uk/${id}`;
  const address = { href: url, before: 'https://access.', domain: 'login.nhs.uk', after: `/${id}` };
  return {
    bookmark: { id, title: `Bookmark ${id}`, url, folder: ['Bar', 'Health'], locked },
    model: { severity: 'guide', problem: 'out-of-flow', name: 'NHS login', address, doors, ...more },
  };
}

const foot = { product, copy: async () => true };
const stop = { severity: 'stop', problem: 'lookalike' } as const;
const caution = { severity: 'caution', problem: 'lookalike' } as const;

/** Shows what was found in a browser where everything works, but for these ids. */
function show(
  found: readonly FoundBookmark[],
  { refused = [], earlier = [] }: { refused?: readonly string[]; earlier?: FoundModel['earlier'] } = {},
) {
  const act = async (changes: readonly Change[]) => new Set(changes.map(({ id }) => id).filter((id) => !refused.includes(id)));
  const actions = { change: vi.fn(act), undo: vi.fn(act), keep: vi.fn(async () => undefined), again: vi.fn(), headed: vi.fn(), ...foot };
  const view = bookmarksFoundView({ scanned: { checked: 10, total: 10, found }, earlier }, actions, t);
  document.body.replaceChildren(view);
  const row = (id: string) => view.querySelector<HTMLElement>(`[data-bookmark="${id}"]`);
  const press = async (selector: string) => {
    view.querySelector<HTMLElement>(selector)?.click();
    await new Promise((done) => setTimeout(done));
  };
  const status = () => view.querySelector('[role="status"]')?.textContent;
  const isShown = (selector: string) => view.querySelector<HTMLElement>(selector)?.hidden === false;
  return { view, row, press, status, isShown, ...actions };
}

test('one sentence and one button before anything is looked at', () => {
  const check = vi.fn();
  const view = askView({ refused: false }, check, foot, t);
  expect(view.querySelectorAll('main > section button')).toHaveLength(1);
  view.querySelector('button')?.click();
  expect(check).toHaveBeenCalledOnce();
  expect(view.textContent).not.toContain('That is fine');
  expect(askView({ refused: true }, check, foot, t).textContent).toContain('That is fine');
});

test('progress is shown, and can be stopped', () => {
  const end = vi.fn();
  const { element, advance } = scanningView(5000, end, foot, t);
  advance(250);
  expect(element.textContent).toContain('250 of 5000 checked');
  expect(element.querySelector('progress')?.getAttribute('aria-label')).toBe('Checking your bookmarks');
  element.querySelector('button')?.click();
  expect(end).toHaveBeenCalledOnce();
});

test('impostors first and strongly, then what cannot work, then what may be fine', () => {
  const { view, row } = show([finding('a', caution), finding('b'), finding('c', stop)]);
  const groups = [...view.querySelectorAll<HTMLElement>('section.found')].map(({ dataset }) => dataset.severity);
  expect(groups).toEqual(['stop', 'guide', 'caution']);
  expect(row('c')?.textContent).toContain('This is not NHS login.');
  expect(row('a')?.textContent).toContain('It may not be NHS login.');
  expect(row('b')?.textContent).toContain('Bar › Health');
  expect(view.dataset.severity).toBe('caution');
  expect(show([finding('b')]).view.dataset.severity).toBe('guide');
  expect(show([]).view.dataset.severity).toBe('silent');
});

test('a bookmark is changed to the service that was chosen, and changed back', async () => {
  const { row, press, status, change, undo } = show([finding('a')]);
  const select = row('a')?.querySelector('select');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['NHS App', 'Patient Access']);
  if (select) select.selectedIndex = 1;
  select?.dispatchEvent(new Event('change'));
  await press('[data-action="change"]');
  const made = { id: 'a', from: 'https://access.login.nhs.uk/a', to: OTHER };
  expect(change).toHaveBeenCalledWith([made]);
  expect(row('a')?.textContent).toContain('Now opens Patient Access');
  expect(status()).toBe('1 bookmark changed');
  await press('[data-action="undo"]');
  expect(undo).toHaveBeenCalledWith([made]);
  expect(row('a')?.dataset.state).toBe('as-before');
  expect(status()).toBe('Your bookmarks are as they were before.');
});

test('what was changed is what was pressed, whatever is chosen while the browser changes it', async () => {
  const { row, press, change, undo } = show([finding('a')]);
  let changed = (_done: Set<string>): void => undefined;
  change.mockImplementationOnce(() => new Promise((done) => (changed = done)));
  await press('[data-action="change"]');
  const select = row('a')?.querySelector('select');
  if (select) select.selectedIndex = 1;
  select?.dispatchEvent(new Event('change'));
  changed(new Set(['a']));
  await new Promise((done) => setTimeout(done));
  expect(row('a')?.textContent).toContain('Now opens NHS App');
  await press('[data-action="undo"]');
  expect(undo, 'else the address before it would be lost').toHaveBeenCalledWith([
    { id: 'a', from: 'https://access.login.nhs.uk/a', to: START },
  ]);
});

test('what is not sure is listed login by login, and changed together only by its name', async () => {
  const offered = doors.map(({ name, start }) => ({ name, start }));
  const canvas = { name: 'canvas.school.example', start: 'https://canvas.school.example/' };
  const found = [
    finding('a'),
    finding('b', { doors: offered }),
    finding('c', { doors: offered }),
    finding('d', { name: 'Microsoft', doors: [canvas] }),
    finding('e', { doors: offered }, true),
  ];
  const { view, row, press, change } = show(found);
  expect([...view.querySelectorAll('h3')].map((title) => title.textContent)).toEqual(['NHS login: you choose', 'Microsoft: you choose']);
  expect(view.querySelector<HTMLElement>('[data-action="change-all-guide"]')?.hidden).toBe(true);
  const select = view.querySelector<HTMLSelectElement>('.asked select');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['NHS App', 'Patient Access']);
  if (select) select.value = OTHER;
  expect(view.querySelector('[data-action="change-these"]')?.textContent).toBe('Change these 2');
  await press('[data-action="change-these"]');
  expect(change.mock.calls[0]?.[0].map(({ id, to }) => [id, to])).toEqual([
    ['b', OTHER],
    ['c', OTHER],
  ]);
  expect(row('b')?.textContent).toContain('Now opens Patient Access');
  expect(row('d')?.dataset.state).toBe('as-before');
});

test('the heading counts what still needs attention, and nothing to choose is announced', async () => {
  const found = [finding('a', stop), finding('b', stop), finding('c', { doors: [] })];
  const { view, press, headed } = show(found);
  const heading = () => view.querySelector('h1')?.textContent;
  expect(heading()).toBe('3 bookmarks need your attention');
  expect(view.querySelector('h3')?.textContent, 'there is no choice').toBe('NHS login');
  await press('[data-bookmark="a"] [data-action="change"]');
  expect(heading()).toBe('2 bookmarks need your attention');
  expect(headed, 'it is read out, and the document is named by it').toHaveBeenCalledExactlyOnceWith(view);
  await press('[data-bookmark="b"] [data-action="change"]');
  expect([heading(), view.dataset.severity], 'no fake is left').toEqual(['1 bookmark needs your attention', 'guide']);
  await press('[data-action="undo-all"]');
  expect([heading(), view.dataset.severity]).toEqual(['3 bookmarks need your attention', 'caution']);
});

test('when all is mended, the heading says so, calmly', async () => {
  const { view, press } = show([finding('a')]);
  await press('[data-action="change"]');
  expect([view.querySelector('h1')?.textContent, view.dataset.severity]).toEqual(['1 bookmark changed', 'silent']);
  await press('[data-action="keep"]');
  expect(view.querySelector('h1')?.textContent).toBe('1 bookmark changed');
});

test('the keyboard stays with the bookmark', async () => {
  const { row, press } = show([finding('a')]);
  row('a')?.querySelector<HTMLElement>('[data-action="change"]')?.focus();
  await press('[data-action="change"]');
  expect(document.activeElement?.textContent).toBe('Undo “Bookmark a”');
});

test('all at once, but nothing that may be fine, is locked, or has nowhere to go', async () => {
  const found = [
    finding('a'),
    finding('b'),
    finding('c', {}, true),
    finding('d', { doors: [] }),
    finding('e', caution),
    finding('f', caution),
  ];
  const { view, row, press, change, isShown } = show(found);
  expect(isShown('[data-action="change-all-caution"]')).toBe(false);
  expect(row('c')?.textContent).toContain('Your organisation set this bookmark');
  expect(row('c')?.querySelector('button')).toBeNull();
  expect(row('d')?.textContent).toContain('We do not know its start page');
  expect(view.querySelector('[data-action="change-all-guide"]')?.textContent).toBe('Change all 2');
  await press('[data-action="change-all-guide"]');
  expect(change.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['a', 'b']);
  expect(isShown('[data-action="change-all-guide"]')).toBe(false);
});

test('where something is chosen that is not sure, it is not counted among those that are changed at once', async () => {
  const unsure = [...doors, { name: 'My surgery', start: 'https://surgery.example/', isSure: false }];
  const { view, row, press, change } = show([finding('a', { doors: unsure }), finding('b'), finding('c')]);
  const choose = (at: number) => {
    const list = row('a')?.querySelector('select') ?? expect.fail();
    list.selectedIndex = at;
    list.dispatchEvent(new Event('change'));
  };
  const says = () => view.querySelector('[data-action="change-all-guide"]')?.textContent;
  expect(says()).toBe('Change all 3');
  choose(2);
  expect(says()).toBe('Change all 2');
  choose(1);
  expect(says()).toBe('Change all 3');
  choose(2);
  await press('[data-action="change-all-guide"]');
  expect(change.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['b', 'c']);
});

test('nor is one for which the person chose what would be sure of another: it is changed by its own button', async () => {
  const [sure] = doors;
  const asked = [{ name: 'My surgery', start: 'https://surgery.example/', isSure: false }, sure ?? expect.fail()];
  const { view, row, press, change } = show([finding('a', { doors: asked }), finding('b'), finding('c')]);
  const list = row('a')?.querySelector('select') ?? expect.fail();
  list.selectedIndex = 1;
  list.dispatchEvent(new Event('change'));
  expect(view.querySelector('[data-action="change-all-guide"]')?.textContent).toBe('Change all 2');
  await press('[data-action="change-all-guide"]');
  expect(change.mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['b', 'c']);
});

test('all undone at once; the focus does not fall off the page', async () => {
  const { press, undo, status, isShown } = show([finding('a'), finding('b'), finding('c', stop)]);
  await press('[data-action="change-all-guide"]');
  await press('[data-bookmark="c"] [data-action="change"]');
  expect(status()).toBe('3 bookmarks changed');
  await press('[data-action="undo-all"]');
  expect(undo.mock.calls[0]?.[0]).toHaveLength(3);
  expect(status()).toBe('Your bookmarks are as they were before.');
  expect(isShown('.made .controls')).toBe(false);
  expect(document.activeElement?.getAttribute('data-action')).toBe('again');
});

test('kept: there is nothing to undo any more, and nothing to change', async () => {
  const { row, press, keep, status } = show([finding('a')]);
  await press('[data-action="change"]');
  await press('[data-action="keep"]');
  expect(keep).toHaveBeenCalledExactlyOnceWith([{ id: 'a', from: 'https://access.login.nhs.uk/a', to: START }]);
  expect(row('a')?.textContent).toContain('Now opens NHS App');
  expect(row('a')?.querySelector('button')).toBeNull();
  expect(status()).toBe('Your changes are kept.');
});

test('what the browser refuses says so, and can be tried again', async () => {
  const { row, press, status } = show([finding('a'), finding('b')], { refused: ['a'] });
  await press('[data-action="change-all-guide"]');
  expect(row('a')?.textContent).toContain('That did not work');
  expect(row('a')?.querySelector('[data-action="change"]')).not.toBeNull();
  expect(row('b')?.dataset.state).toBe('changed');
  expect(status()).toBe('1 bookmark changed');
});

/** A bookmark that was changed before the page was opened. */
function changedEarlier(id: string) {
  return { bookmark: finding(id).bookmark, made: { id, from: `https://access.login.nhs.uk/${id}`, to: START } };
}

test('what was changed now and what was changed earlier are counted, undone and kept each for itself', async () => {
  const earlier = [changedEarlier('x'), changedEarlier('y')];
  const madeOfA = { id: 'a', from: 'https://access.login.nhs.uk/a', to: START };
  const { view, row, press, undo, keep } = show([finding('a')], { earlier });
  const said = () => [...view.querySelectorAll('.made [role="status"]')].map(({ textContent }) => textContent);
  const now = (action: string) => press(`main > .made [data-action="${action}"]`);
  const then = (action: string) => press(`.found .made [data-action="${action}"]`);
  expect(said()).toEqual(['', '2 bookmarks changed']);
  expect(view.querySelectorAll('[data-action="undo-all"]'), 'no button that does nothing').toHaveLength(1);

  await press('[data-action="change"]');
  expect(said()).toEqual(['1 bookmark changed', '2 bookmarks changed']);
  await now('undo-all');
  expect(undo).toHaveBeenLastCalledWith([madeOfA]);
  expect(said()).toEqual(['Your bookmarks are as they were before.', '2 bookmarks changed']);
  expect(row('x')?.dataset.state).toBe('changed');

  await press('[data-action="change"]');
  await now('keep');
  expect(keep).toHaveBeenLastCalledWith([madeOfA]);
  expect(said()).toEqual(['Your changes are kept.', '2 bookmarks changed']);

  await press('[data-bookmark="x"] [data-action="undo"]');
  expect(said()).toEqual(['', '1 bookmark changed']);
  await then('keep');
  expect(keep).toHaveBeenLastCalledWith([earlier[1]?.made]);
  expect(said()).toEqual(['', 'Your changes are kept.']);
});

test('all that was changed earlier is undone at once', async () => {
  const earlier = [changedEarlier('x'), changedEarlier('y')];
  const { press, undo, status } = show([finding('a')], { earlier });
  await press('[data-action="undo-all"]');
  expect(undo).toHaveBeenCalledExactlyOnceWith(earlier.map(({ made }) => made));
  expect(status()).toBe('');
  expect(document.querySelector('.found .made [role="status"]')?.textContent).toBe('Your bookmarks are as they were before.');
  expect(document.activeElement?.getAttribute('data-action')).toBe('again');
});

test('changes of another day can be undone', async () => {
  const { bookmark, made } = changedEarlier('a');
  const { view, row, press, undo } = show([], { earlier: [{ bookmark, made }] });
  expect(view.querySelector('.found .made [role="status"]')?.textContent).toBe('1 bookmark changed');
  expect(row('a')?.textContent).toContain('Now opens www.nhsapp.service.nhs.uk');
  row('a')?.querySelector('button')?.focus();
  await press('[data-action="undo"]');
  expect(undo).toHaveBeenCalledWith([made]);
  expect(row('a')?.querySelector('button')).toBeNull();
  expect(document.activeElement).toBe(row('a'));
  expect(row('a')?.textContent).toContain('Opens access.login.nhs.uk again');
});

test('a check that was stopped says how far it came', () => {
  const actions = { change: vi.fn(), undo: vi.fn(), keep: vi.fn(), again: vi.fn(), headed: vi.fn(), ...foot };
  const view = bookmarksFoundView({ scanned: { checked: 250, total: 5000, found: [] }, earlier: [] }, actions, t);
  expect(view.textContent).toContain('You stopped the check. 250 of 5000 bookmarks were checked.');
});
