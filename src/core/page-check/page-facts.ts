/**
 * What a page shows and carries, as plain facts: read once, when a person asks (`src/walk`), and parsed like any message before it is believed
 * (`messages/page-facts.ts`). Never what somebody typed: no value of a field is among them.
 */
export interface PageFacts {
  readonly title: string;
  /** What the page says that its site is called (`og:site_name`, `application-name`). */
  readonly siteName: string;
  /** First headings, as they are shown. */
  readonly headings: readonly string[];
  /** Pictures that are neither a button nor part of a link elsewhere: how they are described, and the names of their files. */
  readonly logos: readonly Logo[];
  /** Lines with a copyright sign. */
  readonly notices: readonly string[];
  readonly fields: readonly Field[];
  /** Hosts of the page's icons. */
  readonly icons: readonly string[];
  /** Hosts of scripts, styles and pictures. */
  readonly resources: readonly string[];
  /** Where links and forms lead elsewhere: host and path, without what follows. */
  readonly links: readonly string[];
  /** Hosts from which a comment says that the page was saved. */
  readonly copiedFrom: readonly string[];
  /** Hosts of addresses that stand in the page as text, outside of links. */
  readonly drawnAddresses: readonly string[];
  /** Frames of other sites, which cannot be read. */
  readonly frames: readonly Frame[];
  /** How much of what is seen is drawn on one canvas, from 0 to 1. */
  readonly canvas: number;
  /** How many words are shown, up to the limit. */
  readonly words: number;
  /** It says in shown words that it is a copy, a lesson or nobody’s official page, or its address that it shows a page of another host. */
  readonly isDisclaimed: boolean;
  /** The page is larger than what was read. */
  readonly isPartial: boolean;
}

export interface Logo {
  readonly text: string;
  readonly file: string;
  /** It is no picture: letters where a logo is, or the first line of all. */
  readonly isWritten?: boolean | undefined;
}

/** A field by how it is called and what it is for. */
export interface Field {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  /** The `autocomplete` attribute. */
  readonly purpose: string;
  /** Placeholder or label, as shown. */
  readonly label: string;
}

export interface Frame {
  readonly host: string;
  /** How much of what is seen it takes, from 0 to 1. */
  readonly share: number;
}

/** How much is read of a page, whatever it holds: counts, and lengths in UTF-16 units. */
export const LIMITS = {
  nodes: 6000,
  depth: 200,
  words: 10_000,
  title: 200,
  text: 120,
  host: 253,
  link: 160,
  name: 60,
  headings: 12,
  logos: 16,
  notices: 6,
  fields: 60,
  icons: 6,
  resources: 60,
  links: 80,
  copiedFrom: 4,
  drawnAddresses: 8,
  frames: 8,
} as const;
