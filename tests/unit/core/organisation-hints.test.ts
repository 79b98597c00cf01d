import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Service } from '../../../src/catalogue/types.ts';
import { autoOpen } from '../../../src/core/auto-open.ts';
import { certaintyOf } from '../../../src/core/certainty.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { type Door, type KnownDoors, wayIn } from '../../../src/core/way-in.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const NONE: KnownDoors = { first: [], later: [] };

function doorsAt(url: string, known: KnownDoors = NONE): readonly Door[] {
  return wayIn(judge(visit(url, 'bookmark'), directory), directory, () => known);
}

const MICROSOFT = 'https://login.microsoftonline.com/common/login';
const REQUEST = encodeURIComponent(`${MICROSOFT}?domain_hint=nhs.net`);

const OTHERS = ['domain_hint=a.example', 'domain_hint=b.example', 'login_hint=a%40c.example', 'whr=d.example'];

const first: readonly [url: string, service: string, because: string][] = [
  [MICROSOFT, 'microsoft-365', 'nobody hints at anything'],
  [`${MICROSOFT}?domain_hint=nhs.net`, 'nhsmail-portal', 'a nurse'],
  [`${MICROSOFT}?DOMAIN_HINT=NHS.NET`, 'nhsmail-portal', 'in any case'],
  [`${MICROSOFT}?login_hint=a.nurse%40nhs.net`, 'nhsmail-portal', 'by her address'],
  [`${MICROSOFT}?username=a.nurse%40nhs.net`, 'nhsmail-portal', 'as Microsoft writes it'],
  [`${MICROSOFT}?whr=nhs.net`, 'nhsmail-portal', 'as WS-Federation does'],
  [`${MICROSOFT}?whr=https%3A%2F%2Ffs.nhs.net%2Fadfs%2Fservices%2Ftrust`, 'nhsmail-portal', 'its login'],
  [`${MICROSOFT}?continue=${REQUEST}`, 'nhsmail-portal', 'in a request inside'],
  [`${MICROSOFT}?login_hint=somebody%40live.com`, 'outlook-com', 'personal mail'],
  [`${MICROSOFT}?domain_hint=organizations`, 'microsoft-365', 'a word, and no domain'],
  [`${MICROSOFT}?domain_hint=net`, 'microsoft-365', 'a public suffix is nobody'],
  [`${MICROSOFT}?domain_hint=trust.nhs.uk`, 'microsoft-365', 'nobody knows a door of theirs'],
  [`${MICROSOFT}?domain_hint=nhs.net.evil.example`, 'microsoft-365', 'another domain'],
  [`${MICROSOFT}?login_hint=nhs.net%40evil.example`, 'microsoft-365', 'before the @'],
  [`${MICROSOFT}?domain_hint=nhs.net%2F%40evil.example`, 'microsoft-365', 'what stands behind the last @'],
  [`${MICROSOFT}?domain_hint=nhs.net%3A8443`, 'microsoft-365', 'no domain'],
  [`${MICROSOFT}?domain_hint=${'a.'.repeat(4000)}nhs.net`, 'microsoft-365', 'longer than any name'],
  [`${MICROSOFT}?login_hint=${'a'.repeat(310)}%40nhs.net`, 'nhsmail-portal', 'as long as an address may be'],
  [`${MICROSOFT}?login_hint=${'a'.repeat(311)}%40nhs.net`, 'microsoft-365', 'longer than that'],
  [`${MICROSOFT}?${OTHERS.slice(0, 3).join('&')}&hd=nhs.net`, 'nhsmail-portal', 'the fourth of four'],
  [`${MICROSOFT}?${OTHERS.join('&')}&hd=nhs.net`, 'microsoft-365', 'more than anybody has'],
  [`${MICROSOFT}?whr=https%3A%2F%2F%5B`, 'microsoft-365', 'an address that cannot be read'],
];
test.for(first)('%s leads to %s first: %s', ([url, service]) => {
  expect(doorsAt(url)[0]?.service.id).toBe(service);
});

