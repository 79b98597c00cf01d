import type { Field, PageFacts } from './page-facts.ts';

/** What a page asks for. `account`: who somebody is, and no secret yet: many sign-in pages ask for that first. */
export type Asked = 'password' | 'card' | 'code' | 'account';

const PASSWORD =
  /passw|passwd|\bpwd|_pwd|pass$|^pass|kennwort|contrase|mot.?de.?passe|parola|has[lł]o|wachtwoord|senha|密码|パスワード|passphrase|memorable/i;
const CARD = /^cc-|card.?n(?:um|o|ber)|cvv|cvc|csc\b|ccnum|cc.?number|card.?holder|carte|kartennummer/i;
const CODE = /one-time-code|\botp|otp\b|one.?time|(?:verif\w*|security|sms|auth\w*|access).?code|2fa|mfa|totp|passcode/i;
const ACCOUNT =
  /^(?:username|email)\b|user|e-?mail|login|account|\bphone|benutzer|usuario|utilisateur|courriel|identifi|uid\b|nhs.?number/i;
const NO_FIELD = /^(?:hidden|submit|button|image|reset|checkbox|radio|search|file|range|color)$/;

/** The gravest thing that is asked for. */
export function askedOf({ fields }: Pick<PageFacts, 'fields'>): Asked | undefined {
  const shown = fields.filter(({ type }) => !NO_FIELD.test(type));
  const asks = (pattern: RegExp) =>
    shown.some((field) => pattern.test(field.purpose) || pattern.test(field.name) || pattern.test(field.id) || pattern.test(field.label));
  if (shown.some(isPassword) || asks(PASSWORD)) return 'password';
  if (asks(CARD)) return 'card';
  if (asks(CODE)) return 'code';
  return shown.some(({ type }) => type === 'email') || asks(ACCOUNT) ? 'account' : undefined;
}

function isPassword({ type }: Field): boolean {
  return type === 'password';
}
