// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import words from '../../../assets/locales/en.options.json' with { type: 'json' };
import { typedHostname } from '../../../src/core/typed-address.ts';
import type { ImportLine, OptionsModel } from '../../../src/messages/models.ts';
import { keepFocus } from '../../../src/ui/keep-focus.ts';
import { type OptionsActions, optionsView } from '../../../src/ui/options-view.ts';
import { translate } from '../../../src/ui/translate.ts';
import { empty, full, hostileFile, managed, troubled } from '../../gallery/options-samples.ts';
import { product } from '../../gallery/pretend-product.ts';

const t = translate({ messages: { ...en, ...words }, dir: 'ltr' });
const about = { ...product, ...product, version: '1.0.0', catalogue: '1 January 2026', suffixList: '1 December 2024' };

function actions() {
  const quiet = {
    chooseLoudness: vi.fn(),
    chooseLanguage: vi.fn(),
    forget: vi.fn(),
    erase: vi.fn(),
    askFirst: vi.fn(),
    add: vi.fn(async (): ReturnType<OptionsActions['add']> => undefined),
    remove: vi.fn(),
    trust: vi.fn(async (): ReturnType<OptionsActions['trust']> => undefined),
    distrust: vi.fn(),
    share: vi.fn(),
    save: vi.fn(),
    open: vi.fn(async (): ReturnType<OptionsActions['open']> => ({})),
    saveBroken: vi.fn(),
    removeBroken: vi.fn(),
    check: vi.fn(async (): ReturnType<OptionsActions['check']> => []),
    copy: vi.fn(async () => true),
    date: () => '1 January 2026',
  };
  return quiet satisfies OptionsActions;
}

