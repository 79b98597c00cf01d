/** Where a country's people report a fake page or a text that led to one. */
export interface ReportPlace {
  readonly country: Country;
  /** The office, as it calls itself. */
  readonly office: string;
  /** The number to which texts are forwarded. */
  readonly textTo?: string;
  /** The number that people ring. */
  readonly ring?: string;
  /** The office's own page. */
  readonly form: string;
  /** Where e-mails and addresses are sent. */
  readonly mailTo?: string;
  readonly source: readonly { readonly title: string; readonly url: string; readonly checked: string }[];
}

export const COUNTRIES = ['GB', 'PL', 'RO', 'US', 'IN', 'AU'] as const;

/** ISO 3166-1 alpha-2. */
export type Country = (typeof COUNTRIES)[number];

export const REPORT_PLACES: readonly ReportPlace[] = [
  {
    country: 'GB',
    office: 'National Cyber Security Centre',
    textTo: '7726',
    form: 'https://www.ncsc.gov.uk/section/about-this-website/report-scam-website',
    mailTo: 'report@phishing.gov.uk',
    source: [
      { title: 'Report Fraud', url: 'https://www.reportfraud.police.uk/how-to-report-suspicious-activity/', checked: '2026-11-26' },
      {
        title: 'Eastern Cyber Resilience Centre: the NCSC’s form',
        url: 'https://emcrc.co.uk/post/public-can-now-report-scam-websites-direct-to-the-ncsc',
        checked: '2026-11-26',
      },
    ],
  },
  {
    country: 'PL',
    office: 'CERT Polska',
    textTo: '8080',
    form: 'https://incydent.cert.pl/',
    source: [
      {
        title: 'Dziennik.pl: 8080, since November 2023',
        url: 'https://wiadomosci.dziennik.pl/wydarzenia/artykuly/9361248,zapisz-sobie-ten-numer-w-telefonie-przyda-sie-gdy-dostaniesz-szkodl.html',
        checked: '2026-11-26',
      },
      {
        title: 'dobreprogramy: 8080, and the forms for individuals',
        url: 'https://www.dobreprogramy.pl/numer-8080-koniecznie-zapisz-w-ksiazce-telefonicznej,7006227813049985a',
        checked: '2026-11-26',
      },
    ],
  },
  {
    country: 'RO',
    office: 'DNSC',
    ring: '1911',
    form: 'https://pnrisc.dnsc.ro/',
    source: [
      {
        title: 'DNSC in Mediafax, August 2025',
        url: 'https://www.mediafax.ro/social/tentativele-de-frauda-prin-telefon-in-crestere-23594661',
        checked: '2026-11-26',
      },
      {
        title: 'DNSC in evz.ro, January 2026',
        url: 'https://evz.ro/escrocheria-momentului-vine-prin-sms-evitati-linkurile-de-la-necunoscuti-va-pot-lasa-fara-bani.html',
        checked: '2026-11-26',
      },
    ],
  },
  {
    country: 'US',
    office: 'Federal Trade Commission',
    textTo: '7726',
    form: 'https://reportfraud.ftc.gov/',
    source: [
      {
        title: 'FTC, How to Recognize and Report Spam Text Messages, as printed elsewhere',
        url: 'https://www.firstreliance.com/zinnia/2023/11/01/how-to-recognize-and-report-spam-text-messages/',
        checked: '2026-11-26',
      },
    ],
  },
  {
    country: 'IN',
    office: 'Sanchar Saathi',
    form: 'https://sancharsaathi.gov.in/',
    source: [
      {
        title: 'Business Standard on Chakshu, July 2025',
        url: 'https://www.business-standard.com/amp/finance/personal-finance/fight-scams-and-spam-report-fraudulent-messages-to-govt-s-chakshu-website-125071700587_1.html',
        checked: '2026-11-26',
      },
    ],
  },
  {
    country: 'AU',
    office: 'Scamwatch',
    form: 'https://www.scamwatch.gov.au/',
    source: [{ title: 'Scamwatch, about us', url: 'http://scamwatch.gov.au/about-scamwatch', checked: '2026-11-26' }],
  },
];
