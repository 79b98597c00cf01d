import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const OWN_LOGIN = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO';

const UNIVERSITY = {
  providers: [
    {
      id: 'uni',
      name: 'Example University',
      hosts: ['idp.uni.example'],
      interior: [{ path: '/idp/profile/**' }],
      services: [{ name: 'My Courses', start: 'https://courses.uni.example/' }],
    },
  ],
  helpDeskText: 'Ring 1234',
  helpDeskLink: 'https://help.uni.example/',
};

/** A browser that an organisation manages. */
function managedBrowser(policy: object) {
  const browser = createBrowser();
  for (const [key, value] of Object.entries(policy)) browser.managed.set(key, value);
  return browser;
}

test('a login of the organisation is guided to its own service, and the help desk is named', async () => {
  const browser = managedBrowser(UNIVERSITY);
  const worker = await browser.wake();
  await worker.hear(...load(1, OWN_LOGIN, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup).toMatchObject({ severity: 'guide', page: { name: 'Example University' }, helpDesk: { text: 'Ring 1234' } });
  expect(popup.doors.map(({ name }) => name)).toEqual(['My Courses']);
  expect(popup.allDoors[0]?.name).toBe('My Courses');
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: popup.doors[0]?.id ?? '' });
  expect(browser.opened).toEqual([[1, 'https://courses.uni.example/']]);
});

test('the services of its login stand among those that were added, and only the organisation takes them away', async () => {
  const worker = await managedBrowser(UNIVERSITY).wake();
  const { own, policy } = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(own).toEqual([
    {
      key: 'https://courses.uni.example/ https://idp.uni.example/ ',
      name: 'My Courses',
      start: 'https://courses.uni.example/',
      signIn: 'https://idp.uni.example/',
    },
  ]);
  expect(policy.fixed.services).toEqual(own.map(({ key }) => key));
});

test('a policy may come and go while the worker runs', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  expect((await worker.ask<'show-options'>({ kind: 'show-options' })).loudness).toBe('popup');
  browser.managed.set('loudness', 'badge');
  await worker.policyChanged();
  expect((await worker.ask<'show-options'>({ kind: 'show-options' })).loudness).toBe('badge');
  browser.managed.clear();
  await worker.policyChanged();
  expect((await worker.ask<'show-options'>({ kind: 'show-options' })).loudness).toBe('popup');
});

test('the browser lets through what the organisation trusts, beside what the person does, for as long as it does', async () => {
  const browser = managedBrowser({ allowedHosts: ['nhs-help.uni.example'] });
  const worker = await browser.wake();
  expect(browser.trusted).toEqual(['nhs-help.uni.example']);
  await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'my-nhs-shop.example' });
  expect(browser.trusted).toEqual(['nhs-help.uni.example', 'my-nhs-shop.example']);
  browser.managed.clear();
  await worker.policyChanged();
  expect(browser.trusted).toEqual(['my-nhs-shop.example']);
});

test('the organisation’s language holds where nobody chose another, and always where it is locked', async () => {
  const browser = managedBrowser({ language: 'cy' });
  const worker = await browser.wake();
  const language = async () => (await worker.ask<'ask-language'>({ kind: 'ask-language' })).language;
  expect(await language()).toBe('cy');
  await worker.ask<'set-language'>({ kind: 'set-language', language: 'pl' });
  expect(await language()).toBe('pl');
  browser.managed.set('locked', ['language']);
  await worker.policyChanged();
  expect(await language()).toBe('cy');
  await expect(worker.ask<'set-language'>({ kind: 'set-language', language: 'pl' })).rejects.toThrow('organisation');
});

test('what is not locked is a suggestion: the person’s choice counts', async () => {
  const browser = managedBrowser({ loudness: 'badge', always: [{ login: 'nhs-login', service: 'nhs-app' }] });
  const worker = await browser.wake();
  expect((await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'popup' })).loudness).toBe('popup');
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect(browser.opened).toEqual([[1, 'https://www.nhsapp.service.nhs.uk/login']]);
  const { autoOpened } = await worker.popup();
  expect(autoOpened).toBeUndefined();
});

test('a person who was taken somewhere as the organisation suggests did not ask for it, and can have it ended', async () => {
  const start = 'https://www.nhsapp.service.nhs.uk/login';
  const asked = `https://auth.login.nhs.uk/authorize?redirect_uri=${encodeURIComponent('https://www.nhsapp.service.nhs.uk/auth-return')}`;
  const browser = managedBrowser({ loudness: 'straight' });
  const worker = await browser.wake();
  const taken = async (atMs: number) => {
    await worker.hear(...load(1, asked, 'auto_bookmark', atMs));
    await worker.hear(...load(1, start, 'link', atMs + 1000));
    return (await worker.popup()).autoOpened;
  };
  const told = { login: { name: 'NHS login' }, service: 'NHS App' };
  expect(await taken(1000)).toEqual(told);
  await worker.ask<'ask-first'>({ kind: 'ask-first', tabId: 1 });
  expect(await taken(100_000)).toBeUndefined();
  expect(browser.opened).toHaveLength(1);
  await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  expect(await taken(200_000)).toEqual({ ...told, isPersonsChoice: true });
  browser.managed.set('locked', ['loudness']);
  await worker.policyChanged();
  expect((await worker.popup()).autoOpened).toEqual({ ...told, fixed: true });
});

