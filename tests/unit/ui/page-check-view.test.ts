// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EVIDENCE } from '../../../src/core/page-check/evidence.ts';
import type { PageCheckModel } from '../../../src/messages/models.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { pageCheckView } from '../../../src/ui/page-check-view.ts';
import { pageCheckWords } from '../../../src/ui/page-check-words.ts';
import { translate } from '../../../src/ui/translate.ts';
import { allDoors } from '../../gallery/samples.ts';

const address = { href: 'https://xk39fq.pages.dev/p', before: 'https://', domain: 'xk39fq.pages.dev', after: '/p' };
const [door] = allDoors;
const evidence = EVIDENCE.map(({ id, of }) => ({ id, of, detail: '7' }));
const claims = { kind: 'claims', name: 'NHS login', asked: 'password', evidence, door, address, isPartial: false } as const;

const models: readonly PageCheckModel[] = [
  { kind: 'press-first' },
  { kind: 'unreadable' },
  { kind: 'claims-nothing-known', address, isPartial: true },
  { kind: 'official', name: 'PayPal', address, isPartial: false },
  { kind: 'undecided', name: 'PayPal', address, isPartial: false },
  { ...claims, certainty: 'likely' },
  { ...claims, certainty: 'certain' },
];

for (const language of ['en', 'cy', 'pl', 'ro', 'pa', 'ur', 'bn', 'ar']) {
  const t = translate(await localeFor(language, pageCheckWords));
  test.for(models)(`${language}: $kind is told, with every hole filled`, (model) => {
    const text = pageCheckView(model, vi.fn(), t).textContent ?? '';
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
}

const t = translate(await localeFor('en', pageCheckWords));

test('certain: the real door stands before all that was seen; likely: no door is offered', () => {
  const open = vi.fn();
  const certain = pageCheckView({ ...claims, certainty: 'certain' }, open, t);
  const button = certain.querySelector<HTMLElement>('button.primary');
  button?.click();
  expect(open).toHaveBeenCalledWith(door?.id);
  expect(button && certain.querySelector('ul')?.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(pageCheckView({ ...claims, certainty: 'likely' }, open, t).querySelector('button')).toBeNull();
});

test('of a page that says nobody’s name nobody is told that it says or uses one', () => {
  const sign = { id: 'icon', of: 'picture', detail: 'www.paypalobjects.com' } as const;
  const unnamed: readonly PageCheckModel[] = [
    { ...claims, evidence: [sign], sign, certainty: 'certain' },
    { ...claims, evidence: [sign], sign, certainty: 'likely' },
    { kind: 'undecided', name: 'PayPal', sign, address, isPartial: false },
  ];
  for (const model of unnamed) {
    const view = pageCheckView(model, vi.fn(), t);
    expect(view.querySelector('h2')?.textContent).toContain('Its small picture comes from');
    expect(view.textContent).not.toMatch(/says it is|uses the name/);
  }
  expect(pageCheckView({ ...claims, certainty: 'likely' }, vi.fn(), t).textContent).toContain('uses the name');
});

test('no answer calls a page genuine or safe, and each shows the address', () => {
  for (const model of models) {
    const view = pageCheckView(model, vi.fn(), t);
    expect((view.textContent ?? '').replace('That does not make it genuine', '')).not.toMatch(/genuine|safe|secure/i);
    if ('address' in model) expect(view.querySelector('.address strong')?.textContent).toBe(address.domain);
  }
});

test('what stands at an address is what its door says: not the login that a page names', () => {
  const app = allDoors.find(({ id }) => id === 'nhs-app');
  const { textContent } = pageCheckView({ ...claims, door: app, certainty: 'likely' }, vi.fn(), t);
  expect(textContent).toContain(t('page-check.home', { name: 'NHS App' }));
  expect(textContent).not.toContain(t('page-check.home', { name: 'NHS login' }));
});
