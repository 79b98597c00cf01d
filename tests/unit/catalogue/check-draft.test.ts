import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Provider } from '../../../src/catalogue/types.ts';
import { faultsOf } from '../../tools/check-draft.ts';

const draft = {
  kind: 'provider',
  id: 'example',
  name: 'Example Login',
  hosts: [{ host: 'login.example.com', role: 'authorize', environment: 'production', known: 'documented' }],
  entries: [{ path: '/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' }],
  interior: [{ path: '/password', known: 'seen' }],
  direct: [{ path: '/privacy', known: 'documented' }],
  services: [
    {
      id: 'example-mail',
      name: 'Example Mail',
      audience: 'everyone',
      start: 'https://mail.example.com/',
      hosts: ['mail.example.com'],
      known: 'documented',
      source: [{ title: 'Example, documentation', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'Example, documentation', url: 'https://login.example.com/docs', checked: '2026-11-23' }],
} satisfies Provider;

const [service] = draft.services;

const faulty: readonly [what: string, draft: unknown, fault: string][] = [
  ['nothing', undefined, 'kind'],
  ['no source', { ...draft, source: [] }, 'source'],
  ['a start page without encryption', { ...draft, services: [{ ...service, start: 'http://mail.example.com/' }] }, 'start'],
  ['a host of somebody else', { ...draft, hosts: [{ ...draft.hosts[0], host: 'github.com' }] }, 'belongs to github'],
  ['a service id that is taken', { ...draft, services: [{ ...service, id: 'nhs-app' }] }, 'taken by nhs-login'],
  ['two gaps in a path', { ...draft, interior: [{ path: '/**/a/**', known: 'seen' }] }, 'only one'],
  ['an empty segment', { ...draft, direct: [{ path: '/{,login}', known: 'seen' }] }, "'/' of its own"],
  ['nowhere to lead to', { ...draft, services: [] }, 'where should people be led'],
  ['neither a page to tell nor a door', { ...draft, entries: [], interior: [], services: [] }, 'nor a door to offer'],
  ['pages of no host', { ...draft, hosts: [] }, 'whose pages'],
  ['no page that may be kept', { ...draft, direct: [] }, 'really no page'],
  [
    'software that any site could be',
    { kind: 'server', id: 'x', name: 'XX', entries: [], interior: [{ path: '/**', known: 'seen' }], direct: [], source: draft.source },
    'must demand a parameter',
  ],
];
test.for(faulty)('%s is found', ([, value, fault]) => {
  expect(faultsOf(value).join('\n')).toContain(fault);
});

test('the example of the instructions is complete', () => {
  expect(faultsOf(draft)).toEqual([]);
});

test('a login of which no dead page is known may be held for its door', () => {
  expect(faultsOf({ ...draft, entries: [], interior: [] })).toEqual([]);
  expect(faultsOf({ ...draft, hosts: [], entries: [], interior: [], direct: [] })).toEqual([]);
});

test.for([...catalogue.servers])('$id is complete', (server) => {
  expect(faultsOf(server)).toEqual([]);
});
