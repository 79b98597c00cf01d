// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../../../src/ui/dom.ts';
import { showView, tellHeading } from '../../../src/ui/show-view.ts';

test.for([
  ['This page does not work on its own', 'Frontdoor', 'This page does not work on its own – Frontdoor'],
  ['This is not NHS login', 'Warning: this is not NHS login', 'Warning: this is not NHS login'],
  ['Welcome to Frontdoor', 'Welcome to Frontdoor', 'Welcome to Frontdoor'],
  ['Settings', 'Frontdoor: Settings', 'Frontdoor: Settings'],
] as const)('%s, on a page called %s: the title is %s', ([heading, title, shown]) => {
  showView(document, h('main', {}, h('h1', {}, heading)), title);
  expect(document.title).toBe(shown);
});

test('a view that another has taken the place of is neither read out nor names the document', () => {
  document.body.innerHTML = '<div id="announcement" aria-live="polite"></div>';
  const heard = () => document.querySelector('#announcement')?.textContent;
  const before = h('main', {}, h('h1', {}, '2 bookmarks changed'));
  showView(document, before, 'Bookmarks');
  tellHeading(document, before, 'Bookmarks');
  expect(heard()).toBe('2 bookmarks changed');
  showView(document, h('main', {}, h('h1', {}, 'Checking your bookmarks')), 'Bookmarks');
  tellHeading(document, before, 'Bookmarks');
  expect([heard(), document.title]).toEqual(['Checking your bookmarks', 'Checking your bookmarks – Bookmarks']);
});
