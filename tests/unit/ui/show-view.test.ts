// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../../../src/ui/dom.ts';
import { showView } from '../../../src/ui/show-view.ts';

test.for([
  ['This page does not work on its own', 'Frontdoor', 'This page does not work on its own – Frontdoor'],
  ['This is not NHS login', 'Warning: this is not NHS login', 'Warning: this is not NHS login'],
  ['Welcome to Frontdoor', 'Welcome to Frontdoor', 'Welcome to Frontdoor'],
  ['Settings', 'Frontdoor: Settings', 'Frontdoor: Settings'],
] as const)('%s, on a page called %s: the title is %s', ([heading, title, shown]) => {
  showView(document, h('main', {}, h('h1', {}, heading)), title);
  expect(document.title).toBe(shown);
});
