import { expect, test } from 'vitest';
import { suffixListRules } from '../../../src/build/suffix-list.ts';
import { hosting } from '../../../src/catalogue/hosting.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDoubtAbout } from '../../../src/core/names/ownership.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';

/** Platforms of the list, and those that it does not have. */
const platforms = [...suffixListRules('PRIVATE').filter((rule) => !rule.startsWith('!')), ...hosting].map((rule) => rule.replace('*', 'x'));

const resemblance = createResemblance(catalogue);
const doubtAbout = createDoubtAbout(catalogue);

const certainty = (host: string) => resemblance(new URL(`https://${host}/`))?.certainty;

test('we name only platforms that the Public Suffix List lacks', () => {
  const rules = new Set(suffixListRules());
  expect(hosting.filter((suffix) => rules.has(suffix) || rules.has(`*.${suffix}`))).toEqual([]);
});

test('nhs-login at whatever platform is stopped, but where no stranger has a host, or schools and proxies write names of others', () => {
  const open = platforms.filter((platform) => doubtAbout(`nhs-login.${platform}`).kind !== 'none');
  const others = open.filter((platform) => certainty(`nhs-login.${platform}`) !== 'certain');
  expect(platforms.length).toBeGreaterThan(3500);
  expect(open.length).toBeGreaterThan(platforms.length - 25);
  expect(others).toEqual([
    'ac.ru',
    'awsapps.com',
    'cloud.nospamproxy.com',
    'edu.ru',
    'ezproxy.kuleuven.be',
    'o365.cloud.nospamproxy.com',
    'rsc.contentproxy9.cz',
    'translate.goog',
  ]);
  expect(others.filter((platform) => certainty(`nhs-login.${platform}`) === undefined)).toEqual(['ac.ru', 'edu.ru']);
});

test.for(['garden-club', 'my-project', 'docs'])('a tenant called %s is left alone at whatever platform', (tenant) => {
  expect(platforms.filter((platform) => certainty(`${tenant}.${platform}`) !== undefined)).toEqual([]);
});