function learned(host: string): Service {
  const source = [{ title: 'a finished login', checked: '2026-11-26' }];
  return {
    id: `remembered:https://${host}`,
    name: host,
    audience: 'everyone',
    start: `https://${host}/`,
    hosts: [host],
    known: 'seen',
    source,
  };
}

const usual = (service: Service): Door => ({ service, reason: 'usual' });
const portal = directory.serviceById('nhsmail-portal') ?? expect.fail();
const office = directory.serviceById('microsoft-365') ?? expect.fail();

test('what is proven better stays before what is hinted at', () => {
  const hint = `${MICROSOFT}?domain_hint=nhs.net`;
  expect(
    doorsAt(hint, { first: [usual(office)], later: [] })
      .map(({ service }) => service.id)
      .slice(0, 2),
  ).toEqual(['microsoft-365', 'nhsmail-portal']);
  const pushed = learned('evil.example');
  const doors = doorsAt(`${MICROSOFT}?login_hint=a%40evil.example`, { first: [], later: [usual(learned('quiet.example')), usual(pushed)] });
  expect(doors[0]?.service.id, 'a service that had itself learned once cannot lift itself').toBe('microsoft-365');
  expect(doors.at(-2)?.service).toBe(pushed);
  const asked = `https://login.microsoftonline.com/common/oauth2/authorize?domain_hint=nhs.net&redirect_uri=https%3A%2F%2Foutlook.office.com%2Fmail%2F`;
  expect(doorsAt(asked)[0]).toMatchObject({ service: { id: 'microsoft-outlook' }, reason: 'asked' });
});

const HINTS = [
  'nhs.net',
  'a@nhs.net',
  'office.com',
  'evil.example',
  'x@evil.example',
  'microsoft.com',
  'https://evil.example/',
  '@',
  '\u0000',
  '..',
  ' nhs.net',
];
const NAMES = ['domain_hint', 'login_hint', 'username', 'whr', 'hd'];
const KNOWN: readonly KnownDoors[] = [
  NONE,
  { first: [usual(portal)], later: [] },
  { first: [usual(portal), usual(office)], later: [usual(learned('evil.example'))] },
  { first: [{ service: learned('intranet.example'), reason: 'added' }], later: [usual(learned('evil.example'))] },
];
const PAGES = [
  MICROSOFT,
  'https://accounts.google.com/signin/v2/challenge/pwd',
  'https://access.login.nhs.uk/enter-email',
  'https://account.patientaccess.com/MultiFactorAuth/Verify',
  'https://sso.example.org/realms/r/login-actions/authenticate',
];

test('a hint adds no door, takes none away, makes none certain and opens nothing', () => {
  let reordered = 0;
  for (const page of PAGES)
    for (const known of KNOWN) {
      const plain = doorsAt(page, known);
      for (const name of NAMES)
        for (const value of HINTS) {
          const url = `${page}?${name}=${encodeURIComponent(value)}`;
          const verdict = judge(visit(url, 'bookmark'), directory);
          const doors = wayIn(verdict, directory, () => known);
          expect(doors.toSorted(byId), url).toEqual(plain.toSorted(byId));
          const certainties = (all: readonly Door[]) => all.toSorted(byId).map((door) => certaintyOf(door, all));
          expect(certainties(doors), url).toEqual(certainties(plain));
          const before = judge(visit(page, 'bookmark'), directory);
          const straight = { always: [], loudness: 'straight' } as const;
          const open = (of: typeof verdict, all: readonly Door[]) =>
            autoOpen(of, { arrival: 'bookmark' }, all, straight, directory.serviceById);
          expect(open(verdict, doors), url).toBe(open(before, plain));
          if (doors.some(({ service }, i) => service.id !== plain[i]?.service.id)) reordered++;
        }
    }
  expect(reordered, 'it was really tried').toBeGreaterThan(10);
});

function byId(a: Door, b: Door): number {
  return a.service.id < b.service.id ? -1 : 1;
}
