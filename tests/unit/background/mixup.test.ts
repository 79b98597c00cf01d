import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

const NURSE = { audience: 'patients', other: 'NHSmail (NHS.net Connect)', door: { id: 'nhsmail-portal', audience: 'staff' } };

test.for([
  ['https://access.login.nhs.uk/enter-email', 'auto_bookmark', 'guide'],
  ['https://access.login.nhs.uk/terms-and-conditions', 'link', 'silent'],
] as const)('%s by %s tells staff where theirs begins (%s)', async ([url, transition, severity]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, url, transition, 1000));
  const { mixup, ...popup } = await worker.popup();
  expect(popup.severity).toBe(severity);
  expect(mixup).toMatchObject(NURSE);
  expect(popup.doors.map(({ id }) => id)).not.toContain('nhsmail-portal');
  expect(await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhsmail-portal' })).toEqual({ done: true });
  expect(browser.opened).toEqual([[1, 'https://portal.nhs.net/']]);
});

test.for([
  ['https://account.login.nhs.uk.evil.example/enter-email', 'of an impostor'],
  ['http://access.login.nhs.uk/enter-email', 'without encryption'],
  ['https://weather.example/', 'that no login is about'],
  ['https://accounts.google.com/signin/v2/challenge/pwd', 'of a login that nobody mixes up'],
] as const)('%s says nothing of the kind: a page %s', async ([url]) => {
  const worker = await createBrowser().wake();
  await worker.hear(...load(1, url, 'auto_bookmark', 1000));
  expect((await worker.popup()).mixup).toBeUndefined();
});
