// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { PopupBookmark, PopupModel } from '../../../src/messages/models.ts';
import type { Ask } from '../../../src/messages/requests.ts';
import { popupActions } from '../../../src/ui/popup-actions.ts';
import { product } from '../../gallery/pretend-product.ts';

const CHANGED: PopupBookmark = { state: 'changed', service: 'NHS App' };
const OPENED: PopupBookmark = { state: 'opened', service: 'NHS App' };

const presses: readonly [
  because: string,
  undo: boolean,
  allowed: boolean,
  done: boolean,
  bookmark: PopupBookmark | undefined,
  said: string[],
][] = [
  ['changed', false, true, true, CHANGED, []],
  ['it could not be changed', false, true, false, OPENED, ['bookmark.failed']],
  ['one of two could not be changed', false, true, true, OPENED, ['bookmark.failed']],
  ['undone', true, true, true, OPENED, []],
  ['the bookmark was deleted or edited before it was undone', true, true, false, undefined, ['bookmark.failed']],
  ['the browser refused to undo it', true, true, false, CHANGED, ['bookmark.failed']],
  ['the person refused', false, false, false, OPENED, []],
];

/** The popup of a tab with this bookmark; `answers` is what the worker says to anything but that. */
function popupWith(
  answers: (kind: string) => object,
  { bookmark, allowed = true }: { bookmark?: PopupBookmark | undefined; allowed?: boolean } = {},
) {
  const model: PopupModel = {
    tabId: 1,
    severity: 'silent',
    page: { kind: 'unrelated' },
    doors: [],
    allDoors: [],
    mayKeepChoice: false,
    bookmark,
  };
  const say = vi.fn();
  const show = vi.fn();
  const ask: Ask = async ({ kind }) => (kind === 'show-popup' ? model : answers(kind)) as never;
  const actions = popupActions(1, {
    ask,
    askToClear: async () => false,
    askForBookmarks: async () => allowed,
    show,
    say,
    closePopup: vi.fn(),
    pageChecks: () => ({ check: vi.fn(), asked: () => undefined }),
    language: 'en',
    product,
    copy: async () => true,
  });
  return { actions, model, say, show };
}

test.for(presses)('a press on the bookmark: %s', async ([, undo, allowed, done, bookmark, said]) => {
  const { actions, model, say, show } = popupWith((kind) => ({ done: kind === 'wish' || done }), { bookmark, allowed });
  await actions.changeBookmark(undo, 'nhs-app');
  expect(say.mock.calls.flat()).toEqual(said);
  expect(show.mock.calls).toEqual(allowed ? [[model]] : []);
});

test('where a person starts: what is refused leaves the popup as it is, and says so where no form does', async () => {
  for (const deed of ['keep', 'undo'] as const) {
    for (const [refusal, says] of [
      ['too-many', 'start.wrong'],
      ['imitates', 'start.wrong.imitates'],
    ]) {
      const refused = popupWith(() => ({ refused: refusal }));
      expect(await refused.actions.starts.goAndRemember(deed)).toBe(refusal);
      expect([refused.show.mock.calls, refused.say.mock.calls], deed).toEqual([[], [[says]]]);
    }
    const taken = popupWith(() => ({}));
    expect(await taken.actions.starts.goAndRemember(deed)).toBeUndefined();
    expect([taken.show.mock.calls, taken.say.mock.calls], deed).toEqual([[[taken.model]], []]);
  }
  const asked = popupWith(() => ({ refused: 'not-possible' }));
  expect(await asked.actions.starts.goAndRemember('await')).toBe('not-possible');
  expect(asked.say, 'the form says it').not.toHaveBeenCalled();
});
