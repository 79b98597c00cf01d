import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { ARRIVALS } from '../../../../src/core/navigation.ts';
import { wayIn } from '../../../../src/core/way-in.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const ANSWER = 'https://www.nhsapp.service.nhs.uk/auth-return?code=8e1f&state=s1';

test('the kept answer of a service that is known to end in an error leads back to that very service', () => {
  for (const arrival of ['bookmark', 'suggestion'] as const) {
    const verdict = judge(visit(ANSWER, arrival), directory);
    expect(verdict).toMatchObject({ kind: 'out-of-flow', cause: { kind: 'spent-answer', key: 'code' } });
    expect(wayIn(verdict, directory)[0]).toMatchObject({ service: { id: 'nhs-app' }, reason: 'asked' });
  }
});

test('however else it is reached, nothing is said, unless its server says so itself', () => {
  for (const arrival of ARRIVALS.filter((one) => one !== 'bookmark' && one !== 'suggestion'))
    expect(judge(visit(ANSWER, arrival), directory).kind, arrival).toBe('unrelated');
  const refused = (arrival: 'typed' | 'link') => judge({ ...visit(ANSWER, arrival), failure: 'error-status' }, directory).kind;
  expect([refused('typed'), refused('link')]).toEqual(['out-of-flow', 'unrelated']);
});

const quiet: readonly [url: string, because: string][] = [
  ['https://www.nhsapp.service.nhs.uk/auth-return?error=access_denied&state=s1', 'no answer was given'],
  ['https://www.nhsapp.service.nhs.uk/auth-return', 'none at all'],
  ['https://www.nhsapp.service.nhs.uk/patient?code=8e1f&state=s1', 'another page of it'],
  ['https://app.unknown.example/auth-return?code=8e1f&state=s1', 'a service of which nobody knows: many start anew'],
  ['https://wiki.example/signin-oidc?code=8e1f&state=s1', 'the same'],
  ['https://intranet.example/?ticket=ST-1-abc', 'the same, of CAS'],
];

test.for(quiet)('a kept page is left alone: %s, %s', ([url]) => {
  expect(judge(visit(url, 'bookmark'), directory).kind).toBe('unrelated');
});

test('a service that led on from there has started anew', () => {
  const led = visit('https://www.nhsapp.service.nhs.uk/login', 'bookmark', { requested: ANSWER });
  expect(judge(led, directory).kind).toBe('unrelated');
});
