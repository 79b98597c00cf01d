// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Arrival } from '../../../src/core/navigation.ts';
import type { Cause } from '../../../src/core/verdict.ts';
import type { DoorModel, PopupModel } from '../../../src/messages/models.ts';
import { findView } from '../../../src/ui/find-view.ts';
import type { Tightness } from '../../../src/ui/fitting.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { outOfFlow } from '../../../src/ui/page-message.ts';
import type { Place } from '../../../src/ui/person-place.ts';
import { popupView } from '../../../src/ui/popup-view.ts';
import type { StartRefusal } from '../../../src/ui/tell-start.ts';
import { translate } from '../../../src/ui/translate.ts';
import { product } from '../../gallery/pretend-product.ts';
import { allDoors, samples } from '../../gallery/samples.ts';

const t = translate(await localeFor('en'));
const popups = samples.flatMap((sample) => (sample.page === 'popup' ? [[sample.id, sample.model] as const] : []));

/** What the worker answers about a start page; nothing: it was kept. */
let refusal: StartRefusal | undefined;

function starts() {
  return { tell: vi.fn(async () => refusal), pick: vi.fn(async () => refusal), goAndRemember: vi.fn(async () => refusal) };
}

function actionsOn(shown: typeof product) {
  return {
    open: vi.fn(),
    startAfresh: vi.fn(),
    trust: vi.fn(),
    askFirst: vi.fn(),
    changeBookmark: vi.fn(),
    pageChecks: { check: vi.fn(async () => document.createElement('div')), asked: () => undefined },
    starts: starts(),
    copy: vi.fn(async () => true),
    product: shown,
  };
}

function show(model: PopupModel, isPhone = false, tightness: Tightness = 0, place?: Place) {
  const actions = actionsOn({ ...product, isPhone });
  const view = popupView(model, actions, t, place, tightness);
  document.body.replaceChildren(view);
  return { view, ...actions };
}

function sampleOf(id: string): PopupModel {
  const found = popups.find(([name]) => name === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found[1];
}

function buttons(view: HTMLElement): readonly HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('button[data-service]')];
}

