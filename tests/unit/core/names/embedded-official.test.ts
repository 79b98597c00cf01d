import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);
const at = (host: string) => resembles(new URL(`https://${host}/`));

const impostors: readonly [host: string, original: string, because: string][] = [
  ['sso.college.ac.uk.session-check.example', 'sso.college.ac.uk', 'a university’s host in front'],
  ['login.college.ac.uk-auth.example', 'login.college.ac.uk', 'going on behind a dash'],
  ['usa.gov.evil.example', 'usa.gov', 'no label more than there must be'],
  ['met.police.uk.report-fine.example', 'met.police.uk', 'the police’s'],
  ['www.college.ac.uk.a.b.example', 'www.college.ac.uk', 'before more labels'],
];
test.for(impostors)('%s is certain to imitate %s: %s', ([host, original]) => {
  expect(at(host)).toMatchObject({ original, technique: 'embedded', certainty: 'certain' });
});

const honest: readonly [host: string, because: string][] = [
  ['sso.college.ac.uk', 'the host itself'],
  ['ac.uk.evil.example', 'no host, only a suffix'],
  ['www.college.ac.ukulele.example', 'the label goes on'],
  ['college.uk.www.evil.example', 'anybody’s name'],
  ['www.college.ac.uk', 'a host of its own'],
  ['net.edgekey.net.somebody.example', 'a network’s'],
  ['www.riverbank.com.evil.example', 'nobody’s that we know'],
  ['github.dev.xero.com', 'the GitHub that a firm’s developers run'],
  ['github.dev.global.tesco.org', 'the same'],
  ['github-dev.students.cs.ubc.ca', 'the same, with a dash'],
  ['aws.dev.bearflagrobotics.com', 'what a firm’s developers have at Amazon'],
  ['google.riverbank.evil.example', 'a top-level domain of one owner is no host by itself'],
  ['bucket.s3.amazonaws.com.evil.example', 'anybody’s, below an owner’s domain'],
  ['sso.college.ac.uk.com', 'it ends where the suffix begins'],
];
test.for(honest)('%s is left alone: %s', ([host]) => {
  expect(at(host)).toBeUndefined();
});

test('a domain of one label in front of the suffix has room for no host', () => {
  expect(at('usa.gov.example')?.technique).not.toBe('embedded');
});

test('the way in is the front page of whom the host belongs to', () => {
  expect(at('sso.dept.college.ac.uk.evil.example')?.imitates).toMatchObject({
    name: 'college.ac.uk',
    start: 'https://college.ac.uk/',
    owns: ['college.ac.uk'],
  });
});

test('what a protected brand owns is the brand’s', () => {
  expect(at('x.amazonaws.com.evil.example')?.imitates.id).toBe('amazon');
});