const LOCKED = {
  loudness: 'badge',
  allowedHosts: ['nhs-shop.example'],
  locked: ['loudness', 'allowedHosts', 'always', 'services'],
};

test('locked settings are refused, and what the person chose before does not count but is kept', async () => {
  const browser = createBrowser();
  const before = await browser.wake();
  await before.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  await before.ask<'allow-host'>({ kind: 'allow-host', hostname: 'my-nhs-shop.example' });
  const kept = structuredClone(browser.kept);
  for (const [key, value] of Object.entries(LOCKED)) browser.managed.set(key, value);
  const worker = await browser.wake();
  const options = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(options).toMatchObject({ loudness: 'badge', allowedHosts: ['nhs-shop.example'], policy: { locked: LOCKED.locked, problems: [] } });
  const refused = [
    worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'popup' }),
    worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'x.example' }),
    worker.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'nhs-shop.example' }),
    worker.ask<'forget-always'>({ kind: 'forget-always', login: 'nhs-login' }),
    worker.ask<'remove-service'>({ kind: 'remove-service', key: 'https://x.example/ https://y.example/in ' }),
    worker.ask<'add-service'>({ kind: 'add-service', name: 'X', start: 'https://x.example/', signIn: 'https://y.example/in' }),
  ];
  for (const answer of refused) await expect(answer).rejects.toThrow('organisation');
  expect(browser.kept).toEqual(kept);
  expect(browser.trusted, 'nor does the browser let it through any more').toEqual(['nhs-shop.example']);
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect(browser.popups).toEqual([]);
  const popup = await worker.popup();
  expect(popup.mayKeepChoice).toBe(false);
});

test('a policy that cannot be read is none', async () => {
  const failing = createBrowser((store) => store, new Map(), {
    readAll: () => Promise.reject(new Error('Managed storage manifest not found')),
  });
  expect((await (await failing.wake()).ask<'show-options'>({ kind: 'show-options' })).policy.locked).toEqual([]);
});

test('the page for newcomers opens unless the organisation says otherwise', async () => {
  const cases: readonly (readonly [policy: object, byOrganisation: boolean, opens: boolean])[] = [
    [{}, false, true],
    [{}, true, false],
    [{ welcomePage: 'off' }, false, false],
    [{ welcomePage: 'off' }, true, false],
    [{ welcomePage: 'on' }, true, true],
    [{ welcomePage: 'perhaps' }, true, false],
  ];
  for (const [policy, byOrganisation, opens] of cases) {
    const browser = managedBrowser(policy);
    // The second worker reads what the first one has kept of the policy.
    for (const waking of ['first', 'second']) {
      const worker = await browser.wake();
      expect(worker.welcomes(byOrganisation), `${waking}: ${JSON.stringify(policy)}`).toBe(opens);
      await worker.hear();
    }
  }
});

test('where the person had chosen before their organisation did, the settings say that it is theirs, and let them take it back', async () => {
  const browser = managedBrowser({ always: [{ login: 'nhs-login', service: 'nhs-app' }] });
  browser.kept.set('settings', { version: 2, allowedHosts: [], always: [{ login: 'nhs-login', service: 'patient-access' }], own: [] });
  const worker = await browser.wake();
  const before = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(before.always).toMatchObject([{ login: 'nhs-login', service: 'Patient Access' }]);
  expect(before.policy.fixed.always).toEqual([]);
  const after = await worker.ask<'forget-always'>({ kind: 'forget-always', login: 'nhs-login' });
  expect(after.always).toMatchObject([{ login: 'nhs-login', service: 'NHS App' }]);
  expect(after.policy.fixed.always).toEqual(['nhs-login']);
});

test('a policy that cannot be read once holds as it was read last', async () => {
  let isBroken = false;
  const policy = new Map<string, unknown>(Object.entries({ locked: ['allowedHosts'], helpDeskText: 'Ring 1234' }));
  const browser = createBrowser(undefined, undefined, {
    readAll: async () => {
      if (isBroken) throw new Error('the registry is busy');
      return policy;
    },
  });
  const shown = async (worker: Awaited<ReturnType<typeof browser.wake>>) => {
    const { policy, helpDesk } = await worker.ask<'show-options'>({ kind: 'show-options' });
    return [policy.locked, helpDesk?.text];
  };
  const first = await browser.wake();
  expect(await shown(first)).toEqual([['allowedHosts'], 'Ring 1234']);
  await first.settled();
  isBroken = true;
  expect(await shown(await browser.wake())).toEqual([['allowedHosts'], 'Ring 1234']);
  await first.policyChanged();
  expect(await shown(first)).toEqual([['allowedHosts'], 'Ring 1234']);
  isBroken = false;
  policy.clear();
  expect(await shown(await browser.wake())).toEqual([[], undefined]);
});