test.for(popups)('%s says what it is, with every hole filled', ([, model]) => {
  const { view } = show(model);
  expect(view.dataset).toMatchObject({ verdict: model.page.kind, severity: model.severity });
  expect(view.querySelectorAll('h1')).toHaveLength(1);
  expect(view.textContent).not.toMatch(/\{\w+\}|undefined|\[object/);
});

test.for(popups)('%s reaches every front door, each once', ([, model]) => {
  // What was said before is told again, with its doors.
  const now = buttons(show(model).view).filter((button) => !button.closest('.earlier'));
  const ids = now.map((button) => button.dataset.service);
  expect(new Set(ids)).toEqual(new Set([...model.doors, ...model.allDoors].map((door) => door.id)));
  expect(ids).toHaveLength(new Set(ids).size);
});

test.for(popups)('%s has one primary button, for the best door, or none', ([, model]) => {
  const { view, open } = show(model);
  const primary = view.querySelectorAll<HTMLElement>('button.primary');
  if (model.afresh) {
    expect([...primary].map((button) => button.dataset.action)).toEqual(['start-afresh']);
    return;
  }
  // Nobody is urged to go where only a guess leads.
  const best = model.doors.slice(0, 1).filter(({ isGuess }) => !isGuess);
  expect([...primary].map((button) => button.dataset.service)).toEqual(best.map((door) => door.id));
  expect(primary[0] ?? buttons(view)[0]).toBe(buttons(view)[0]);
  primary[0]?.click();
  expect(open.mock.calls).toEqual(best.map((door) => [door.id, false]));
});

test('where a login may keep failing without a circle, starting afresh waits in a fold', () => {
  const { view, startAfresh } = show({ ...sampleOf('popup-out-of-flow-bare'), failing: sampleOf('popup-loop').afresh });
  const fold = view.querySelector<HTMLDetailsElement>('.failing');
  expect(fold?.open).toBe(false);
  expect(fold?.textContent).toContain('This clears what some sites keep in your browser, and then opens NHS App.');
  expect(view.querySelectorAll('.primary')).toHaveLength(1);
  fold?.querySelector<HTMLElement>('[data-action="start-afresh"]')?.click();
  expect(startAfresh.mock.calls).toEqual([['nhs-app']]);
});

test('who knows a site that only may be somebody else’s can trust it for good, from a fold; a sure impostor never', () => {
  const { view, trust } = show(sampleOf('popup-lookalike-likely'));
  const fold = view.querySelector<HTMLDetailsElement>('.trust');
  expect(fold?.open).toBe(false);
  expect(fold?.textContent).toContain('Frontdoor will not warn you about app.paientaccesss.com again.');
  fold?.querySelector<HTMLElement>('[data-action=trust]')?.click();
  expect(trust).toHaveBeenCalledExactlyOnceWith('app.paientaccesss.com');
  expect(show(sampleOf('popup-lookalike-certain')).view.querySelector('.trust')).toBeNull();
});

test('start afresh says what it does, where it goes and exactly what is cleared, before it is pressed', () => {
  const { view, startAfresh, open } = show(sampleOf('popup-loop'));
  expect(view.textContent).toContain('This clears what some sites keep in your browser, and then opens NHS App.');
  expect([...view.querySelectorAll('.afresh li')].map((site) => site.textContent)).toEqual(['login.nhs.uk', 'service.nhs.uk']);
  expect(view.querySelector('.afresh details')?.textContent).toContain('every site whose name ends in one of these');
  expect(show(sampleOf('popup-loop-redirects')).view.querySelector('.afresh details')?.textContent).not.toContain('whose name ends');
  view.querySelector<HTMLElement>('[data-action="start-afresh"]')?.click();
  expect(startAfresh.mock.calls).toEqual([['nhs-app']]);
  expect(open).not.toHaveBeenCalled();
});

test('a private window whose sites cannot be cleared is offered the doors alone', () => {
  const { view } = show(sampleOf('popup-loop-private'));
  expect(view.querySelector('[data-action="start-afresh"]')).toBeNull();
  expect(buttons(view)[0]?.classList).toContain('primary');
});

test('the reason of a door is told', () => {
  const [asked, usual, offered] = buttons(show(sampleOf('popup-out-of-flow-missing')).view);
  expect(asked?.textContent).toContain(t('door.asked'));
  expect(usual?.textContent).toContain(t('door.usual'));
  expect(offered?.querySelector('.door-reason')).toBeNull();
});

test('a genuine page names who asked, and shows the registered domain in bold', () => {
  const { view } = show(sampleOf('popup-official-in-flow'));
  expect(view.textContent).toContain('NHS App sent you here');
  expect(view.querySelector('.address strong')?.textContent).toBe('login.nhs.uk/');
});

test('a genuine page of which nothing else is proven is called no more than that', () => {
  const page = show(sampleOf('popup-official-page')).view.textContent;
  expect(page).toContain(t('official.page.title', { name: 'NHS login' }));
  expect(page).not.toMatch(/sent you|as normal|\breal\b|\bright\b/);
  const tenant = show(sampleOf('popup-official-tenant')).view.textContent;
  expect(tenant).toContain(t('official.tenant.body'));
  expect(tenant).not.toMatch(/sent you|\breal\b|\bright\b/);
});

const causes: readonly [cause: Cause, isCertain: boolean, because: string][] = [
  [{ kind: 'bare' }, true, 'nobody asked'],
  [{ kind: 'missing-parameters', missing: ['state'] }, true, 'the protocol requires them'],
  [{ kind: 'expired-request', ageMs: 7_200_000, says: 'ends' }, true, 'it must not be taken after its end'],
  [{ kind: 'expired-request', ageMs: 7_200_000, says: 'made' }, false, 'many servers do not look at it'],
  [{ kind: 'replayed-request', key: 'state' }, false, 'servers take it again'],
  [{ kind: 'spent-transaction', key: 'execution' }, false, 'it may not be used up'],
  [{ kind: 'spent-answer', key: 'code' }, false, 'the service may start anew'],
];
test.for(causes)('of $kind it says for certain that it cannot work: %s', ([cause, isCertain]) => {
  const { body, title } = outOfFlow({ kind: 'out-of-flow', name: 'NHS login', cause }, t);
  expect(/\bmay\b/.test(body.join(' '))).toBe(!isCertain);
  expect(`${title} ${body.join(' ')}`).not.toMatch(/will not|cannot be used/);
  if (!isCertain) expect(title).toMatch(/\bmay\b/);
});

test('an unknown page is never called safe', () => {
  expect(show(sampleOf('popup-unrelated')).view.querySelector('header')?.textContent).not.toMatch(/safe|genuine|real|right/i);
});

test('typing narrows the list, says how much is left, and finds offered doors too', () => {
  const { view } = show(sampleOf('popup-out-of-flow-bare'));
  const field = view.querySelector<HTMLInputElement>('input[type=search]');
  const type = (text: string) => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input'));
    const isShut = view.querySelector<HTMLDetailsElement>('.all')?.hidden;
    return [...view.querySelectorAll<HTMLElement>(isShut ? '.found button' : '.all button')].map((button) => button.dataset.service);
  };
  expect(type('nhs app')).toEqual(['nhs-app']);
  expect(view.querySelector('.search [role=status]')?.textContent).toBe(t('search.one'));
  expect(type('nhsmail')).toEqual(['nhs-net-connect']);
  expect(type('nhs')[0], 'the best first').toBe('nhs-app');
  const nothing = type('no such thing');
  expect(view.querySelector('.search [role=status]')?.textContent).toBe(t('search.none', { typed: 'no such thing' }));
  expect(nothing, 'the list stays').toHaveLength(allDoors.length - 3);
  expect(view.querySelector<HTMLDetailsElement>('.all')?.open, 'and is unfolded').toBe(true);
  expect(view.querySelector('.answers')?.lastElementChild?.className, 'below what else can be done').toBe('all');
  expect(type('')).toHaveLength(allDoors.length - 3);
});

