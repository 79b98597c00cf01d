import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Service } from '../../../src/catalogue/types.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { createSearch } from '../../../src/core/find-service.ts';
import { judge } from '../../../src/core/judge.ts';
import { isSafeDoor } from '../../../src/core/safe-door.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { type Door, servicesOf, wayIn } from '../../../src/core/way-in.ts';
import { visit } from '../../vectors/navigations/visit.ts';
import { type Doing, type Situation, situations } from '../../vectors/situations.ts';

const directory = createDirectory(catalogue);
const all = [...new Set(catalogue.providers.flatMap((provider) => servicesOf(provider, directory)))];
const search = createSearch<Service>(({ start }) => new URL(start).hostname);

/** What Frontdoor says, and the doors that it shows. */
function answer(doing: Doing): { readonly says: 'guide' | 'silent' | 'found'; readonly doors: readonly Door[] } {
  if (doing.kind === 'looks-for')
    return { says: 'found', doors: search(all, doing.typed).map(({ service }) => ({ service, reason: 'offered' })) };
  const { url, arrival, from } = doing;
  const verdict = judge(visit(url, arrival, from === undefined ? {} : { from }), directory);
  const severity = severityOf(verdict);
  expect(['guide', 'silent'], 'nobody is warned of a genuine page, nor told that somebody sent them').toContain(severity);
  const doors = wayIn(verdict, directory).filter(({ service }) => isSafeDoor(service, directory));
  return { says: severity === 'guide' ? 'guide' : 'silent', doors };
}

test.for(situations.map((one) => [one.number, one.who, one.outcome, one.because, one] as const))(
  '%i, %s: %s, %s',
  ([, , , , { doing, outcome, door }]) => {
    const { says, doors } = answer(doing);
    const [first] = doors;
    expect(first && [first.service.id, first.reason]).toEqual(door);
    if (outcome === 'helped') expect(says).not.toBe('silent');
    if (outcome === 'silent') expect(says).toBe('silent');
  },
);

test('of forty, thirty-six are helped or rightly left alone', () => {
  expect(situations.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  const of = (...outcomes: readonly Situation['outcome'][]) => situations.filter(({ outcome }) => outcomes.includes(outcome)).length;
  expect(of('helped', 'silent')).toBe(36);
  expect(of('silent'), 'silence alone helps nobody').toBeLessThanOrEqual(12);
  expect(situations.every(({ outcome, door }) => (outcome === 'helped') === (door !== undefined) || outcome === 'partly')).toBe(true);
});
