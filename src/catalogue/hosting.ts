import type { Source } from './types.ts';

/** When somebody last looked for platforms that are missing below, YYYY-MM-DD. */
export const HOSTING_CHECKED = '2026-11-27';

/** Suffixes below which anybody has a host at once, and where that was read. */
interface Platforms {
  readonly suffixes: readonly string[];
  readonly source: readonly Source[];
}

/**
 * Suffixes that are dealt out name by name: free dynamic DNS, and free subdomains. The label in front is what a stranger chose at once and for nothing. Left out
 * are domains below which their owner's own services run too (`afraid.org`, `weebly.com`), what is paid for, and hosts that are made of an address
 * (`nip.io`), by which people name machines of their own.
 */
export const freeHosts: readonly Platforms[] = [
  {
    suffixes:
      '001www.com 25u.com 2bd.net 2mydns.net 2waky.com 3-a.net 4cloud.click 4dq.com 4pu.com acmetoy.com almostmy.com americanunfinished.com as19557.net authorizeddns.net authorizeddns.org authorizeddns.us b0tnet.com bigmoney.biz changeip.biz changeip.co changeip.net changeip.org changeip.us cleansite.biz cleansite.info cleansite.us ddns.cam ddns.info ddns.mobi ddns.ms ddns.us dhcp.biz dns-dns.com dns-report.com dns-stuff.com dns04.com dns05.com dns1.us dns2.us dnsdyn.net dnset.com dnsfailover.net dnsget.org dnslive.net dnsrd.com dsmtp.biz dsmtp.com dtdns.org dubya.biz dubya.info dubya.net dubya.us duia.eu duia.ro duia.us dumb1.com dynamic-dns.net dynamicdns.biz dynip.org dynssl.com edns.biz esmtp.biz ezgateway.net ezua.com faqserv.com fartit.com flashhub.net freeddns.com freeddns.me freeddns.tokyo freeddns.uk freedynamicdns.net freedynamicdns.org freetcp.com freewww.biz freewww.info ftp1.biz ftpserver.biz gettrials.com got-game.org gr8domain.biz gr8name.biz homingbeacon.net https443.net https443.org ikwb.com instanthq.com iownyour.biz iownyour.org isasecret.com itemdb.com itsaol.com jetos.com jkub.com jo3.org jungleheart.com justdied.com lflink.com lflinkup.com lflinkup.net lflinkup.org line.pm linkpc.net longmusic.com mefound.com misecure.com moneyhome.biz mrbasic.com mrbonus.com mrface.com mrslove.com my03.com mydad.info myddns.biz myddns.com myddns.me myftp.info mylftv.com mymom.info mynetav.com mynetav.net mynetav.org mynumber.org mypicture.info mypop3.net mypop3.org mysecondarydns.com mytunnel.org mywww.biz myz.info ninth.biz nowddns.com ns01.biz ns01.info ns01.us ns02.biz ns02.info ns02.us ns1.name ns2.name ns3.name ocry.com onedumb.com onmypc.biz onmypc.info onmypc.net onmypc.org onmypc.us organiccrap.com otzo.com ourhobby.com port25.biz proxydns.com publicvm.com qhigh.com qpoe.com rebatesrule.net remotewire.net run.place sendsmtp.com serveuser.com serveusers.com sexidude.com sexxxy.biz sixth.biz squirly.info ssmailer.com tftpd.net toh.info toshibanetcam.com toythieves.com trickip.net trickip.org viewdns.net vizvaz.com wifizone.org wikaba.com work.gd www1.biz wwwhost.biz wwwhost.us x24hr.com xubi.org xxuz.com xxxy.biz xxxy.info ydns.eu ygto.com youdontcare.com yourtrap.com yyuyy.com zyns.com zzux.com'.split(
        ' ',
      ),
    source: [
      {
        title:
          'alexandrosmagos/dyn-dns-list of 21 August 2026: what ChangeIP, DNSExit, DuiaDNS, Dynu, No-IP, Now-DNS and YDNS offer for nothing',
        url: 'https://github.com/alexandrosmagos/dyn-dns-list/blob/453aef6d820b5de623c902a408ff99a3b1acc3d5/links.csv',
        checked: '2026-11-27',
      },
    ],
  },
  // FreeDNS shares tens of thousands of domains, most of them somebody's own: these are the ten that are used most.
  {
    suffixes:
      'chickenkiller.com crabdance.com ignorelist.com jumpingcrab.com mooo.com my.to strangled.net twilightparadox.com uk.to us.to'.split(
        ' ',
      ),
    source: [
      {
        title: 'alexandrosmagos/dyn-dns-list of 21 August 2026: the registry of FreeDNS, in its order',
        url: 'https://github.com/alexandrosmagos/dyn-dns-list/blob/453aef6d820b5de623c902a408ff99a3b1acc3d5/links.csv',
        checked: '2026-11-27',
      },
      {
        title: 'A user of FreeDNS: domains that anybody with an account may use',
        url: 'https://github.com/notracking/hosts-blocklists/issues/454',
        checked: '2026-11-27',
      },
    ],
  },
  {
    suffixes: ['kro.kr', 'n-e.kr', 'o-r.kr', 'p-e.kr', 'r-e.kr'],
    source: [
      {
        title: '내도메인.한국: n-e.kr and r-e.kr; o-r.kr and p-e.kr, with hosts of many strangers in public code, are of the same family',
        url: 'https://github.com/hagezi/dns-blocklists/issues/6828',
        checked: '2026-11-27',
      },
      { title: '내도메인.한국: kro.kr', url: 'https://github.com/badmojr/1Hosts/issues/887', checked: '2026-11-27' },
    ],
  },
  {
    suffixes: ['ct.ws', 'devs.li', 'godaddysites.com', 'ing.ng', 'int.yt', 'mystrikingly.com'],
    source: [
      { title: 'InfinityFree: ct.ws', url: 'https://github.com/hagezi/dns-blocklists/issues/10143', checked: '2026-11-27' },
      { title: 'devs.li', url: 'https://github.com/ripienaar/free-for-dev/pull/4866', checked: '2026-11-27' },
      {
        title: 'sublime-security/static-files of 21 August 2026: free subdomain hosts (GoDaddy, Strikingly)',
        url: 'https://github.com/sublime-security/static-files/blob/eb76f5269e9646116a20527c94397b494ad39232/free_subdomain_hosts.txt',
        checked: '2026-11-27',
      },
      { title: 'ing.ng', url: 'https://github.com/lukemccrea/FreeSubdomains/pull/21', checked: '2026-11-27' },
      { title: 'Intent: int.yt', url: 'https://github.com/intentfreedomain/FreeDomain', checked: '2026-11-27' },
    ],
  },
];