test('the group of the best answer stands first, and what only this person has is found', () => {
  const mine: DoorModel = {
    id: 'own:ward',
    name: 'Ward rota',
    audience: 'everyone',
    host: 'ward.example',
    leadsTo: 'service',
    alsoKnownAs: [],
    reason: 'offered',
  };
  const habits = { first: [mine.id], last: [], isStaff: false };
  const { view } = show({ ...sampleOf('popup-unrelated'), search: { mine: [mine], habits } });
  const type = (text: string) => {
    const field = view.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input'));
    return [...view.querySelectorAll<HTMLElement>('.found [data-group]')].map(({ dataset }) => dataset.group);
  };
  expect(type('accurx')).toEqual(['staff']);
  expect(type('gov')).toEqual(['uk']);
  expect(type('nhs')).toEqual(['patients', 'staff']);
  expect(type('nhsmail')).toEqual(['staff']);
  expect(type('ward')).toEqual(['everyone']);
  expect(view.querySelector('.groups button')?.textContent).toContain('Ward rota');
});

test('what speaks the language of the browser, or English, stands before what fits as well', () => {
  const rota = (host: string): DoorModel => ({ ...quickDoor(host, 'Ward rota'), host });
  const model = {
    ...sampleOf('popup-unrelated'),
    search: { mine: [rota('rota.dk'), rota('rota.example'), rota('rota.fr')], habits: { first: [], last: [], isStaff: false } },
  };
  const hosts = (languages: readonly string[]) => {
    const place = { languages, timeZone: '' };
    const actions = { open: vi.fn(), product, copy: async () => true };
    return [findView(model, '', actions, t, place), show(model, false, 0, place).view].map((view) => {
      const field = view.querySelector('input');
      if (field) field.value = 'ward rota';
      field?.dispatchEvent(new Event('input'));
      return [...view.querySelectorAll('.found .door-host')].map(({ textContent }) => textContent);
    });
  };
  expect(hosts(['en-GB'])).toEqual(Array(2).fill(['rota.example', 'rota.dk', 'rota.fr']));
  expect(hosts(['fr-FR', 'en'])).toEqual(Array(2).fill(['rota.example', 'rota.fr', 'rota.dk']));
});

