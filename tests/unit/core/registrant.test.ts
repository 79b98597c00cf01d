import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { certaintyOf } from '../../../src/core/certainty.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { isMadeFor } from '../../../src/core/flow/remedy.ts';
import { judge } from '../../../src/core/judge.ts';
import { askedSite } from '../../../src/core/login-site.ts';
import { isTenantPattern } from '../../../src/core/names/ownership.ts';
import { namesThatAre } from '../../../src/core/names/packed-names.ts';
import { isAtPlatform, isOfSameRegistrant } from '../../../src/core/registrant.ts';
import { wayIn } from '../../../src/core/way-in.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const pairs: readonly [host: string, other: string, isSame: boolean, because: string][] = [
  ['wiki.college.example', 'sso.college.example', true, 'nobody else has a host there'],
  ['college.example', 'sso.college.example', true, 'nor the domain itself'],
  ['acme.okta.com', 'acme.okta.com', true, 'one host is one registrant’s'],
  ['sso.college.example', 'sso.evil.example', false, 'two domains'],
  ['192.0.2.1', '192.0.2.2', false, 'addresses have no domain'],
  ['hospital.nhs.uk', 'surgery.nhs.uk', false, 'a public suffix'],
  ['acme.github.io', 'evil.github.io', false, 'one of the private part'],
  ['a.webnode.com', 'b.webnode.com', false, 'a platform that the list lacks'],
  ['acme.onelogin.com', 'evil.onelogin.com', false, 'where a provider’s star stands for customers'],
  ['onelogin.com', 'evil.onelogin.com', false, 'anybody who asks first'],
  ['evil.onelogin.com', 'onelogin.com', false, 'and the other way round'],
  ['a.webgp.com', 'b.webgp.com', false, 'where a service’s star does'],
  ['acme.fusionauth.io', 'evil.fusionauth.io', false, 'customers of a maker of login software'],
  ['acme.zendesk.com', 'evil.zendesk.com', false, 'a platform'],
  ['acme.brightspace.com', 'evil.brightspace.com', false, 'of learning'],
  ['acme.csod.com', 'evil.csod.com', false, 'of employers'],
  ['acme.moodlecloud.com', 'evil.moodlecloud.com', false, 'where anybody tries a Moodle out'],
  ['acme.hosted.panopto.com', 'evil.hosted.panopto.com', false, 'of lectures, in a region of it'],
  ['accounts.cloud.com', 'evil.cloud.com', false, 'a login beside its customers'],
  ['acme.wd3.myworkday.com', 'evil.wd3.myworkday.com', false, 'wherever it has put them'],
  ['x.acme.zendesk.com', 'x.evil.zendesk.com', false, 'however deep'],
  ['public-api.wordpress.com', 'evil.wordpress.com', false, 'where anybody writes'],
  ['acme.com.edgekey.net', 'evil.com.edgekey.net', false, 'two customers of a network'],
];

test.for(pairs)('%s and %s are of one registrant: %s, %s', ([host, other, isSame]) => {
  expect(isOfSameRegistrant(host, other, directory)).toBe(isSame);
  expect(isOfSameRegistrant(other, host, directory)).toBe(isSame);
  // With the dot of the root it is the same host.
  for (const [one, two] of [
    [`${host}.`, `${other}.`],
    [`${host}.`, other],
    [host, `${other}.`],
  ] as const)
    if (!host.startsWith('192.')) expect(isOfSameRegistrant(one, two, directory), `${one} ${two}`).toBe(isSame);
});

