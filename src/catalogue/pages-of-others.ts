import type { PagesOfOthers } from './types.ts';

const checked = '2026-11-27';

/** Services that show the pages of others at hosts of their own: brokers, proxies, translators, archives, browsers in the cloud. All hosts below are meant, too. */
export const relays: readonly PagesOfOthers[] = [
  {
    hosts: ['mcas.ms', 'mcas-gov.us', 'mcas-gov.ms'],
    source: [
      {
        title: 'Microsoft Defender for Cloud Apps: access by a reverse proxy, whose suffix stands behind the host',
        url: 'https://learn.microsoft.com/en-us/defender-cloud-apps/proxy-intro-aad',
        checked,
      },
      {
        title: 'MISP warning lists of 20 August 2026: microsoft-mdca-proxy',
        url: 'https://github.com/MISP/misp-warninglists/blob/84f0610aaf3b32159285c9b85510d0f415ea6b27/lists/microsoft-mdca-proxy/list.json',
        checked: '2026-11-26',
      },
    ],
  },
  {
    hosts: ['btglss.net'],
    source: [
      {
        title: 'Forcepoint ONE: where a person goes on to from the identity provider',
        url: 'https://help.forcepoint.com/fpone/deploy/rhtml/guid-95f59731-6893-47d8-8a8a-74b95cd685cf.html',
        checked: '2026-11-28',
      },
    ],
  },
  // A firm's broker, which stood open to strangers' pages at Azure once: what is shown there is the firm's by nothing but its word, so that it is not silent as a network is.
  {
    hosts: ['rproxy.goskope.com'],
    source: [
      {
        title: 'Netskope: authentication by its reverse proxy, which rewrites all that a person opens',
        url: 'https://netskope-techdocs.github.io/doc-stage/en/auth-integration.html',
        checked: '2026-11-28',
      },
      { title: 'public code and documents: `<host>.rproxy.goskope.com`, of SharePoint, Power BI and Amazon', checked: '2026-11-28' },
      { title: 'HackTricks: `rproxy.goskope.com` showed pages of strangers at Azure App Service', checked: '2026-11-28' },
    ],
  },
  {
    hosts: ['oclc.org'],
    source: [
      { title: 'OCLC: EZproxy, hosted', url: 'https://www.oclc.org/en/ezproxy.html', checked: '2026-11-26' },
      { title: 'Carnegie Mellon University Libraries: what is EZproxy?', url: 'https://cmu.libanswers.com/faq/342287', checked },
    ],
  },
  {
    hosts: ['openathens.net'],
    source: [
      {
        title: 'OpenAthens: about the managed proxy service',
        url: 'https://docs.openathens.net/libraries/About-the-managed-proxy-service.11206762.html',
        checked,
      },
    ],
  },
  {
    hosts: ['msappproxy.net'],
    hasNamesOfCustomers: true,
    source: [
      {
        title: 'Microsoft Entra application proxy: the default domain of what is published',
        url: 'https://learn.microsoft.com/entra/identity/app-proxy/how-to-configure-custom-domain',
        checked,
      },
    ],
  },
  {
    hosts: ['translate.goog'],
    source: [
      {
        title: 'Translated results in Google Search: the address of a translated page, as an agency retells it',
        url: 'https://fsidm.in/knowledge/seo/translated-results-google-search',
        checked,
      },
    ],
  },
  {
    hosts: ['archive.org'],
    source: [
      {
        title: 'Archival services of a website: the Wayback Machine',
        url: 'https://deepwiki.com/wikinder/wikinder.github.io/2.3-archival-services',
        checked,
      },
    ],
  },
  {
    hosts: ['archive.today', 'archive.is', 'archive.ph'],
    source: [{ title: 'Wikipedia: archive.today, and its other domains', url: 'https://de.wikipedia.org/wiki/Archive.today', checked }],
  },
  {
    hosts: ['perma.cc'],
    source: [{ title: 'Who directs Perma, in a discussion of it', url: 'https://old.rhn.rendo.app/s/42972622', checked }],
  },
  {
    hosts: ['webarchive.org.uk', 'nationalarchives.gov.uk'],
    source: [
      {
        title: 'The National Archives: linking to an archived website',
        url: 'http://www.nationalarchives.gov.uk/preservation/webarchive/webmasters.htm',
        checked,
      },
    ],
  },
  {
    hosts: ['isolation.zscaler.com'],
    source: [
      { title: 'Zscaler: what is isolation?', url: 'https://help.zscaler.com/zia/about-cloud-browser-isolation', checked },
      { title: 'public code and instructions: the host of an isolated page', checked },
    ],
  },
  {
    hosts: ['menlosecurity.com'],
    source: [
      {
        title: 'Pima Community College: using the Menlo Security Isolation Platform',
        url: 'https://service.pima.edu/TDClient/1920/Portal/KB/ArticleDet?ID=169107',
        checked,
      },
    ],
  },
];

/** Hosts of an owner's at which anybody's pages, forms, documents and apps stand, under the owner's name. */
export const anybodysPages: readonly PagesOfOthers[] = [
  {
    hosts: ['docs.google.com', 'sites.google.com', 'spreadsheets.google.com'],
    source: [
      {
        title: 'Phishing on platforms: forms, documents and sites',
        url: 'https://www.ditmsecurity.com/blog/platform-phishing.html',
        checked,
      },
    ],
  },
  {
    hosts: ['script.google.com', 'googleusercontent.com'],
    source: [
      {
        title: 'Google Apps Script: where the pages of an app run',
        url: 'https://developers.google.com/apps-script/guides/html/restrictions',
        checked,
      },
    ],
  },
  {
    hosts: ['forms.office.com', 'customervoice.microsoft.com'],
    source: [
      {
        title: 'Microsoft: forms and surveys that are blocked for potential phishing',
        url: 'https://learn.microsoft.com/en-us/microsoft-forms/review-unblock-forms-users-detected-blocked-potential-phishing',
        checked,
      },
      {
        title: 'Trend Micro: forms that were used for phishing',
        url: 'https://trendmicro.com/en_us/research/20/i/tricky-forms-of-phishing.html',
        checked,
      },
    ],
  },
  {
    hosts: ['sway.office.com', 'sway.cloud.microsoft'],
    source: [
      {
        title: 'LA Cyber Lab: Sway abused in a campaign of July 2024',
        url: 'https://la-cyber.com/Current-Threat-Data.php?id=3192',
        checked,
      },
      { title: 'TecSec: pages at sway.office.com', url: 'https://www.tecsec.co.uk/microsoft-sway-email-scam/', checked },
    ],
  },
];