test('the page behind the keyword keeps the words, says that nothing was found, lists all, and judges no page', () => {
  const model = sampleOf('popup-unrelated');
  const open = vi.fn();
  const view = findView(model, 'zzz & co', { open, product, copy: async () => true }, t);
  expect(view.querySelector('input')?.value).toBe('zzz & co');
  expect(view.querySelector('[role=status]')?.textContent).toBe(t('search.none', { typed: 'zzz & co' }));
  expect(view.querySelectorAll('.groups button')).toHaveLength(allDoors.length);
  expect(view.textContent).not.toContain(t('unrelated.body'));
  view.querySelector<HTMLElement>('.all [data-service="nhs-app"]')?.click();
  expect(open).toHaveBeenCalledWith('nhs-app', false);
  const empty = findView(model, '', { open, product, copy: async () => true }, t);
  expect(empty.querySelector('[role=status]')?.textContent).toBe('');
});

test('a long group shows its first doors and folds the others away; a search unfolds them', () => {
  const { view } = show(sampleOf('popup-out-of-flow-bare'));
  const patients = () => view.querySelector('.all [data-group=patients]');
  expect(patients()?.querySelectorAll(':scope > ul button')).toHaveLength(5);
  expect(patients()?.querySelector('summary')?.textContent).toBe(t('group.more', { count: '6' }));
  const names = [...(patients()?.querySelectorAll('.door-name') ?? [])].map(({ textContent }) => textContent);
  expect(names.at(-1), 'what only tells about a service is the last').toBe('Book a vaccination');
  const field = view.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.value = 'e';
  field?.dispatchEvent(new Event('input'));
  expect(view.querySelector('.found details')).toBeNull();
});

test('arrows walk from the field through the doors; Enter in the field opens nothing', () => {
  const { view, open } = show(sampleOf('popup-unrelated'));
  const field = view.querySelector<HTMLInputElement>('input[type=search]');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  field?.focus();
  if (field) field.value = 'patient';
  field?.dispatchEvent(new Event('input'));
  const found = [...view.querySelectorAll<HTMLElement>('.found button')].map(({ dataset }) => dataset.service);
  expect(found.length).toBeGreaterThan(1);
  press('Enter');
  expect((document.activeElement as HTMLElement).dataset.service).toBe(found[0]);
  press('ArrowDown');
  expect((document.activeElement as HTMLElement).dataset.service).toBe(found[1]);
  press('ArrowUp');
  press('ArrowUp');
  press('ArrowUp');
  expect(document.activeElement).toBe(field);
  expect(open).not.toHaveBeenCalled();
});

test('a help desk gets the facts in one click', async () => {
  const { view, copy } = show(sampleOf('popup-out-of-flow-missing'));
  view.querySelector<HTMLElement>('[data-action=copy]')?.click();
  expect(copy).toHaveBeenCalledWith(expect.stringContaining('missing-parameters: client_id, redirect_uri, state'));
  await vi.waitFor(() => expect(view.querySelector('.report-fold [role=status]')?.textContent).toBe(t('technical.copied')));
});

test.for(popups.filter(([, model]) => model.severity === 'guide'))('%s keeps the calm voice', ([, model]) => {
  expect(show(model).view.textContent).not.toMatch(/\b(?:danger|fake|stranger|password|not safe)\b/i);
});

test('what is chosen for always is said with the door that is opened, where it may be kept', () => {
  const bare = sampleOf('popup-out-of-flow-bare');
  const { view, open } = show(bare);
  view.querySelector<HTMLElement>('#always')?.click();
  buttons(view)[1]?.click();
  expect(open.mock.calls).toEqual([[buttons(view)[1]?.dataset.service, true]]);
  expect(show({ ...bare, mayKeepChoice: false }).view.querySelector('#always')).toBeNull();
});

test('that a page is real is not said of one for which nobody vouches', () => {
  for (const id of ['popup-unsafe-request-script', 'popup-unsafe-request-userinfo', 'popup-unsafe-request-impostor']) {
    const sample = sampleOf(id);
    if (sample.page.kind !== 'unsafe-request') expect.fail(id);
    const { isGenuine, ...page } = sample.page;
    expect(isGenuine).toBe(true);
    expect(show(sample).view.textContent).toContain(`${page.name} is real`);
    const told = show({ ...sample, page: { ...page, name: 'sso.evil.example', isOwner: true } }).view.textContent;
    expect(told).toContain('This link may not be safe.');
    expect(told).not.toMatch(/real,|fake site next/);
  }
});