function show(model: OptionsModel, does = actions()) {
  const view = optionsView(model, about, does, t);
  document.body.replaceChildren(view);
  const click = (selector: string): void => view.querySelector<HTMLElement>(selector)?.click();
  return { view, click, ...does };
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

afterEach(() => document.body.replaceChildren());

test.for([
  ['empty', empty],
  ['full', full],
  ['troubled', troubled],
  ['managed', managed],
] as const)('%s: every hole is filled, every section has a heading of its own', ([, model]) => {
  const { view } = show(model);
  expect(view.textContent).not.toMatch(/\{\w+\}|undefined|\[object/);
  const sections = [...view.querySelectorAll('section')];
  for (const section of sections) expect(view.querySelector(`#${section.getAttribute('aria-labelledby')}`)?.localName).toBe('h2');
  expect(new Set(sections.map(({ dataset }) => dataset.section)).size).toBe(sections.length);
});

test('a place that was learned is called what its doors are called, and by its host where nobody knows it', () => {
  const { view } = show(full);
  const named = (host: string) => {
    const row = view.querySelector(`[data-learned="${host}"]`);
    return [row?.querySelector('b')?.textContent, row?.querySelector('button')?.textContent];
  };
  expect(named('www.nhsapp.service.nhs.uk')).toEqual(['NHS App', 'Forget NHS App']);
  expect(view.querySelector('[data-learned="www.nhsapp.service.nhs.uk"]')?.textContent).toContain('www.nhsapp.service.nhs.uk');
  expect(named('moodle.uni.example')).toEqual(['moodle.uni.example', 'Forget moodle.uni.example']);
});

test('what is shown can be taken away, each by its own button', () => {
  const { click, forget, askFirst, remove, distrust } = show(full);
  click('[data-learned="moodle.uni.example"] button');
  click('[data-always="nhs-login"] button');
  click('[data-own="Staff rota"] button');
  click('[data-trusted] button');
  expect([forget, askFirst, remove, distrust].map((done) => done.mock.calls)).toEqual([
    [['b']],
    [['nhs-login']],
    [[full.own[0]?.key]],
    [['nhs-login-training.example']],
  ]);
});

test('one start page that was added twice: each row is told apart, and has a button, or none, of its own', () => {
  const [rota] = full.own;
  if (!rota) throw new Error('nothing was added');
  const own = [rota, { ...rota, key: 'two', signIn: 'https://sso.two.example/' }, { ...rota, key: 'three', madeFor: 'music.example' }];
  const { view, remove } = show({ ...managed, own });
  const rows = [...view.querySelectorAll('[data-own]')];
  expect(new Set(rows.map(({ textContent }) => textContent)).size).toBe(3);
  expect(rows.map((row) => row.querySelector('[data-fixed]') !== null)).toEqual([true, false, false]);
  for (const row of rows) row.querySelector<HTMLElement>('button')?.click();
  expect(remove.mock.calls).toEqual([['two'], ['three']]);
  expect(rows[2]?.querySelector('[data-made-for]')?.textContent).toBe('music.example');
});

test('what the organisation has set is shown, and cannot be changed here', () => {
  const { view } = show(managed);
  expect(view.querySelector<HTMLFieldSetElement>('.choices')?.disabled).toBe(true);
  for (const row of ['[data-always="nhs-login"]', '[data-own="Staff rota"]', '[data-trusted]']) {
    expect(view.querySelector(`${row} button`)).toBeNull();
    expect(view.querySelector(`${row} [data-fixed]`)?.textContent).toBe(t('policy.set'));
  }
  expect(view.querySelector('#trusted-host')).not.toBeNull();
  expect([...view.querySelectorAll('[data-locked]')].map((item) => item.getAttribute('data-locked'))).toEqual(['loudness', 'always']);
  const problem = view.querySelector<HTMLElement>('[data-problem] bdi');
  expect(problem?.textContent).toContain('services.2.start');
  expect([problem?.lang, problem?.dir], 'English, in any language').toEqual(['en', 'ltr']);
  expect(view.querySelector('footer')?.textContent).toContain('extension 1234');
});

test.for([
  ['asked for by the person', full, true],
  ['asked for by nobody', empty, false],
  ['set by the organisation', managed, false],
] as const)('straight to a service, %s: who asked for it is told as it is', ([, model, isTold]) => {
  const { view } = show(model);
  expect(view.querySelector('[data-section="always"]')?.textContent.includes(t('options.always.lead'))).toBe(isTold);
});

test('everything is erased only after a second question', () => {
  const { view, click, erase } = show(full);
  click('[data-action="erase"]');
  expect(erase).not.toHaveBeenCalled();
  expect(view.querySelector<HTMLElement>('.sure')?.hidden).toBe(false);
  click('[data-action="keep"]');
  expect(view.querySelector<HTMLElement>('.sure')?.hidden).toBe(true);
  click('[data-action="erase"]');
  click('[data-action="erase-really"]');
  expect(erase).toHaveBeenCalledOnce();
  expect(show(empty).view.querySelector('[data-action="erase"]')).toBeNull();
});

test('how loud: the choice that holds is marked, another one is asked for', () => {
  const { view, chooseLoudness } = show(full);
  expect(view.querySelector<HTMLInputElement>('[name="loudness"]:checked')?.value).toBe('straight');
  view.querySelector('[value="badge"]')?.dispatchEvent(new Event('change'));
  expect(chooseLoudness).toHaveBeenCalledWith('badge');
});

test('the language: by its own name; the browser’s until another is chosen', () => {
  const { view, chooseLanguage } = show(full);
  const select = view.querySelector<HTMLSelectElement>('#language');
  if (!select) throw new Error('there is no choice of language');
  expect(select.value).toBe('');
  expect([...select.options].map(({ text }) => text)).toContain('Cymraeg');
  select.value = 'cy';
  select.dispatchEvent(new Event('change'));
  expect(chooseLanguage).toHaveBeenCalledWith('cy');
  expect(show({ ...full, language: 'cy-GB' }).view.querySelector<HTMLSelectElement>('#language')?.value).toBe('cy');
  const locked = show({ ...full, policy: { ...full.policy, locked: ['language'] } }).view;
  expect(locked.querySelector<HTMLSelectElement>('#language')?.disabled).toBe(true);
});

test('a service that is refused: the reason is said, and the field that it is about is in focus', async () => {
  const does = actions();
  does.add.mockResolvedValue('start-cannot-open');
  const { view, click } = show(empty, does);
  for (const [id, value] of [
    ['own-name', 'Rota'],
    ['own-start', 'https://login.example/'],
    ['own-signIn', 'https://login.example/in'],
  ])
    view.querySelector<HTMLInputElement>(`#${id}`)?.setAttribute('value', value ?? '');
  click('[data-action="add-service"]');
  await turn();
  expect(does.add).toHaveBeenCalledWith({ name: 'Rota', start: 'https://login.example/', signIn: 'https://login.example/in' });
  expect(view.querySelector('#own-wrong')?.textContent).toBe(t('options.own.wrong.start-cannot-open'));
  expect(document.activeElement?.id).toBe('own-start');
  expect(view.querySelector('#own-start')?.getAttribute('aria-invalid')).toBe('true');
  expect(view.querySelector('#own-name')?.getAttribute('aria-invalid')).toBe('false');
});

test.for([
  ['example.org', 'example.org'],
  ['https://Example.org/login?x=1', 'example.org'],
  ['logín.example', 'xn--logn-2pa.example'],
  ['', undefined],
  ['two words.example', undefined],
  ['javascript:alert(1)', undefined],
  ['localhost', undefined],
] as const)('a typed host: %s', ([typed, hostname]) => {
  expect(typedHostname(typed)).toBe(hostname === 'xn--logn-2pa.example' ? new URL('https://logín.example').hostname : hostname);
});

test('a host that is none is explained, not sent', () => {
  const { view, click, trust } = show(empty);
  view.querySelector<HTMLInputElement>('#trusted-host')?.setAttribute('value', 'not a host');
  click('[data-action="trust"]');
  expect(trust).not.toHaveBeenCalled();
  expect(view.querySelector('#trusted-wrong')?.textContent).toBe(t('options.trusted.wrong.no-host'));
});

test('a file: refused with the reason and the place, too large before it is read', async () => {
  const does = actions();
  does.open.mockResolvedValue({ refusal: { because: 'malformed', place: 'settings.own.0.start' } });
  const { view } = show(empty, does);
  const field = view.querySelector<HTMLInputElement>('#file');
  const choose = async (file: { readonly size: number }): Promise<string | null | undefined> => {
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field?.dispatchEvent(new Event('change'));
    await turn();
    return view.querySelector('#file-wrong')?.textContent;
  };
  expect(await choose({ size: 100 })).toBe(`${t('options.files.malformed')} (settings.own.0.start)`);
  expect(await choose({ size: 10_000_001 })).toBe(t('options.files.too-large'));
  expect(does.open).toHaveBeenCalledOnce();
});

test('a file: what it would do is asked line by line, nothing is chosen, and what is refused is told with the reason', async () => {
  const does = actions();
  const add = vi.fn(async () => undefined);
  const lines: readonly ImportLine[] = [
    ...hostileFile,
    { id: 'language', kind: 'language', language: 'cy-GB' },
    { id: 'other', kind: 'language', language: 'fr', refused: 'locked' },
  ];
  does.open.mockResolvedValue({ ask: { lines, add } });
  const { view, click } = show(full, does);
  const field = view.querySelector<HTMLInputElement>('#file');
  Object.defineProperty(field, 'files', { value: [{ size: 100 }], configurable: true });
  const choose = async (): Promise<void> => {
    field?.dispatchEvent(new Event('change'));
    await turn();
  };
  await choose();
  expect(document.activeElement?.getAttribute('role')).toBe('group');
  const boxes = [...view.querySelectorAll<HTMLInputElement>('[data-line]')];
  expect(boxes.map(({ value }) => value)).toEqual(['trust.0', 'service.0', 'learned', 'always.0', 'loudness', 'language']);
  expect(boxes.filter(({ checked }) => checked)).toEqual([]);
  for (const box of boxes) expect(box.closest('label')?.textContent).toBeTruthy();
  expect(view.querySelector('.asked')?.textContent).not.toMatch(/\{\w+\}|undefined/);
  expect(boxes.at(-1)?.closest('label')?.textContent).toBe(`${t('options.language.label')}Cymraeg`);
  expect(view.querySelector('[data-refused="other"]')?.textContent).toBe(
    `${t('options.language.label')}fr${t('options.files.refused.locked')}`,
  );
  expect(view.querySelector('[data-refused="service.1"]')?.textContent).toContain('nhslogin.club');
  expect(view.querySelector('[data-refused="service.1"]')?.textContent).toContain(t('options.files.refused.imitates'));
  click('[data-action="import"]');
  expect(add).toHaveBeenLastCalledWith([]);
  boxes[1]?.click();
  click('[data-action="import"]');
  expect(add).toHaveBeenLastCalledWith(['service.0']);
  click('[data-action="cancel-import"]');
  expect(view.querySelector('.asked')).toBeNull();
  expect(document.activeElement?.id).toBe('file');
});

test('what has no effect is said, and can be removed', async () => {
  const { view, click, remove, distrust } = show(troubled);
  expect(view.querySelector('[data-trusted] [data-refused]')?.textContent).toBe(t('options.trusted.refused'));
  expect(view.querySelector('[data-own] [data-refused]')?.textContent).toContain(t('options.own.wrong.imitates'));
  click('[data-own] button');
  click('[data-trusted] button');
  expect([remove.mock.calls.length, distrust.mock.calls.length]).toEqual([1, 1]);
});

test('a site that cannot be trusted: the reason is said', async () => {
  const does = actions();
  does.trust.mockResolvedValue('imitates');
  const { view, click } = show(empty, does);
  view.querySelector<HTMLInputElement>('#trusted-host')?.setAttribute('value', 'nhslogin.club');
  click('[data-action="trust"]');
  await turn();
  expect(view.querySelector('#trusted-wrong')?.textContent).toBe(t('options.trusted.wrong.imitates'));
  expect(document.activeElement?.id).toBe('trusted-host');
});

test('what was set aside is told first, can be saved and removed', () => {
  const { view, click, saveBroken, removeBroken } = show(troubled);
  expect(view.querySelector('section')?.dataset.section).toBe('broken');
  click('[data-action="save-broken"]');
  click('[data-action="remove-broken"]');
  expect([saveBroken.mock.calls.length, removeBroken.mock.calls.length]).toEqual([1, 1]);
  expect(show(empty).view.querySelector('[data-section="broken"]')).toBeNull();
});

test('the self-test says of each check whether it went well, and what of a policy was skipped, and hands it to a help desk', async () => {
  const does = actions();
  does.check.mockResolvedValue([
    { id: 'storage', ok: true },
    { id: 'shield', ok: false },
  ]);
  const problems = ['services[1].start: must be a web address that begins with https://'];
  const { view, click } = show({ ...empty, policy: { ...empty.policy, problems } }, does);
  click('[data-action="check"]');
  await turn();
  expect([...view.querySelectorAll('.results li')].map(({ textContent }) => textContent)).toEqual([
    'OK: Choices can be kept.',
    'Not OK: Frontdoor’s list of fake addresses is switched on.',
    `Not OK: From your organisation: ${problems[0]}`,
  ]);
  expect(view.querySelector<HTMLElement>('.results bdi')?.lang).toBe('en');
  click('[data-action="copy-check"]');
  expect(does.copy.mock.calls).toEqual([
    [expect.stringMatching(/Version 1\.0\.0[\s\S]+From your organisation: services\[1\]\.start: must be/)],
  ]);
});

test('the focus stays where it was when the page is shown anew', () => {
  const { view } = show(full);
  view.querySelector<HTMLElement>('[data-own] button')?.focus();
  keepFocus(document, () => void show(full));
  expect(document.activeElement?.closest('[data-own]')).not.toBeNull();
  keepFocus(document, () => void show({ ...full, own: [] }));
  expect(document.activeElement?.id).toBe('own-heading');
});
