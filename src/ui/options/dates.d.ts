/** Compiled in, see `src/build/dates.ts`; YYYY-MM-DD. */
declare const __CATALOGUE_DATED__: string;
declare const __SUFFIX_LIST_DATED__: string;
