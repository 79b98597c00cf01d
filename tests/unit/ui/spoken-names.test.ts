import { expect, test } from 'vitest';
import { judgementOf } from '../../../src/background/judgement.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Provider, Server, Service } from '../../../src/catalogue/types.ts';
import type { Login } from '../../../src/core/login.ts';
import type { RequestFlaw, Verdict } from '../../../src/core/verdict.ts';
import { STANDINGS } from '../../../src/core/verdict.ts';
import type { VerdictModel } from '../../../src/messages/models.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/ui/languages.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { messageOf } from '../../../src/ui/page-message.ts';
import { spokenName } from '../../../src/ui/spoken-name.ts';
import { translate } from '../../../src/ui/translate.ts';
import { causesAged } from './causes.ts';

const { providers, servers } = catalogue;
const codes = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** Providers whose names people know as those of logins, or of the one service whose login it is: they need no word more. */
const LOGINS = new Set(
  [
    'autenticacao-gov bc-services-card bundid cie clave claveunica csam dfe-sign-in dich-vu-cong digid digilocker dolat e-devlet esia franceconnect gckey',
    'gov-br government-gateway govuk-one-login hmcts-access hsc-ni id-austria id-porten id-uruguay id.me itsme kau login-gov-pl login.gov mygov-au',
    'nemlog-in nhs-cis2 nhs-login nhsmail oneid-uz openathens parichay proconnect realme scotaccount singpass spid suomi-fi surfconext switch-edu-id tara',
    'taxisnet thaid uae-pass unilogin',
  ]
    .join(' ')
    .split(' '),
);

const CAUSES = causesAged(5_400_000);

const FLAWS: readonly RequestFlaw['kind'][] = ['answer-over-http', 'answer-to-script', 'answer-with-userinfo', 'answer-to-impostor'];

const lookalike = {
  kind: 'lookalike',
  imitates: catalogue.brands[0],
  original: 'example.com',
  technique: 'typo',
  certainty: 'certain',
  differences: [],
} as const;

/** Every verdict that there can be on pages of this login. */
function verdicts(login: Login): readonly Verdict[] {
  const request = { asked: {} } as unknown as Extract<Verdict, { kind: 'out-of-flow' }>['request'];
  const flaw = (kind: RequestFlaw['kind']) =>
    ({ kind, target: 'http://a.example', scheme: 'javascript', lookalike }) as unknown as RequestFlaw;
  return [
    ...STANDINGS.map((standing): Verdict => ({ kind: 'official', login, standing })),
    ...CAUSES.map((cause): Verdict => ({ kind: 'out-of-flow', login, cause, request })),
    ...(['bounces', 'redirects', 'failures'] as const).map((circle): Verdict => ({ kind: 'loop', login, circle, times: 5 })),
    ...FLAWS.map((kind): Verdict => ({ kind: 'unsafe-request', login, flaw: flaw(kind) })),
    ...(['http', 'certificate'] as const).map((kind): Verdict => ({ kind: 'insecure', login, flaw: kind })),
  ];
}

/** Of a company the page is its own, and what a customer has there is at its place: the only sentences with the bare name. */
function speaksOfOwner(page: VerdictModel): boolean {
  return (page.kind === 'official' && page.standing !== 'in-flow') || (page.kind === 'insecure' && page.flaw === 'http');
}

const systems: readonly (Provider | Server)[] = [...providers, ...servers];
const software = servers.flatMap(({ name }) => name.replaceAll(/[()]/g, ',').split(',')).flatMap((name) => name.trim() || []);
/** Any of them, as a word by itself. */
const SOFTWARE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${software.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}.])`,
  'u',
);

test('every provider is named as a login, or as whose it is', () => {
  const undecided = providers.filter(({ id, nameOf }) => (nameOf === 'owner') === LOGINS.has(id)).map(({ id }) => id);
  expect(undecided).toEqual([]);
});

test.for(codes)('%s: no company stands in a sentence as if it were a page, and no login software', async (code) => {
  const t = translate(await localeFor(code));
  const unIsolated = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
  let companies = 0;
  for (const system of systems) {
    const hostname = system.kind === 'provider' ? (system.hosts[0]?.host ?? '').replace('*.', 'x.') : 'idp.uni.example';
    for (const verdict of verdicts({ system, hostname })) {
      const { page } = judgementOf(verdict, []);
      if (page.kind === 'unrelated' || page.kind === 'lookalike') continue;
      const { title, body } = messageOf(page, t);
      const sentences = [title, ...body, t('steps.ask', { name: spokenName(page, t) })].map(unIsolated);
      const said = sentences.join('\n');
      if (system.kind === 'server') {
        expect(said, system.id).not.toMatch(SOFTWARE);
        expect(said).toContain('idp.uni.example');
      }
      if (!page.isOwner || speaksOfOwner(page)) continue;
      companies += 1;
      const named = sentences.filter((sentence) => sentence.includes(page.name));
      for (const sentence of named) expect(sentence).toContain(unIsolated(t('login.of', { name: page.name })));
      expect(named.length).toBeGreaterThan(0);
    }
  }
  expect(companies).toBeGreaterThan(1_000);
});

test('what stands in brackets for lists is in no sentence', async () => {
  const t = translate(await localeFor('en'));
  const bracketed = providers.filter(({ name }) => name.includes('('));
  expect(bracketed.length).toBeGreaterThan(10);
  for (const system of bracketed) {
    const { page } = judgementOf({ kind: 'loop', login: { system, hostname: 'a.example' }, circle: 'bounces' }, []);
    expect(messageOf(page, t).body.join(' ')).not.toContain('(');
  }
});

test('a page that takes an answer is named for its service, which is no login', () => {
  const [system] = providers;
  const service = system?.services[0] as Service;
  const request = { service } as unknown as Extract<Verdict, { kind: 'out-of-flow' }>['request'];
  const login = { system: system as Provider, hostname: 'a.example' };
  const { page } = judgementOf({ kind: 'out-of-flow', login, cause: { kind: 'spent-answer', key: 'code' }, request }, []);
  expect(page).toMatchObject({ name: service.name });
  expect(page).not.toHaveProperty('isOwner');
});
