import type { PageFacts } from './page-facts.ts';
import { saidWords, squeezed } from './said-words.ts';
import { isSignInWord } from './sign-in-words.ts';

/** Labels that say what a host is for, and not whose it is. */
const FOR_ANYBODY: ReadonlySet<string> = new Set(
  'www www2 login signin sign auth sso id idp account accounts secure security my portal mail webmail app apps web online m mobile adfs sts fs owa remote vpn access home site store shop support help user users client clients service services verify update admin members secure2 intranet extranet staff student students exchange connect cloud office portal2 web1 test dev stage staging demo beta uk us de fr eu com org net co ac gov edu'.split(
    ' ',
  ),
);

/** Words that hosts are put together from, beside those of signing in, and that pages of anybody say. */
const MERE_WORDS: ReadonlySet<string> = new Set(
  'desk helpdesk notice notices notification notifications alert alerts quota mailbox message messages document documents doc docs file files view viewer form case center centre blocked locked bloqueado bloqueada gesperrt bloque bloccato zablokowane'.split(
    ' ',
  ),
);

/** A shorter label is a word, or no name: it is heard only where it stands by itself. */
const MIN_HEARD_CHARACTERS = 4;

/**
 * The names that a host bears of its own: whole labels, and their parts. Those in which the claimed name stands are no names of anybody else. A word of signing
 * in is nobody's name where it is but a part (`enter-email.example`), which costs nothing and is heard on every such page; as all that somebody registered it is.
 */
export function ownNames(hostname: string, domain: string, claimed: readonly string[]): ReadonlySet<string> {
  const claims = claimed.map(squeezed);
  const above = hostname === domain ? [] : hostname.slice(0, -domain.length - 1).split('.');
  const registered = domain.split('.')[0] ?? '';
  const whole = [...above.filter((label) => !isMereWord(label)), registered].map((label) => label.replaceAll(/[^a-z0-9]/g, ''));
  const parts = [...above, registered].flatMap((label) => label.split(/[^a-z]+/));
  return new Set(
    [...whole, ...parts.filter((part) => part === registered || !isMereWord(part))].filter(
      (name) => name.length > 1 && !FOR_ANYBODY.has(name) && !claims.some((claim) => claim.includes(name) || name.includes(claim)),
    ),
  );
}

function isMereWord(part: string): boolean {
  return MERE_WORDS.has(part) || isSignInWord(part);
}

/** Where a page speaks in the name of its own host. */
export interface Voice {
  /** In what everybody sees: its title, its headings, whose copyright it is. */
  readonly isSeen: boolean;
  /** In what describes it: the name of the site, the logo. */
  readonly isTold: boolean;
}

/** In whose name a page speaks. */
export function voiceOf({ title, headings, notices, siteName, logos }: PageFacts, own: ReadonlySet<string>): Voice {
  const isHeard = (text: string): boolean => {
    if (text === '') return false;
    const words = new Set(saidWords(text).map(({ plain }) => plain));
    const run = squeezed(text);
    return [...own].some(
      (name) => words.has(name) || (name.length >= MIN_HEARD_CHARACTERS && run.includes(name)) || isInitials(name, text),
    );
  };
  return { isSeen: [title, ...headings, ...notices].some(isHeard), isTold: [siteName, ...logos.map(({ text }) => text)].some(isHeard) };
}

/** `ucl.ac.uk` speaks as University College London. */
function isInitials(name: string, text: string): boolean {
  if (name.length < 3 || name.length > 5) return false;
  const capitals = text
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');
  return capitals.includes(name);
}
