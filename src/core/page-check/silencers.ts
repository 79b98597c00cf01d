import type { BrandPages } from '../../catalogue/types.ts';
import type { HostStanding } from './host-standing.ts';
import type { PageFacts } from './page-facts.ts';

/** Why a page may honestly say that it is somebody else's, wherever it stands. */
export type Silence = (typeof SILENCERS)[number]['id'];

interface Silencer {
  readonly id: string;
  readonly applies: (facts: PageFacts, standing: HostStanding, brand: BrandPages) => boolean;
}

/**
 * Signs of software that organisations run under their own names, which looks like its maker's: what is in its fields. It is Microsoft's, all of it, and silences what is said of nobody else: anybody can
 * write such fields into any page.
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
  { id: 'known', applies: (_, { kind }) => kind === 'known' || kind === 'official' },
  { id: 'relay', applies: (_, { kind }) => kind === 'relay' },
  { id: 'software', applies: (facts, _, brand) => brand.isHosted === true || (brand.id === MAKER && isOfSoftware(facts)) },
] as const satisfies readonly Silencer[];

export function silenceOf(facts: PageFacts, standing: HostStanding, brand: BrandPages): Silence | undefined {
  return SILENCERS.find(({ applies }: Silencer) => applies(facts, standing, brand))?.id;
}

const MAKER = 'microsoft';

export function isOfSoftware({ fields }: PageFacts): boolean {
  const names = new Set(fields.flatMap(({ name, id }) => [name, id]));
  return OF_SOFTWARE.some((signs) => signs.every((sign) => names.has(sign)));
}
