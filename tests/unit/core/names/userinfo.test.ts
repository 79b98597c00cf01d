import { expect, test } from 'vitest';
import { userinfoName } from '../../../../src/core/names/userinfo.ts';

const OFFICIAL = 'access.login.nhs.uk';
const nameIn = (userinfo: string) => userinfoName(new URL(`https://${userinfo}@evil.example/`), (name) => name === OFFICIAL);

const cases: readonly [userinfo: string, found: boolean, because: string][] = [
  [OFFICIAL, true, 'as it is'],
  ['ACCESS.login.NHS.uk', true, 'in any case'],
  ['user:access.login.nhs.uk', true, 'as a password'],
  ['access%2elogin.nhs.u%6b', true, 'with escapes'],
  ['access.login.nhs.u%E2%84%AA', true, 'with the sign for kelvin, which is a k'],
  ['access.login.nhs.u%6b%E0', true, 'an invalid escape behind it'],
  ['%ff%E0%80access.login.nhs.uk', true, 'invalid escapes in front'],
  ['access.login.nhs.uk%', true, 'what is no escape at all'],
  ['access.login.nhs.uk%2', true, 'half an escape'],
  ['access.login.nhs.uk%EF%BB%BF', true, 'a byte order mark behind it'],
  ['access.login%E0.nhs.uk', false, 'an invalid escape within is a letter of another name'],
  ['access.login.nhs.uk%40nhs.net', false, 'an e-mail address'],
  ['bob%40access.login.nhs.uk', false, 'an e-mail address at it'],
  ['access.login.nhs.uk%40x', true, 'before an @ with no domain behind it'],
  ['%40access.login.nhs.uk', true, 'behind an @ with nobody before it'],
  ['access.login.nhs.uk.', true, 'with the dot of the root'],
  ['.access.login.nhs.uk', true, 'behind a dot'],
  ['access%E3%80%82login\uff0enhs\uff61uk', true, 'with dots of East Asian writing'],
  ['access\u2024login\ufe52nhs\u2024uk', true, 'with dots that are for show'],
  ['\uff41ccess.login.nhs.\uff55k', true, 'with letters as wide as East Asian ones'],
  ['access.login.nhs.uk%E2%84%AA', true, 'before the sign for kelvin, which ends a name, too'],
  [':access.login.nhs.uk', true, 'as a password alone'],
  ['access.login.nhs.uk%61', false, 'a longer name'],
  ['access.login.nhs.uk%2eexample', false, 'a longer host'],
  [`${'x'.repeat(1000)}%20${OFFICIAL}`, true, 'far in'],
  [`${'x'.repeat(2048 - 3 - OFFICIAL.length)}%20${OFFICIAL}`, true, 'as far in as anybody reads'],
  [`${'x'.repeat(2048 - 2 - OFFICIAL.length)}%20${OFFICIAL}`, false, 'one letter further'],
  [`${'x'.repeat(3000)}%20${OFFICIAL}`, false, 'further in than anybody reads'],
];

test.for(cases)('%s: %s, %s', ([userinfo, found]) => {
  expect(nameIn(userinfo)).toBe(found ? OFFICIAL : undefined);
});

test('without user information there is nothing', () => {
  expect(userinfoName(new URL('https://access.login.nhs.uk/'), () => true)).toBeUndefined();
});
