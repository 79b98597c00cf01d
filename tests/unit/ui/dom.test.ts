// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../../../src/ui/dom.ts';

test('text stays text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const element = h('p', { title: evil }, evil, h('strong', {}, evil));
  expect(element.querySelector('img')).toBeNull();
  expect(element.textContent).toBe(evil + evil);
  expect(element.title).toBe(evil);
});

test('true is a bare attribute; false and undefined are none', () => {
  const element = h('button', { disabled: true, hidden: false, lang: undefined, tabindex: -1 });
  expect(element.outerHTML).toBe('<button disabled="" tabindex="-1"></button>');
});

test('a function listens', () => {
  let clicks = 0;
  h('button', { click: () => clicks++ }).click();
  expect(clicks).toBe(1);
});

test('absent children leave no trace', () => {
  expect(h('p', {}, undefined, false, 'here').childNodes).toHaveLength(1);
});