test('a person who was taken somewhere by their organisation is not told that they asked for it', () => {
  const sample = sampleOf('popup-auto-opened');
  const autoOpened = sample.autoOpened ?? expect.fail();
  expect(show(sample).view.querySelector('.auto-opened')?.textContent).toContain('as you asked');
  for (const { isFixed, says } of [
    { isFixed: true, says: 'Your organisation has set this.' },
    { isFixed: false, says: 'Ask me first next time' },
  ]) {
    const { login, service } = autoOpened;
    const told = show({ ...sample, autoOpened: { login, service, ...(isFixed && { fixed: true }) } }).view.querySelector(
      '.auto-opened',
    )?.textContent;
    expect(told).toContain('NHS login');
    expect(told).toContain(says);
    expect(told).not.toContain('asked');
  }
});

test('a person who was taken somewhere is told, and can have it ended', () => {
  const { view, askFirst } = show(sampleOf('popup-auto-opened'));
  expect(view.querySelector('.auto-opened')?.textContent).toContain('NHS login');
  view.querySelector<HTMLElement>('[data-action="ask-first"]')?.click();
  expect(askFirst).toHaveBeenCalledOnce();
});

test.for([
  ['popup-bookmark-opened', 'change-bookmark', 'Change my bookmark to open NHS App instead', false],
  ['popup-bookmark-made', 'change-bookmark', 'Save NHS App’s start page instead', false],
  ['popup-bookmark-worked', 'change-bookmark', 'Make it open canvas.example.edu', false],
  ['popup-bookmark-changed', 'undo-bookmark', 'Undo', true],
] as const)('%s: one button changes the bookmark, or changes it back', ([id, action, words, undo]) => {
  const { view, changeBookmark } = show(sampleOf(id));
  const button = view.querySelector<HTMLElement>(`[data-action="${action}"]`);
  expect(button?.textContent).toBe(words);
  button?.click();
  expect(changeBookmark.mock.calls[0]?.[0]).toBe(undo);
});

test.for([
  [{ state: 'opened' }, ['NHS App', 'Patient Access', 'SystmOnline'], 'Patient Access'],
  [
    { state: 'made' },
    ['Save NHS App’s start page instead', 'Save Patient Access’s start page instead'],
    'Save Patient Access’s start page instead',
  ],
] as const)('%o and nothing is certain: the person says by its name what the bookmark should open', ([{ state }, names, chosen]) => {
  const choices = ['NHS App', 'Patient Access', 'SystmOnline'].map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name }));
  const { view, changeBookmark } = show({ ...sampleOf('popup-bookmark-opened'), bookmark: { state, choices } });
  const buttons = [...view.querySelectorAll<HTMLElement>('.bookmark button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(names);
  buttons.find(({ textContent }) => textContent === chosen)?.click();
  expect(changeBookmark.mock.calls).toEqual([[false, 'patient-access']]);
});

test('the way to the repair of bookmarks is there where nothing presses', () => {
  const isThere = (id: string) => show(sampleOf(id)).view.querySelector('a[href="/repair.html"]') !== null;
  expect(isThere('popup-unrelated')).toBe(true);
  expect(isThere('popup-out-of-flow-bare')).toBe(true);
  expect(isThere('popup-lookalike-certain')).toBe(false);
  // On a phone no extension sees bookmarks.
  expect(show(sampleOf('popup-unrelated'), true).view.querySelector('a[href="/repair.html"]')).toBeNull();
});

