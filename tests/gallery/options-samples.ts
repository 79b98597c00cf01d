import type { ImportLine, OptionsModel } from '../../src/messages/models.ts';

const ROTA = 'https://rota.hospital.example/ https://sso.hospital.example/auth/step-two-of-a-rather-long-address ';

/** A settings page on the first day. */
export const empty: OptionsModel = {
  loudness: 'popup',
  sync: { on: false },
  always: [],
  own: [],
  services: [],
  usedCount: 0,
  allowedHosts: [],
  refusedHosts: [],
  broken: [],
  policy: { locked: [], problems: [], fixed: { allowedHosts: [], services: [], always: [] } },
};

/** After a year of use. */
export const full: OptionsModel = {
  loudness: 'straight',
  sync: { on: true },
  always: [
    { login: 'nhs-login', name: 'NHS login', service: 'NHS App' },
    { login: 'server@idp.uni.example', name: 'idp.uni.example', service: undefined },
  ],
  own: [
    {
      key: ROTA,
      name: 'Staff rota',
      start: 'https://rota.hospital.example/',
      signIn: 'https://sso.hospital.example/auth/step-two-of-a-rather-long-address',
    },
    {
      key: `${ROTA}library.hospital.example`,
      name: 'Library rota',
      start: 'https://rota.hospital.example/',
      signIn: 'https://sso.hospital.example/auth/step-two-of-a-rather-long-address',
      madeFor: 'library.hospital.example',
    },
  ],
  services: [
    {
      id: 'a',
      name: 'NHS App',
      host: 'www.nhsapp.service.nhs.uk',
      login: 'NHS login',
      start: 'https://www.nhsapp.service.nhs.uk/login',
      times: 12,
      lastAtMs: 1_760_000_000_000,
    },
    {
      id: 'b',
      host: 'moodle.uni.example',
      login: 'idp.uni.example',
      start: 'https://moodle.uni.example/',
      times: 1,
      lastAtMs: 1_750_000_000_000,
    },
  ],
  usedCount: 34,
  allowedHosts: ['nhs-login-training.example'],
  refusedHosts: [],
  broken: [],
  policy: empty.policy,
};

/** Where an organisation has set some of it, not without a mistake. */
export const managed: OptionsModel = {
  ...full,
  policy: {
    locked: ['loudness', 'always'],
    problems: ['services.2.start: not an https address'],
    fixed: { allowedHosts: ['nhs-login-training.example'], services: [ROTA], always: ['nhs-login'] },
  },
  helpDesk: { text: 'IT Services, extension 1234', link: 'https://help.hospital.example/' },
};

export const troubled: OptionsModel = {
  ...empty,
  allowedHosts: ['account.login.nhs.uk.evil.example'],
  refusedHosts: ['account.login.nhs.uk.evil.example'],
  own: full.own.map((service) => ({ ...service, refused: 'imitates' as const })),
  sync: { on: true, problem: 'newer' },
  broken: [{ key: 'broken:settings:1760000000000', atMs: 1_760_000_000_000 }],
};

/** What a file would do that somebody was handed: half of it harmless, half of it not. */
export const hostileFile: readonly ImportLine[] = [
  { id: 'trust.0', kind: 'trust', host: 'nhs-login-training.example' },
  { id: 'trust.1', kind: 'trust', host: 'account.login.nhs.uk.evil.example', refused: 'imitates' },
  {
    id: 'service.0',
    kind: 'service',
    name: 'NHS App',
    host: 'www.a-rather-long-name-of-a-host.hospital.example',
    signIn: 'access.login.nhs.uk',
  },
  { id: 'service.1', kind: 'service', name: 'NHS App', host: 'nhslogin.club', signIn: 'access.login.nhs.uk', refused: 'imitates' },
  { id: 'learned', kind: 'learned', hosts: ['www.nhsapp.service.nhs.uk', 'moodle.uni.example', 'rota.hospital.example'] },
  { id: 'always.0', kind: 'always', login: 'NHS login', service: 'Staff rota', host: 'rota.hospital.example' },
  { id: 'always.1', kind: 'always', login: 'NHS login', service: '', refused: 'not-there' },
  { id: 'loudness', kind: 'loudness', loudness: 'straight' },
];
