import type { PageFacts } from '../../src/core/page-check/page-facts.ts';

/** Nothing stands on the page. */
export const EMPTY_PAGE: PageFacts = {
  title: '',
  siteName: '',
  headings: [],
  logos: [],
  notices: [],
  fields: [],
  icons: [],
  resources: [],
  links: [],
  copiedFrom: [],
  drawnAddresses: [],
  frames: [],
  canvas: 0,
  words: 0,
  isDisclaimed: false,
  isPartial: false,
};
