import type { Source } from '../types.ts';

/** The day on which these lists were looked at. */
const checked = '2026-11-26';

/** Public lists of who owns what; all of them may be taken over (MIT; MISP: CC0). */
export const v2fly = (file: string): Source => ({
  title: `v2fly/domain-list-community of 19 August 2026: ${file}`,
  url: `https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/${file}`,
  checked,
});

export const misp = (list: string): Source => ({
  title: `MISP warning lists of 20 August 2026: ${list}`,
  url: `https://github.com/MISP/misp-warninglists/blob/84f0610aaf3b32159285c9b85510d0f415ea6b27/lists/${list}/list.json`,
  checked,
});

export const thirdPartyWeb: Source = {
  title: 'third-party-web of 13 May 2026: entities',
  url: 'https://github.com/patrickhulce/third-party-web/blob/424dc03d2deabe001827b6826fed3c8cc00362de/data/entities.js',
  checked,
};

export const passwordManagerResources: Source = {
  title: 'Apple, password manager resources of 22 August 2026: shared credentials',
  url: 'https://github.com/apple/password-manager-resources/blob/96cbab74681dcc296cae6fb205c4b047bc026c22/quirks/shared-credentials.json',
  checked,
};

/** What its owner says about it. */
export const said = (title: string, url: string): Source => ({ title, url, checked });

/** How an application is set up for single sign-on: the pattern of its customers' addresses. */
export const entra = (application: string, file: string): Source => ({
  title: `Microsoft Entra, single sign-on for applications: ${application}`,
  url: `https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/saas-apps/${file}-tutorial.md`,
  checked: '2026-11-27',
});
