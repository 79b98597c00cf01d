/** When somebody last looked for platforms that are missing below, YYYY-MM-DD. */
export const HOSTING_CHECKED = '2026-11-23';

/** Public suffixes of platforms, and of resellers of subdomains, that the Public Suffix List does not name, or no more: everybody has a host there at once. Sorted. */
export const hosting: readonly string[] =
  '000webhostapp.com atwebpages.com co.vu epizy.com fr.gd gear.host hostingerapp.com infinityfreeapp.com jimdosite.com mypressonline.com nut.cc rf.gd site123.me ucraft.me ucraft.site ukit.me usa.cc webador.co.uk webador.com webcindario.com webnode.com webnode.page webwave.dev weeblysite.com x10.mx x10host.com'.split(
    ' ',
  );

/**
 * Suffixes that cost next to nothing and stand in far more abuse reports than their size explains (Spamhaus, "The 10 most abused top-level domains";
 * Interisle, "Phishing Landscape"), and platforms on which anybody has a host at once. One sign among others, never enough by itself. Sorted.
 */
export const cheapSuffixes: readonly string[] =
  '000webhostapp.com app beauty blogspot.com bond buzz cc cf cfd click club cyou duckdns.org firebaseapp.com ga github.io gq herokuapp.com icu info life link live lol ml mobi monster netlify.app online page pages.dev quest rest ru sbs shop site space store su support tk top vercel.app vip web.app website win workers.dev world xin xyz'.split(
    ' ',
  );
