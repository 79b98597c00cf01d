/**
 * Suffixes that cost next to nothing and stand in far more abuse reports than their size explains (Spamhaus, "The 10 most abused top-level domains";
 * Interisle, "Phishing Landscape"), and platforms on which anybody has a host at once. One sign among others, never enough by itself.
 */
export const cheapSuffixes: ReadonlySet<string> = new Set(
  '000webhostapp.com app beauty blogspot.com bond buzz cc cf cfd click club cyou duckdns.org firebaseapp.com ga github.io gq herokuapp.com icu info life link live lol ml mobi monster netlify.app online page pages.dev quest rest ru sbs shop site space store su support tk top vercel.app vip web.app website win workers.dev world xin xyz'.split(
    ' ',
  ),
);
