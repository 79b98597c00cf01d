/** When somebody last looked for platforms that are missing below, YYYY-MM-DD. */
export const HOSTING_CHECKED = '2026-11-23';

/** Public suffixes of platforms, and of resellers of subdomains, that the packaged Public Suffix List does not name, or no more: everybody has a host there at once. Sorted. */
export const hosting: readonly string[] =
  '000webhostapp.com atwebpages.com base44.app bolt.host co.vu epizy.com fr.gd gear.host hostingerapp.com infinityfreeapp.com jimdosite.com lovable.app mypressonline.com nut.cc rf.gd site123.me ucraft.me ucraft.site ukit.me usa.cc webador.co.uk webador.com webcindario.com webnode.com webnode.page webwave.dev weeblysite.com x10.mx x10host.com'.split(
    ' ',
  );
