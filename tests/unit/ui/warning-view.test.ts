// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { WarningModel } from '../../../src/messages/models.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { countryOf, type Place } from '../../../src/ui/person-place.ts';
import { COUNTRIES, type Country, REPORT_PLACES } from '../../../src/ui/phishing-report-places.ts';
import { translate } from '../../../src/ui/translate.ts';
import { warningTitle, warningView } from '../../../src/ui/warning-view.ts';
import { warningWords } from '../../../src/ui/warning-words.ts';
import { product } from '../../gallery/pretend-product.ts';
import { samples } from '../../gallery/samples.ts';

const t = translate(await localeFor('en', warningWords));
const warnings = samples.flatMap((sample) => (sample.page === 'warning' ? [[sample.id, sample.model] as const] : []));
const stopped = warnings.filter(([, model]) => model.kind === 'warning');

/** A person in Britain. */
const BRITAIN = { languages: ['en-GB'], timeZone: 'Europe/London' };

function show(model: WarningModel, place: Place = BRITAIN) {
  const actions = { leave: vi.fn(), unsafelyContinue: vi.fn(), open: vi.fn(), copy: vi.fn(async () => true), product };
  const view = warningView(model, actions, t, place);
  document.body.replaceChildren(view);
  return { view, ...actions };
}

