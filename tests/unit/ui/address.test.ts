// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { address } from '../../../src/ui/address.ts';

const cases: readonly [after: string, host: string, rest: string, because: string][] = [
  ['/', 'login.nhs.uk/', '', 'a slash is never alone in its line'],
  ['/enter-email', 'login.nhs.uk/', 'enter-email', 'the line may break behind it'],
  ['', 'login.nhs.uk', '', 'no path is shown'],
  [':8443/x', 'login.nhs.uk', ':8443/x', 'another port is no part of the name'],
];

test.for(cases)('login.nhs.uk%s keeps %s in one piece, before “%s”: %s', ([after, host, rest]) => {
  const shown = address({ before: 'https://access.', domain: 'login.nhs.uk', after });
  const whole = shown.querySelector('strong');
  expect(whole?.textContent).toBe(host);
  expect(whole?.firstChild?.textContent).toBe('login.nhs.uk');
  expect(shown.textContent).toBe(`https://access.${host}${rest}`);
});
