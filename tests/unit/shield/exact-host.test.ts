import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { addressOf, withoutRoot } from '../../../src/core/names/without-root.ts';
import { createPersonalDirectories } from '../../../src/core/personal-directory.ts';
import { exactHosts, MAX_LABELS } from '../../../src/shield/exact-host.ts';
import { MAIN_FRAME, PRIORITY, type Rule } from '../../../src/shield/rule.ts';
import { trusting, trustRules } from '../../../src/shield/trust-rules.ts';
import { SIZE } from '../../size.ts';
import { applied, numbered } from './applied.ts';
import { SHIPPED } from './shipped.ts';

const BOTH = ['chrome', 'firefox'] as const;

/** Few labels, so that hosts often stand below one another, differ by little, or are parts of each other. */
const label = fc.constantFrom('a', 'b', 'com', 'nhs', 'uk', 'evil', 'x-1', 'xn--80ak6aa92e', '_x');
const name = fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join('.'));
const host = fc.oneof({ weight: 8, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom('192.0.2.7', '[2001:db8::1]', '10.0.0.1') });
const userinfo = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  host.map((said) => `${said}@`),
  fc.tuple(host, host).map(([user, password]) => `${user}:${password}@`),
  fc.constantFrom('bob@', 'bob:81@', ':pw@', 'a@b@', 'a%2f%40%2e@', 'a&b@', '%E0@', '\\@', '..@'),
);
const addressAt = (host: fc.Arbitrary<string>) =>
  fc
    .record({
      scheme: fc.constantFrom('https://', 'http://', 'HTTPS://'),
      userinfo,
      front: fc.oneof(
        { weight: 2, arbitrary: fc.constant('') },
        label.map((front) => `${front}.`),
      ),
      host,
      dot: fc.constantFrom('', '.'),
      port: fc.constantFrom('', ':0', ':81', ':443', ':8443', ':65535'),
      rest: fc.oneof(
        fc.constantFrom('', '/', '/x', '/a@b', '/:81/', '?a@b', '#a.b/'),
        host.map((said) => `/?u=https://${said}/`),
      ),
    })
    .map(({ scheme, userinfo, front, host, dot, port, rest }) => scheme + userinfo + front + host + dot + port + rest)
    .filter((text) => URL.canParse(text));

/** Hosts, and addresses at them, below them, beside them. */
const hostsAndAddresses = fc
  .array(host, { minLength: 1, maxLength: 5 })
  .chain((hosts) =>
    fc.tuple(fc.constant(hosts), fc.array(addressAt(fc.oneof(host, fc.constantFrom(...hosts))), { minLength: 5, maxLength: 20 })),
  );

const allowing = (hosts: readonly string[]): readonly Rule[] =>
  numbered(
    exactHosts(hosts).map((addresses) => ({
      priority: PRIORITY.passage,
      action: { type: 'allow' },
      condition: { ...addresses, resourceTypes: MAIN_FRAME },
    })),
  );

test.for(BOTH)('what is let through is at exactly these hosts, whatever the address: %s', (dialect) => {
  const tried = { in: 0, out: 0, below: 0 };
  fc.assert(
    fc.property(hostsAndAddresses, ([hosts, urls]) => {
      const decide = applied(allowing(hosts), dialect);
      for (const url of urls) {
        const visited = withoutRoot(new URL(url).hostname);
        const isOne = hosts.includes(visited);
        tried[isOne ? 'in' : 'out'] += 1;
        if (!isOne && hosts.some((other) => visited.endsWith(`.${other}`))) tried.below += 1;
        expect([url, decide({ url })]).toEqual([url, isOne ? 'allow' : undefined]);
      }
    }),
    { numRuns: SIZE.addresses },
  );
  expect(Math.min(...Object.values(tried))).toBeGreaterThan(SIZE.addresses);
});

const everybodys = createPersonalDirectories(catalogue);

test.for(BOTH)('a host that is trusted for good: the worker and the rules mean the same: %s', (dialect) => {
  // They only resemble somebody: what imitates for certain nobody can trust for good.
  const hosts = ['nhs-fans.example', 'github.net', 'nhs.uk.com'];
  const directory = everybodys({ own: [], allowedHosts: hosts, learned: [] });
  const decide = applied([...SHIPPED[dialect], ...numbered(trustRules(hosts))], dialect);
  const prefixes = ['', 'bob@', 'a:b@', 'account.login.nhs.uk@', 'www.paypal.com:x@', 'x&nhs.u%6b@', 'bob%40paypal.com@'];
  const below = ['', 'www.', 'account.login.nhs.uk.', 'paypal-login.'];
  const tried = { allow: 0, block: 0 };
  for (const host of hosts)
    for (const prefix of prefixes)
      for (const front of below)
        for (const behind of ['', '.', ':8443', '.:0', '.com', '.evil.example']) {
          const url = `https://${prefix}${front}${host}${behind}/x`;
          const decision = decide({ url });
          const found = directory.resembles(addressOf(url));
          if (decision !== undefined) tried[decision] += 1;
          // Never is more let through than the worker trusts, and nothing is blocked of which it would have nothing to say.
          if (decision === 'allow') expect([url, found]).toEqual([url, undefined]);
          if (decision === 'block') expect([url, found?.certainty]).toEqual([url, 'certain']);
        }
  expect(tried.allow).toBeGreaterThan(20);
  expect(tried.block).toBeGreaterThan(100);
});

test('a thousand hosts need as many rules as they have numbers of labels', () => {
  const hosts = Array.from({ length: 1000 }, (_, i) => `h${i}.${'sub.'.repeat(i % 5)}example`);
  expect(trustRules(hosts)).toHaveLength(5);
});

test.for(BOTH)('a host of more labels than an expression counts is let through at its usual ports, and nothing below it: %s', (dialect) => {
  const long = `${'a.'.repeat(MAX_LABELS)}example`;
  const decide = applied(allowing([long]), dialect);
  for (const url of [`https://${long}/`, `http://${long}./x`]) expect(decide({ url })).toBe('allow');
  for (const url of [`https://a.${long}/`, `https://${long}@a.${long}/`, `https://a.${long}/?u=https://${long}/`])
    expect(decide({ url })).toBeUndefined();
});

test('a name that no address has spoils nothing', () => {
  expect(exactHosts(['127.1', '%61.example', 'A.example', 'a b.example', 'https://x.example', '', '.', 'good.example'])).toEqual(
    exactHosts(['good.example']),
  );
});

test('trust is put in the place of what was trusted before, and left alone where it is the same', () => {
  const first = trusting([], ['a.example', 'b.example', 'x.a.example']);
  expect(first).toMatchObject({ removeRuleIds: [], addRules: [{ id: 1 }, { id: 2 }] });
  const rules = first?.addRules ?? [];
  expect(trusting(rules, ['x.a.example', 'b.example', 'a.example'])).toBeUndefined();
  expect(trusting(rules, ['x.a.example'])).toMatchObject({ removeRuleIds: [1], addRules: [] });
  expect(trusting(rules, [])).toEqual({ addRules: [], removeRuleIds: [1, 2] });
});
