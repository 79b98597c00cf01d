import type { Brand, Catalogue, Provider, Source } from './types.ts';

/**
 * Names that stand for a sign-in page, its service and a fake of it, so that a person can try Frontdoor out. They end in names that nobody can ever register
 * (RFC 6761 6.4 and 6.5), and the shield keeps the browser from asking even for their addresses: see `shield/compile.ts` and `background/try-it.ts`.
 */
const TRIED_SIGN_IN = 'sign-in.anytown.example';
const TRIED_SERVICE = 'anytown.example';
const FAKE = `${TRIED_SIGN_IN}.account-check.invalid`;

/** What can be tried. */
export interface TryIt {
  readonly catalogue: Catalogue;
  /** A page of a sign-in, opened as a bookmark of it would be; the start page to which its way in leads; a fake of that sign-in. */
  readonly addresses: { readonly dead: string; readonly start: string; readonly fake: string };
}

const source: readonly Source[] = [
  { title: 'RFC 6761: 6.4 "invalid.", 6.5 "example."', url: 'https://www.rfc-editor.org/rfc/rfc6761', checked: '2026-11-26' },
];

const library: Provider = {
  kind: 'provider',
  id: 'frontdoor-try-it',
  name: 'Anytown Library',
  hosts: [{ host: TRIED_SIGN_IN, role: 'pages', environment: 'production', known: 'documented' }],
  entries: [],
  interior: [{ path: '/password', known: 'documented' }],
  direct: [],
  services: [
    {
      id: 'frontdoor-try-it',
      name: 'Anytown Library',
      audience: 'everyone',
      start: `https://${TRIED_SERVICE}/`,
      hosts: [TRIED_SERVICE],
      known: 'documented',
      source,
    },
  ],
  source,
};

const brand: Brand = {
  id: 'frontdoor-try-it',
  name: 'Anytown Library',
  hosts: [TRIED_SIGN_IN],
  owns: [TRIED_SERVICE],
  words: [],
  strength: 'strong',
  services: ['frontdoor-try-it'],
  start: `https://${TRIED_SERVICE}/`,
  source,
};

/** All that is known of them. It is no part of the catalogue: nobody searches it, counts it, or is led to it from elsewhere. */
const catalogue: Catalogue = {
  providers: [library],
  servers: [],
  brands: [brand],
  ownership: [],
  hosting: [],
  cheapSuffixes: [],
  keywords: [],
  prices: { measured: '2026-11-26', hosts: 0, names: [], hits: [] },
  answerViewers: [],
  relays: [],
  anybodysPages: [],
};

export const tryIt: TryIt = {
  catalogue,
  addresses: { dead: `https://${TRIED_SIGN_IN}/password`, start: `https://${TRIED_SERVICE}/`, fake: `https://${FAKE}/password` },
};
