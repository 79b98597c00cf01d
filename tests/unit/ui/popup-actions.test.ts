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
test.for(presses)('a press on the bookmark: %s', async ([, undo, allowed, done, bookmark, said]) => {
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
  const ask: Ask = async ({ kind }) => (kind === 'show-popup' ? model : { done: kind === 'wish' || done }) as never;
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
  await actions.changeBookmark(undo, 'nhs-app');
  expect(say.mock.calls.flat()).toEqual(said);
  expect(show.mock.calls).toEqual(allowed ? [[model]] : []);
});