test.for([
  [{ languages: ['en-GB'], timeZone: 'Asia/Tokyo' }, true, 'British English'],
  [{ languages: ['de-DE', 'cy'], timeZone: 'Europe/Berlin' }, true, 'Welsh'],
  [{ languages: ['pl'], timeZone: 'Europe/London' }, true, 'the time zone'],
  [{ languages: ['en-US'], timeZone: 'America/New_York' }, false, 'nothing of it'],
  [{ languages: ['de'], timeZone: 'Europe/Berlin' }, false, 'nothing of it'],
] as const)('with %o the groups of the NHS stand open: %s, for %s', ([place, is]) => {
  const model = sampleOf('popup-unrelated');
  const actions = actionsOn(product);
  const groups = (shown: PopupModel) =>
    [...popupView(shown, actions, t, place).querySelectorAll<HTMLElement>('.all [data-group]')].map(({ localName, dataset }) => [
      dataset.group,
      localName === 'section',
    ]);
  const british = [
    ['patients', true],
    ['staff', true],
    ['uk', true],
    ['everyone', true],
  ];
  const elsewhere = [
    ['everyone', true],
    ['patients', false],
    ['staff', false],
    ['uk', false],
  ];
  expect(groups(model)).toEqual(is ? british : elsewhere);
  expect(groups({ ...model, search: { mine: [], habits: { first: ['nhs-app'], last: [], isStaff: false } } }), 'who uses one').toEqual(
    british,
  );
  expect(groups(sampleOf('popup-out-of-flow-bare')), 'the login leads to one').toEqual(british);
});

test('what was said before can be read again, and its door opened', () => {
  const { view, open } = show(sampleOf('popup-earlier'));
  const fold = view.querySelector<HTMLDetailsElement>('.earlier');
  expect(fold?.open).toBe(false);
  expect(fold?.textContent).toContain(t('out-of-flow.title'));
  fold?.querySelector<HTMLElement>('[data-service]')?.click();
  expect(open).toHaveBeenCalledExactlyOnceWith('nhs-app', false);
});

test('a bookmark is spoken of only where one led there', () => {
  const model = sampleOf('popup-out-of-flow-bare');
  const said = (arrival: Arrival) => {
    const header = show({ ...model, ...(model.technical && { technical: { ...model.technical, arrival } }) }).view.querySelector('header');
    return header?.textContent ?? '';
  };
  expect(said('bookmark')).toContain('A bookmark skips that step.');
  for (const arrival of ['typed', 'external', 'suggestion', 'link'] as const) expect(said(arrival), arrival).not.toMatch(/bookmark/i);
});

test('what to press on the start page is read out with the button that leads there', () => {
  const { view } = show(sampleOf('popup-out-of-flow-bare'));
  const noted = view.querySelector('.primary')?.getAttribute('aria-describedby');
  expect(view.querySelector(`#${noted}`)?.textContent).toContain('Then choose “Continue”');
});

test.for([
  ['popup-official-page', 'For patients. Do you work for the NHS? NHS.net Connect', 'nhs-net-connect'],
  ['popup-out-of-flow-bare', 'For patients. Do you work for the NHS? NHS.net Connect', 'nhs-net-connect'],
  ['popup-bookmark-opened', 'For patients. Do you work for the NHS? NHS.net Connect', 'nhs-net-connect'],
  ['popup-bookmark-choices', 'For patients. Do you work for the NHS? NHS.net Connect', 'nhs-net-connect'],
  ['popup-out-of-flow-expired', 'For NHS staff. Are you a patient? NHS App', 'nhs-app'],
] as const)('%s says whom the login is for, and opens the other by its id', ([id, line, service]) => {
  const { view, open } = show(sampleOf(id));
  const said = view.querySelector('.mixup');
  expect(said?.textContent).toBe(line);
  said?.querySelector('button')?.click();
  expect(open.mock.calls).toEqual([[service, false]]);
});

test('logins for everybody ask by the other’s name; where there is no room nothing is asked, and a door that stands above already is not said again', () => {
  const model = sampleOf('popup-out-of-flow-bare');
  const [door] = model.doors;
  if (!door || !model.mixup) throw new Error('the sample has no door');
  const mixup = { audience: 'everyone', other: 'GOV.UK One Login', door: { ...model.mixup.door, audience: 'everyone' } } as const;
  expect(show({ ...model, mixup }).view.querySelector('.mixup')?.textContent).toContain('Did you want GOV.UK One Login?');
  expect(show(sampleOf('popup-bookmark-opened'), false, 5).view.querySelector('.mixup')).toBeNull();
  for (const id of ['popup-bookmark-worked', 'popup-bookmark-changed'])
    expect(show(sampleOf(id)).view.querySelector('.mixup, .also-starts-at'), 'what it was for is known').toBeNull();
  expect(show(sampleOf('popup-bookmark-made')).view.querySelector('.mixup')).not.toBeNull();
  expect(show({ ...model, mixup: { ...model.mixup, door } }).view.querySelector('.mixup')).toBeNull();
});

