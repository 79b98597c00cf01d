import { expect, test } from 'vitest';
import { localeFor } from '../../../src/ui/locale.ts';
import { official } from '../../../src/ui/page-message.ts';
import { translate } from '../../../src/ui/translate.ts';
import { createBrowser, load } from '../background/world.ts';

const t = translate(await localeFor('en'));

/** What the popup says of a page, from what the browser told to the words. */
async function wordsAt(from: string, url: string): Promise<string> {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, from, 'typed', 1000), ...load(1, url, 'link', 2000));
  const { severity, page } = await worker.popup();
  if (page.kind !== 'official') return expect.fail(`it is ${page.kind}`);
  expect([severity, page.standing]).toEqual(['reassure', 'in-flow']);
  const { title, body } = official(page, t);
  return [title, ...body].join(' ');
}

const EVIL = 'https://evil.example/';
const ANSWER = encodeURIComponent(`${EVIL}cb`);
const MICROSOFT = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code&scope=openid&state=s1';
const NHS = 'https://auth.login.nhs.uk/authorize?response_type=code&scope=openid&state=s1&nonce=n1';
const APP = 'https://www.nhsapp.service.nhs.uk/';

/** Consent phishing: the genuine page, asked for by a stranger's client, with somebody famous named beside it. */
const strangers: readonly [beside: string, url: string, famous: string][] = [
  ['next', `${MICROSOFT}&client_id=e&redirect_uri=${ANSWER}&next=https%3A%2F%2Foutlook.office.com%2F`, 'Outlook'],
  ['continue', `${NHS}&client_id=e&redirect_uri=${ANSWER}&continue=${encodeURIComponent(APP)}`, 'NHS App'],
];
test.for(strangers)(
  'a stranger who names somebody famous by %s: the popup says that another website sent the person',
  async ([, url, famous]) => {
    const words = await wordsAt(EVIL, url);
    expect(words).toContain('Another website sent you here to sign in.');
    expect(words).not.toContain(famous);
  },
);

test('the service itself is named by the same page, or nothing would be shown by this', async () => {
  const url = `${NHS}&client_id=nhs-app&redirect_uri=${encodeURIComponent(`${APP}auth-return`)}`;
  expect(await wordsAt(APP, url)).toContain('NHS App sent you here to sign in.');
});