describe('two made-up tenants of whatever platform of the catalogue', () => {
  const hosts = catalogue.providers.flatMap((provider) => [
    ...provider.hosts.map(({ host }) => host),
    ...provider.services.flatMap((service) => service.hosts),
  ]);
  const starred = hosts.filter((host) => isTenantPattern(host, catalogue.ownership)).map((host) => host.slice(2));
  const makers = catalogue.servers.flatMap(({ tenantsAt = [] }) => tenantsAt);
  const claimed = namesThatAre(catalogue.ownership, 'anybody', 'network', 'tenants');
  const platforms = [...new Set([...starred, ...makers, ...claimed, ...catalogue.hosting])];

  test('there are platforms of each kind', () => {
    for (const some of [starred, makers, claimed, catalogue.hosting]) expect(some.length).toBeGreaterThan(8);
    expect(platforms).toEqual(expect.arrayContaining(['onelogin.com', 'okta.com', 'wordpress.com', 'edgekey.net', 'webnode.com']));
  });

  test('are never of one registrant, and no request at one makes a door of the other', () => {
    const names: readonly (readonly [string, string])[] = [
      ['acme', 'evil'],
      ['login', 'evil'],
      ['www', 'evil'],
      ['x.acme', 'evil'],
    ];
    const deeper = [['acme.eu', 'evil.eu'] as const];
    for (const platform of platforms) {
      const pairsThere = [
        [platform, `evil.${platform}`] as const,
        ...[...names, ...(catalogue.hosting.includes(platform) ? [] : deeper)].map((pair) => pair.map((name) => `${name}.${platform}`)),
      ];
      for (const [tenant = '', evil = ''] of pairsThere) {
        expect(isOfSameRegistrant(tenant, evil, directory), `${tenant} and ${evil}`).toBe(false);
        expect(isOfSameRegistrant(`${tenant}.`, `${evil}.`, directory), `${tenant}. and ${evil}.`).toBe(false);
        expect(isOfSameRegistrant(evil, tenant, directory), `${evil} and ${tenant}`).toBe(false);
        const url = new URL(`https://${tenant}/realms/a/protocol/openid-connect/auth?client_id=x`);
        const login = directory.loginAt(url) ?? expect.fail(tenant);
        expect(askedSite(`https://${evil}`, login, directory), `${tenant} for ${evil}`).toBeUndefined();
      }
    }
  });

  test('a host outside of them is at none', () => {
    expect(['www.nhs.uk', 'sso.college.example', 'github.com', 'zendesk.com'].filter((host) => isAtPlatform(host, directory))).toEqual([]);
  });
});

test("a link to a page of somebody's tenant that names another tenant has no door there", () => {
  const url = 'https://acme.onelogin.com/login2?return=eyJ&redirect_uri=https%3A%2F%2Fevil.onelogin.com%2Fcb';
  const verdict = judge(visit(url, 'link', { from: 'https://evil.example/' }), directory);
  expect(verdict).toMatchObject({ kind: 'out-of-flow', request: { origin: 'https://evil.onelogin.com' } });
  expect(wayIn(verdict, directory).map(({ service }) => new URL(service.start).hostname)).not.toContain('evil.onelogin.com');
});

const bookmarks: readonly (readonly [platform: string, page: string])[] = [
  ['my.salesforce.com', '/setup/secur/RemoteAccessAuthorizationPage.apexp?source=x'],
  ['my.site.com', '/?sessionDataKey=0c7a9c1e'],
  ['service-now.com', '/?sessionDataKey=0c7a9c1e'],
  ['freshdesk.com', '/?sessionDataKey=0c7a9c1e'],
  ['slack.com', '/?sessionDataKey=0c7a9c1e'],
  ['statuspage.io', '/?sessionDataKey=0c7a9c1e'],
  ['criipto.id', '/?sessionDataKey=0c7a9c1e'],
  ['onelogin.com', '/login2?return=eyJ'],
];

test.for(bookmarks)(
  'in a bookmark of a tenant of %s (%s) another tenant is somebody else: opened by its name alone',
  ([platform, page]) => {
    const url = `https://acme.${platform}${page}&redirect_uri=${encodeURIComponent(`https://evil.${platform}/cb`)}`;
    const doors = wayIn(judge(visit(url, 'bookmark'), directory), directory);
    expect(doors.filter(({ isAsked }) => isAsked)).toEqual([]);
    const there = doors.filter(({ service }) => service.start.includes('evil.'));
    expect(there.map(({ reason }) => reason)).toEqual(['named']);
    expect(there.map((door) => certaintyOf(door, doors))).toEqual(['offered']);
  },
);

test('a bookmark that was made for one host of a service is no proof for a stranger’s below its star', () => {
  expect(isMadeFor('surgery.webgp.com', 'https://evil.webgp.com/', directory)).toBe(false);
  expect(isMadeFor('surgery.webgp.com', 'https://surgery.webgp.com/', directory)).toBe(true);
  expect(isMadeFor('econsult.net', 'https://econsult.net/', directory)).toBe(true);
});
