import type { Field, PageFacts } from './page-facts.ts';

/**
 * What a page asks for. `phrase`: the words that a wallet or an account is got back with: a person who has them needs no password. `account`: who somebody is,
 * and no secret yet: many sign-in pages ask for that first.
 */
export type Asked = 'phrase' | 'password' | 'card' | 'code' | 'account';

/**
 * As makers of wallets call it, all read on 2026-11-27: https://support.metamask.io/start/user-guide-secret-recovery-phrase-password-and-private-keys and, there,
 * `/fr/configure/wallet/how-can-i-reset-my-password`, `/hc/es/articles/360039616872`, `/hc/de/articles/360015489591`; in Polish, Romanian, Arabic and Bengali
 * the messages of MetaMask's extension (https://github.com/MetaMask/metamask-extension, `app/_locales`). In Welsh, Punjabi and Urdu no source was found.
 */
const PHRASE =
  /(?:seed|recovery).?(?:phrase|word)|secret.?phrase|mnemonic|(?:12|24|twelve).word.{1,9}phrase|wiederherstellungsphrase|phrase de récup|frase (?:secreta )?de recup|fraz\w seed|expresi\w+ seed|عبار(?:ة|ات) الأمان|সীড ফ্রেজ/i;
/** MetaMask's has 12 words, others have more (the first of these pages): so many fields, where a heading or the title says for what. */
const MIN_WORDS = 12;

const PASSWORD =
  /passw|passwd|\bpwd|_pwd|pass$|^pass|kennwort|contrase|mot.?de.?passe|parola|has[lł]o|wachtwoord|senha|密码|パスワード|passphrase|memorable/i;
const CARD = /^cc-|card.?n(?:um|o|ber)|cvv|cvc|csc\b|ccnum|cc.?number|card.?holder|carte|kartennummer/i;
/**
 * In Polish https://kbsmyszyniec.pl/index.php/uslugi-dodatkowe/internet-banking/reset-hasla, in Romanian https://dtic.ubbcluj.ro/tutorial/autentificare-multifactor/,
 * in Arabic, of WhatsApp's, https://www.aletihad.ae/news/دنيا/4646856/ (each read on 2026-11-27).
 */
const CODE =
  /one-time-code|\botp|otp\b|one.?time|(?:verif\w*|security|sms|auth\w*|access).?code|2fa|mfa|totp|passcode|kod weryfikac|cod\w* de verificare|رمز التحقق/i;
const ACCOUNT =
  /^(?:username|email)\b|user|e-?mail|login|account|\bphone|benutzer|usuario|utilisateur|courriel|identifi|uid\b|nhs.?number/i;
const NO_FIELD = /^(?:hidden|submit|button|image|reset|checkbox|radio|search|file|range|color)$/;

/** The gravest thing that is asked for. */
export function askedOf({
  fields,
  title = '',
  headings = [],
}: Pick<PageFacts, 'fields'> & Partial<Pick<PageFacts, 'title' | 'headings'>>): Asked | undefined {
  const shown = fields.filter(({ type }) => !NO_FIELD.test(type));
  const asks = (pattern: RegExp) =>
    shown.some((field) => pattern.test(field.purpose) || pattern.test(field.name) || pattern.test(field.id) || pattern.test(field.label));
  if (asks(PHRASE) || (shown.length >= MIN_WORDS && [title, ...headings].some((text) => PHRASE.test(text)))) return 'phrase';
  if (shown.some(isPassword) || asks(PASSWORD)) return 'password';
  if (asks(CARD)) return 'card';
  if (asks(CODE)) return 'code';
  return shown.some(({ type }) => type === 'email') || asks(ACCOUNT) ? 'account' : undefined;
}

function isPassword({ type }: Field): boolean {
  return type === 'password';
}
