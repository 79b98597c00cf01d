import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookalikeModel } from '../../../src/background/judgement.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Service } from '../../../src/catalogue/types.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { severityOf } from '../../../src/core/severity.ts';

/**
 * The text that started this project was wrong in eight places. None of them is in a sentence for people.
 */

const FOLDER = new URL('../../../assets/locales/', import.meta.url);
const directory = createDirectory(catalogue);

const sentences: readonly (readonly [where: string, message: string])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const file: Readonly<Record<string, { readonly message: string }>> = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    return Object.entries(file).flatMap(([key, { message }]) => (key === '@header' ? [] : [[`${name}: ${key}`, message] as const]));
  });

const services = catalogue.providers.flatMap((provider) => provider.services);
const shown = (service: Service): string => [service.name, service.look].join('\n');

const wrong: readonly [number: number, error: RegExp, right: string][] = [
  [1, /account\.login\.nhs\.uk/i, 'people meet access., auth. and settings.login.nhs.uk'],
  [2, /nhs\.net\s+login/i, 'NHS login is the patients’; NHS.net Connect is the staff’s mail'],
  [
    3,
    /man.in.the.middle|(?:start|begin)\w*[^.]*\b(?:service|start page)\b[^.]*\b(?:fake|phish|attack)/i,
    'the redirect is no protection against fakes',
  ],
  [4, /\btokens?\b|session/i, 'the addresses of NHS login carry none'],
  [5, /continue with nhs login/i, 'the buttons say “Continue to NHS login”, or “Continue”'],
  [6, /(?:organisation|employer|trust)[^.]*(?:provides?|own)[^.]*portal|portal[^.]*(?:provided|given) by/i, 'NHSmail’s portal is national'],
  [7, /\b(?:always|only ever|never)\s+(?:start|begin|sign in|go)\b/i, 'the settings of NHS login are opened by themselves'],
  [8, /\b(?:optional|choose to|you can)\b[^.]*(?:2-step|two-step)/i, 'two steps are part of NHS login'],
];
test.for(wrong)('error %i stands in no sentence for people: %s; %s', ([, error]) => {
  expect(sentences.filter(([, message]) => error.test(message))).toEqual([]);
  expect(services.filter((service) => error.test(shown(service))).map(({ id }) => id)).toEqual([]);
});

test('there are sentences to look at, and the patterns find the errors', () => {
  expect(sentences.length).toBeGreaterThan(2_000);
  const errors = [
    'Go to https://account.login.nhs.uk/',
    'Use your Nhs.Net login',
    'Starting at the service keeps phishing away',
    'The link has an outdated session token',
    'Choose “Continue with NHS login”',
    'Your organisation provides the portal',
    'Always start from the service',
    'You can choose 2-step sign-in',
  ];
  for (const [at, [, error]] of wrong.entries()) expect(errors[at]).toMatch(error);
});

const fakes = [
  'https://account.login.nhs.uk.evil.example/',
  'https://account-login-nhs-uk.com/',
  'https://account.login.nhs.uk@evil.example/',
  'https://nhs-login-verify.com/',
];
test.for(fakes)('error 1: %s is compared with an address that people meet', (href) => {
  const found = directory.resembles(new URL(href));
  expect(found?.imitates.id).toBe('nhs-login');
  const model = found && lookalikeModel({ kind: 'lookalike', ...found });
  expect(model?.original).toBe('access.login.nhs.uk');
  // Where it is another address than the one that was compared, nothing is said of single letters.
  if (found?.original !== model?.original) expect(model?.differences).toEqual([]);
});

test.for([
  ['https://nhs-app-check.example/', 'NHS App', 'www.nhsapp.service.nhs.uk'],
  ['https://nhsapp.verify.example/', 'NHS App', 'www.nhsapp.service.nhs.uk'],
  ['https://nhs-login-check.example/', 'NHS login', undefined],
] as const)('error 1: %s is not %s, by the name that people know', ([href, name, original]) => {
  const found = directory.resembles(new URL(href));
  const model = found && lookalikeModel({ kind: 'lookalike', ...found });
  expect(model?.name).toBe(name);
  if (original !== undefined) expect(model).toMatchObject({ original, borrowed: { realEnd: 'nhs.uk' } });
  expect(model?.original).toMatch(/nhs\.uk$/);
});

test('error 7: the settings of NHS login, where a password is changed, may be opened by themselves', () => {
  const url = new URL('https://settings.login.nhs.uk/');
  const verdict = judge({ url, requested: url, arrival: 'bookmark', atMs: 0 }, directory);
  expect(severityOf(verdict)).toBe('silent');
  expect(verdict.kind).toBe('official');
});

test('error 6: nobody’s organisation is named at NHSmail’s portal', () => {
  const portal = services.find(({ id }) => id === 'nhsmail-portal');
  expect(portal?.start).toMatch(/^https:\/\/(?:portal|www)\.nhs\.net\//);
});
