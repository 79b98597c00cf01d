import type { BrandPages } from '../../catalogue/types.ts';
import type { HostStanding } from './host-standing.ts';
import type { PageFacts } from './page-facts.ts';

/** Why a page may honestly say that it is somebody else's, wherever it stands. */
export type Silence = (typeof SILENCERS)[number]['id'];

interface Silencer {
  readonly id: string;
  readonly applies: (facts: PageFacts, standing: HostStanding, brand: BrandPages, isHard: boolean) => boolean;
}

/**
 * Signs of software that organisations run under their own names, which looks like its maker's: what is in its fields. It is Microsoft's, all of it, and silences what is said of nobody else: anybody can
 * write such fields into any page. Nor where the page is made of the maker's own sign-in besides: no such software is.
 */
const OF_SOFTWARE: readonly (readonly string[])[] = [
  // Outlook on the web, on an Exchange server of one's own
  ['forcedownlevel', 'passwordText'],
  ['flags', 'passwordText'],
  ['chkBsc', 'passwordText'],
  // Active Directory Federation Services
  ['userNameInput', 'passwordInput'],
  ['AuthMethod', 'UserName'],
  ['optionForms', 'options'],
];

/** The order is that in which they are told. */
const SILENCERS = [
  { id: 'trusted', applies: (_, { kind }) => kind === 'trusted' },
  { id: 'local', applies: (_, { kind }) => kind === 'local' },
  {
    id: 'known',
    applies: (_, { kind, platformOf }, { covers }) =>
      kind === 'known' || kind === 'official' || covers.some((id) => platformOf.includes(id)),
  },
  { id: 'relay', applies: (_, { kind }) => kind === 'relay' },
  {
    id: 'software',
    applies: (facts, _, brand, isHard) =>
      (brand.isHosted === true && !isMakersOwn(facts, brand)) || (brand.id === MAKER && !isHard && isOfSoftware(facts)),
  },
] as const satisfies readonly Silencer[];

/** `isHard`: it carries what makes it the brand's own copy. */
export function silenceOf(facts: PageFacts, standing: HostStanding, brand: BrandPages, isHard: boolean): Silence | undefined {
  return SILENCERS.find(({ applies }: Silencer) => applies(facts, standing, brand, isHard))?.id;
}

const MAKER = 'microsoft';

/**
 * It loads what only the maker's own site is made of, and leads to the accounts there: software on a server of one's own brings its files along (GitHub Enterprise Server:
 * https://docs.github.com/enterprise-server/admin/configuration/hardening-security-for-your-enterprise/enabling-subdomain-isolation), and has accounts of its own.
 */
function isMakersOwn({ resources, links }: PageFacts, { assets, links: ways }: BrandPages): boolean {
  return resources.some((host) => assets.includes(host)) && links.some((link) => ways.some((way) => link.startsWith(way)));
}

export function isOfSoftware({ fields }: PageFacts): boolean {
  const names = new Set(fields.flatMap(({ name, id }) => [name, id]));
  return OF_SOFTWARE.some((signs) => signs.every((sign) => names.has(sign)));
}