/** Public suffixes of platforms, and of resellers of subdomains. Sorted. */
const platforms =
  '000webhostapp.com atwebpages.com co.vu epizy.com fr.gd gear.host hostingerapp.com infinityfreeapp.com jimdosite.com mypressonline.com nut.cc rf.gd site123.me ucraft.me ucraft.site ukit.me usa.cc webador.co.uk webador.com webcindario.com webnode.com webnode.page webwave.dev weeblysite.com x10.mx x10host.com'.split(
    ' ',
  );

/** Where everybody has a host at once, and which the Public Suffix List does not name, or no more. */
export const hosting: readonly string[] = [...platforms, ...freeHosts.flatMap(({ suffixes }) => suffixes)];

/**
 * Suffixes that cost next to nothing and stand in far more abuse reports than their size explains (Spamhaus, "The 10 most abused top-level domains";
 * Interisle, "Phishing Landscape"), and platforms on which anybody has a host at once. One sign among others, never enough by itself. Sorted.
 */
export const cheapSuffixes: readonly string[] =
  '000webhostapp.com app beauty blogspot.com bond buzz cc cf cfd click club cyou duckdns.org firebaseapp.com ga github.io gq herokuapp.com icu info life link live lol ml mobi monster netlify.app online page pages.dev quest rest ru sbs shop site space store su support tk top vercel.app vip web.app website win workers.dev world xin xyz'.split(
    ' ',
  );