test.for<[tightness: Tightness, doors: number, says: boolean, chooses: boolean]>([
  [0, 2, true, true],
  [3, 2, true, true],
  [4, 1, true, true],
  [5, 1, false, false],
])(
  'at tightness %i there are %i doors above the search; a surgery’s website is spoken of: %s; and the choice stays: %s',
  ([tightness, doors, says, chooses]) => {
    for (const id of ['popup-out-of-flow-bare', 'popup-bookmark-opened']) {
      const { view } = show(sampleOf(id), false, tightness);
      expect(view.querySelectorAll('.ways .door')).toHaveLength(doors);
      expect(view.querySelector('.ways + .also-starts-at')?.textContent?.includes('Start at their website') ?? false).toBe(says);
      expect(view.querySelector('.always') !== null).toBe(chooses);
    }
  },
);

function startForm(model = sampleOf('popup-start-told')) {
  const { view, starts: told } = show(model);
  const find = <E extends HTMLElement>(selector: string): E | null => view.querySelector<E>(`.tell-start ${selector}`);
  return { told, find };
}

test('where a person starts is asked with what is known filled in, and told as it was typed', async () => {
  const { told, find } = startForm();
  const [address, name] = [find<HTMLInputElement>('#start-start'), find<HTMLInputElement>('#start-name')];
  expect([address?.value, name?.value]).toEqual(['canvas.example.edu', 'canvas.example.edu']);
  if (address) address.value = 'learn.example.edu/my';
  find('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(address?.getAttribute('aria-invalid')).toBe('false'));
  expect(told.tell.mock.calls).toEqual([['canvas.example.edu', 'learn.example.edu/my']]);
  find('[data-pick]')?.click();
  expect(told.pick.mock.calls).toEqual([['remembered:https://moodle.example.edu']]);
  expect(told.goAndRemember).not.toHaveBeenCalled();
});

test.for([
  ['imitates', 'looks too much like someone else'],
  ['start-cannot-open', 'sign-in page itself'],
  ['same-page', 'sign-in page itself'],
  ['start-address', 'secure web address'],
  ['name', 'secure web address'],
  ['too-many', 'did not work'],
  ['not-possible', 'did not work'],
] as const)('a start page that is refused for %s is said to be: %s', async ([because, words]) => {
  refusal = because;
  const { find } = startForm();
  const seen = vi.fn();
  Object.assign(find('[role=alert]') ?? {}, { scrollIntoView: seen });
  find('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(find('[role=alert]')?.textContent).toContain(words));
  await vi.waitFor(() => expect(seen, 'it comes into sight').toHaveBeenCalledOnce());
  expect(find('#start-start')?.getAttribute('aria-invalid')).toBe('true');
  find('[data-action=await-start]')?.click();
  await vi.waitFor(() => expect(find('[data-action=await-start]')).not.toBeNull());
  expect(find('.awaited')).toBeNull();
  refusal = undefined;
});

test('"I go there now" says what to do, at once and when the page is looked at again', async () => {
  const { told, find } = startForm();
  find('[data-action=await-start]')?.click();
  await vi.waitFor(() => expect(find('.awaited')?.textContent).toBe(t('start.awaited')));
  expect(told.goAndRemember.mock.calls).toEqual([['await']]);
  expect(find('[data-action=await-start]')).toBeNull();
  expect(startForm({ ...sampleOf('popup-start-told'), tellStart: { used: [], isAwaited: true } }).find('.awaited')).not.toBeNull();
});

test.for([
  ['popup-start-asked', 'keep', 'Is this where you start?'],
  ['popup-start-kept', 'undo', 'Frontdoor remembers'],
] as const)('%s has one button, which does %s', ([id, deed, words]) => {
  const { view, starts: told } = show(sampleOf(id));
  expect(view.querySelector('[data-start]')?.textContent).toContain(words);
  view.querySelector<HTMLElement>('[data-start] button')?.click();
  expect(told.goAndRemember.mock.calls).toEqual([[deed]]);
});

test('the door to the site of the person’s own bookmark says what it is: nothing tells them to go there without it', () => {
  const model = sampleOf('popup-out-of-flow-made-for');
  const own: DoorModel = { ...quickDoor('named:canvas.example.edu', 'canvas.example.edu'), reason: 'named' };
  const { view } = show({ ...model, doors: [own, ...model.doors] });
  const ways = view.querySelector('.ways');
  expect(ways?.querySelector('h2')?.textContent).toBe(t('ways.guide'));
  expect(ways?.textContent).not.toContain(t('ways.or'));
  expect(ways?.textContent).not.toContain(t('ways.made-for', { site: 'canvas.example.edu' }));
  expect(buttons(view)[0]?.textContent).toContain(t('door.named'));
  expect(view.querySelector('.door.primary')).toBeNull();
  expect(show(model).view.querySelector('.ways')?.textContent).toContain(t('ways.made-for', { site: 'canvas.example.edu' }));
});

test('where nobody knows what the person uses, no page that only tells about a service stands first', () => {
  const place = { languages: ['en-GB'], timeZone: 'Europe/London' };
  const about: DoorModel = { ...quickDoor('about', 'www.nidirect.gov.uk'), audience: 'patients', leadsTo: 'information' };
  const model = sampleOf('popup-unrelated');
  const actions = { ...show(model), product, copy: async () => true };
  const view = popupView({ ...model, allDoors: [about, ...model.allDoors] }, actions, t, place);
  const quick = [...view.querySelectorAll<HTMLElement>('main > .ways [data-service]')].map(({ dataset }) => dataset.service);
  expect(quick).toHaveLength(3);
  expect(quick).not.toContain('about');
});

function quickDoor(id: string, host: string): DoorModel {
  return { id, name: host, audience: 'everyone', host, leadsTo: 'service', alsoKnownAs: [], reason: 'offered' };
}

test('of a login that may have been put up by those who led there, nobody says that it keeps an account safe', () => {
  const page = { kind: 'out-of-flow', name: 'portal.okta.com', isOwner: true, cause: { kind: 'bare' } } as const;
  const safe = t('out-of-flow.blame');
  expect(outOfFlow({ ...page, isAnybodys: true }, t).body).not.toContain(safe);
  expect(outOfFlow(page, t).body).toContain(safe);
});

const TOLD_AGAIN: readonly (readonly [id: string, hidden: boolean | undefined, tightness: Tightness, says: boolean, because: string])[] = [
  ['popup-unpinned', true, 0, true, 'it opened by itself, and is gone with the next click'],
  ['popup-unpinned-stop', true, 2, true, 'a warning, too'],
  ['popup-unpinned', true, 3, false, 'every way in goes before it'],
  ['popup-unpinned', false, 0, false, 'the button is in sight'],
  ['popup-unpinned', undefined, 0, false, 'nobody knows where it is'],
  ['popup-unrelated', true, 0, false, 'a person who sees this has found the button'],
  ['popup-official-in-flow', true, 0, false, 'the same'],
];
test.for(TOLD_AGAIN)(
  '%s, its button hidden: %s, tightness %i: how it is opened again is said: %s, as %s',
  ([id, isButtonHidden, tightness, says]) => {
    const { view: _, ...actions } = show(sampleOf(id));
    const view = popupView(sampleOf(id), { ...actions, isButtonHidden }, t, undefined, tightness);
    expect(view.querySelector('.again')?.textContent).toBe(says ? t('footer.again') : undefined);
  },
);

test('where the name of a door is its host already, that is not said twice', () => {
  const model = sampleOf('popup-unpinned');
  const door = { id: 'site:uni.example', audience: 'everyone', leadsTo: 'service', alsoKnownAs: [] } as const;
  const doors: readonly DoorModel[] = [
    { ...door, name: 'uni.example', host: 'uni.example', reason: 'offered' },
    { ...door, id: 'added:x', name: 'Moodle', host: 'moodle.uni.example', reason: 'added' },
  ];
  const [first, second] = buttons(show({ ...model, doors }).view);
  expect(first?.textContent).toBe(t('door.go', { service: 'uni.example' }));
  expect(second?.textContent).toBe('MoodleYou added thismoodle.uni.example');
});