function sampleOf(id: string): WarningModel {
  const found = warnings.find(([name]) => name === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found[1];
}

test.for(warnings)('%s says what it is, with every hole filled', ([, model]) => {
  const { view } = show(model);
  expect(view.dataset.verdict).toBe(model.kind === 'expired' ? 'expired' : 'lookalike');
  expect(view.querySelectorAll('h1')).toHaveLength(1);
  expect(view.textContent + warningTitle(model, t)).not.toMatch(/\{\w+\}|undefined|\[object/);
});

test.for(stopped)('%s: leaving comes first, to the first door where there is one', ([, model]) => {
  const { view, leave, unsafelyContinue } = show(model);
  const first = view.querySelector<HTMLElement>('button');
  expect(first?.dataset.action).toBe('leave');
  expect(first?.classList.contains('primary')).toBe(true);
  expect(first?.dataset.service).toBe(model.doors[0]?.id);
  first?.click();
  expect(leave).toHaveBeenCalledExactlyOnceWith(...(model.doors[0] ? [model.doors[0].id] : []));
  expect(unsafelyContinue).not.toHaveBeenCalled();
});

test('a name that stands there letter for letter: what it says, how it ends, and how the real one ends', () => {
  const { view } = show(sampleOf('warning-word'));
  const text = (selector: string) => view.querySelector(selector)?.textContent?.replaceAll(/[\u2066-\u2069]/g, '');
  expect(text('.comparison .differences')).toBe(
    'It says “nhs-login”, but it ends in “nhs-login-verify.example”. The real one ends in “nhs.uk”.',
  );
  expect(text('.host.visited mark')).toBe('nhs-login');
  expect(text('.host.original mark')).toBe('nhs.uk');
  expect(text('.host.visited')).toBe('my.nhs-login-verify.example');
});

const pieces: readonly [id: string, visited: readonly string[], because: string][] = [
  ['warning-word', ['my.', 'nhs-login-verify.example'], 'the domain stays whole where it fits into a line'],
  ['warning-homoglyph', ['access.', 'logіn.', 'nhs.', 'uk'], 'whatever of it is marked'],
  ['warning-cut', ['access.', 'login.', 'nhs.', 'uk', '.secure-patient-verify.co.com'], 'what is added is a piece of its own'],
];

test.for(pieces)('%s: lines of the visited host break between %j: %s', ([id, visited]) => {
  const host = show(sampleOf(id)).view.querySelector('.host.visited');
  expect([...(host?.children ?? [])].map(({ textContent }) => textContent)).toEqual(visited);
});

test('a letter that differs is said as before', () => {
  const { view } = show(sampleOf('warning-homoglyph'));
  expect(view.querySelector('.comparison .differences')?.textContent).toContain('Cyrillic');
});

test.for(stopped)('%s: one can leave for no service at all', ([, model]) => {
  const { view, leave } = show(model);
  view.querySelector<HTMLElement>('button[data-action=leave]:not([data-service])')?.click();
  expect(leave).toHaveBeenCalledExactlyOnceWith();
});

test.for(stopped)('%s: going on is folded away', ([, model]) => {
  const { view, unsafelyContinue } = show(model);
  const button = view.querySelector<HTMLElement>('button[data-action=continue]');
  expect(button?.closest('details')?.open).toBe(false);
  button?.click();
  expect(unsafelyContinue).toHaveBeenCalledOnce();
});

test('an address that was too long to be kept: what going on may open is said beside the button, and only then', () => {
  const said = (id: string) => show(sampleOf(id)).view.querySelector('.go-on [data-cut]')?.textContent;
  expect(said('warning-cut')).toBe('The address is very long. Going on may open only its first part.');
  expect(said('warning-embedded')).toBeUndefined();
});

test('the differing letter is marked in both names, and said in words', () => {
  const { view } = show(sampleOf('warning-homoglyph'));
  expect(view.querySelector('.original mark')?.textContent).toBe('i');
  expect(view.querySelector('.visited mark')?.textContent).toBe('і');
  expect(view.querySelector('.differences')?.textContent).toBe(t('difference.cyrillic', { visited: 'і', original: 'i' }));
  expect(view.textContent).toContain('access.xn--logn-n9d.nhs.uk');
});

test('what follows a difference stands under its counterpart', () => {
  const { view } = show(sampleOf('warning-likely'));
  const [real, visited] = [...view.querySelectorAll('.host')].map((host) => host.textContent);
  expect(real?.length).toBe(visited?.length);
  expect(real?.indexOf('.com')).toBe(visited?.indexOf('.com'));
});

test('the report is a mail to read first, without what may be private', () => {
  const href = show(sampleOf('warning-embedded')).view.querySelector<HTMLAnchorElement>('[data-action=report]')?.getAttribute('href') ?? '';
  const mail = new URL(href);
  expect(mail.protocol + mail.pathname).toBe('mailto:report@phishing.gov.uk');
  expect(mail.searchParams.get('body')).toContain(
    'https://access.login.nhs.uk.secure-patient-verify.co.com/account/confirm?email=…&session=…\r\n',
  );
  expect(href).not.toMatch(/alex|8f14e45f/);
});

test('a warning that has ended lists every front door, calmly', () => {
  const { view, open } = show(sampleOf('warning-expired'));
  expect(view.dataset.severity).toBe('silent');
  expect(view.querySelectorAll('button[data-service]').length).toBeGreaterThan(5);
  expect([...view.querySelectorAll('[data-action]')].filter((one) => !one.closest('footer'))).toEqual([]);
  view.querySelector<HTMLElement>('button[data-service]')?.click();
  expect(open).toHaveBeenCalledExactlyOnceWith('nhs-app');
});

test('a false alarm can be told from the page: the report opens with that choice, and holds no value of the address', () => {
  const { view, copy } = show(sampleOf('warning-embedded'));
  const fold = view.querySelector<HTMLDetailsElement>('footer .report-fold');
  view.querySelector<HTMLElement>('.go-on [data-action=mistake]')?.click();
  expect(fold?.open).toBe(true);
  expect(document.activeElement).toBe(fold?.querySelector('summary'));
  view.querySelector<HTMLElement>('[data-action=copy]')?.click();
  const [[text = ''] = ['']] = copy.mock.calls as unknown as string[][];
  expect(text).toMatch(/^Report: a warning is wrong/);
  expect(text).toContain('URL: https://access.login.nhs.uk.secure-patient-verify.co.com/account/confirm?email=…&session=…');
  expect(`${text} ${fold?.textContent}`).not.toMatch(/alex|8f14e45f/);
});

const countries: readonly [place: Place, country: Country | undefined, because: string][] = [
  [BRITAIN, 'GB', 'the time zone'],
  [{ languages: ['pl-PL'], timeZone: 'Europe/London' }, 'GB', 'a Pole in London is in London'],
  [{ languages: ['en-US'], timeZone: 'Europe/Warsaw' }, 'PL', 'many browsers speak American'],
  [{ languages: ['en-US'], timeZone: 'Europe/Bucharest' }, 'RO', 'the time zone'],
  [{ languages: ['es-MX'], timeZone: 'America/Indiana/Knox' }, 'US', 'the time zone'],
  [{ languages: ['en-CA'], timeZone: 'America/Toronto' }, undefined, 'of Canada nobody has looked it up'],
  [{ languages: ['hi-IN'], timeZone: 'Asia/Calcutta' }, 'IN', 'the time zone by its older name'],
  [{ languages: ['en-AU'], timeZone: 'Australia/Perth' }, 'AU', 'the time zone'],
  [{ languages: ['en-GB'], timeZone: 'Europe/Berlin' }, undefined, 'the time zone is elsewhere'],
  [{ languages: ['en-GB', 'pl'], timeZone: 'UTC' }, 'GB', 'the time zone is no place, the language has one'],
  [{ languages: ['pl'], timeZone: '' }, 'PL', 'a language of one country'],
  [{ languages: ['ro-MD'], timeZone: 'UTC' }, undefined, 'Moldova is another country'],
  [{ languages: ['zh-Hans-AU'], timeZone: 'Etc/UTC' }, 'AU', 'the script stands before the region'],
  [{ languages: ['en'], timeZone: 'UTC' }, undefined, 'English is everywhere'],
  [{ languages: [], timeZone: '' }, undefined, 'nothing is known'],
];
test.for(countries)('%j is in %s: %s', ([place, country]) => expect(countryOf(place)).toBe(country));

test.for(countries)('%j: what is official there comes first, and everything else is a fold away', ([place, country]) => {
  const report = show(sampleOf('warning-embedded'), place).view.querySelector('.report');
  const forms = [...(report?.querySelectorAll<HTMLAnchorElement>('[data-action=report-form]') ?? [])];
  expect(forms.map(({ href }) => href).toSorted()).toEqual(REPORT_PLACES.map(({ form }) => form).toSorted());
  const first = forms.filter((form) => !form.closest('details')).map(({ href }) => href);
  expect(first).toEqual(REPORT_PLACES.filter((known) => known.country === country).map(({ form }) => form));
  expect(report?.textContent?.includes(t('warning.report.elsewhere'))).toBe(country === undefined);
  const folded = [...(report?.querySelectorAll('[data-country]') ?? [])].map((one) => one.getAttribute('data-country'));
  expect(folded).toEqual(COUNTRIES.filter((one) => one !== country));
});

test('in Britain texts go to 7726, and one bank number rings every bank; in Poland they go to 8080', () => {
  const said = (place: Place, selector: string) => show(sampleOf('warning-embedded'), place).view.querySelector(selector)?.textContent;
  expect(said(BRITAIN, '.report')).toContain('Forward the text to 7726.');
  expect(said(BRITAIN, '.typed')).toContain('159');
  const poland = { languages: ['pl'], timeZone: 'Europe/Warsaw' };
  expect(said(poland, '.report > p')).toContain('Forward the text to 8080.');
  expect(said(poland, '.typed')).not.toContain('159');
});

test('who typed something is led to the page where the password is changed, where somebody has looked it up', () => {
  const link = (id: string) => show(sampleOf(id)).view.querySelector<HTMLAnchorElement>('.typed [data-action=change-password]');
  expect(link('warning-embedded')?.href).toBe('https://settings.login.nhs.uk/');
  expect(link('warning-embedded')?.textContent).toBe('Change your password at settings.login.nhs.uk');
  expect(link('warning-embedded')?.closest('details')?.open).toBe(false);
  expect(link('warning-likely')).toBeNull();
});

test('every office has a page of its own, and somebody looked it up', () => {
  expect(REPORT_PLACES.map(({ country }) => country)).toEqual(COUNTRIES);
  for (const { country, form, textTo = '1', ring = '1', source } of REPORT_PLACES) {
    expect(new URL(form).protocol, country).toBe('https:');
    expect(textTo + ring, country).toMatch(/^\d+$/);
    expect(source.length, country).toBeGreaterThan(0);
    for (const { checked } of source) expect(checked).toMatch(/^2026-/);
  }
});

test('a warning that is over leads to the help desk, too', () => {
  const { view } = show({
    ...sampleOf('warning-expired'),
    helpDesk: { text: 'Call 4711', link: undefined, reportTo: 'https://desk.college.example/' },
  });
  expect(view.textContent).toContain('Call 4711');
  expect([...view.querySelectorAll('a')].map(({ href }) => href)).toContain('https://desk.college.example/');
});
