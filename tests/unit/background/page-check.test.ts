import { expect, test } from 'vitest';
import { LIMITS, type PageFacts } from '../../../src/core/page-check/page-facts.ts';
import { field, page } from '../core/page-check/page.ts';
import { createBrowser, load } from './world.ts';

const HOST = 'xk39fq.example';

async function atPage(host = HOST) {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, `https://${host}/signin`, 'typed', 1000));
  const read = (facts: object, said = host) =>
    worker.ask<'read-page'>({ kind: 'read-page', tabId: 1, reading: { host: said, facts: facts as PageFacts & { logos: [] } } as never });
  return { browser, worker, read };
}

test('what was read comes back parsed, with what is known of the host', async () => {
  const { read } = await atPage();
  const { read: found } = await read(page({ title: 'PayPal' }));
  expect(found).toMatchObject({
    facts: { title: 'PayPal' },
    standing: { hostname: HOST, kind: 'any', owners: [], platformOf: [] },
    address: { domain: HOST },
  });
});

test('a page that another one has taken the place of is not told of: the host is the browser’s, never the page’s', async () => {
  const { read } = await atPage();
  expect((await read(page(), 'www.paypal.com')).read).toBeUndefined();
});

const many = <Value>(value: Value, most: number): readonly Value[] => Array.from({ length: most }, () => value);
const full = page({
  title: 'x'.repeat(LIMITS.title),
  headings: many('x'.repeat(LIMITS.text), LIMITS.headings),
  fields: many(field('x'.repeat(LIMITS.name)), LIMITS.fields),
  links: many('x'.repeat(LIMITS.link), LIMITS.links),
  canvas: 1,
  words: LIMITS.words,
});

test('facts at the limits are taken', async () => {
  expect((await (await atPage()).read(full)).read).toBeDefined();
});

const refused: readonly (readonly [because: string, facts: object])[] = [
  ['a title that is too long', { ...full, title: `${full.title}x` }],
  ['too many headings', { ...full, headings: [...full.headings, 'x'] }],
  ['a number that is none', { ...full, canvas: Number.NaN }],
  ['more than all', { ...full, canvas: 1.1 }],
  ['something that nobody asked for', { ...full, value: 'secret' }],
  ['a field with a value', { ...full, fields: [{ ...field('a'), value: 'secret' }] }],
  ['nothing at all', {}],
  ['a list that is an object', { ...full, links: { length: 1, 0: 'x' } }],
];

test.for(refused)('refused: %s', async ([, facts]) => {
  await expect((await atPage()).read(facts)).rejects.toThrow('refused');
});

test('nothing is kept of it, nothing is judged anew, and nothing is shown', async () => {
  const { browser, worker, read } = await atPage();
  const before = JSON.stringify([[...browser.stored], [...browser.kept], [...browser.faces]]);
  await read(page({ title: 'PayPal' }));
  await worker.ask<'brand-door'>({ kind: 'brand-door', brand: 'paypal' });
  expect(JSON.stringify([[...browser.stored], [...browser.kept], [...browser.faces]])).toBe(before);
});

test('the door is the brand’s own service, or its front page; of nobody else there is none', async () => {
  const { worker } = await atPage();
  const door = async (brand: string) => (await worker.ask<'brand-door'>({ kind: 'brand-door', brand })).door?.id;
  expect(await door('nhs-login')).toBe('nhs-app');
  expect(await door('paypal')).toBe('brand:paypal');
  expect(await door('nobody')).toBeUndefined();
});

test('a host that the person trusts is told so', async () => {
  const { worker, read } = await atPage();
  await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: HOST });
  expect((await read(page())).read?.standing.kind).toBe('trusted');
});
