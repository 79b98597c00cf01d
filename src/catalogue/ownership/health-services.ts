import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/** The nations' health services and governments, and their boards, outside of the suffixes that are kept for them. */
const body = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'owned',
  owner,
  names,
  known: 'seen',
  source,
});

export const healthServices: readonly Claim[] = [
  body('Government of Jersey', ['gov.je'], said('Government of Jersey', 'https://www.gov.je/')),
  body(
    'Isle of Man Government',
    ['gov.im'],
    said('Isle of Man Government: privacy policy', 'https://www.gov.im/about-this-site/terms-and-conditions/privacy-policy/'),
  ),
  body('Health and Social Care, Northern Ireland', ['hscni.net'], said('HSC: Northern Ireland', 'https://online.hscni.net/')),
  body('NHS Ayrshire and Arran', ['nhsaaa.net'], said('NHS Ayrshire and Arran', 'https://www.nhsaaa.net/')),
  body('NHS Fife', ['nhsfife.org'], said('NHS Fife', 'https://www.nhsfife.org/')),
  body('NHS Forth Valley', ['nhsforthvalley.com'], said('NHS Forth Valley', 'https://nhsforthvalley.com/')),
  body('NHS Grampian', ['nhsgrampian.org'], said('NHS Grampian', 'https://www.nhsgrampian.org/')),
  body('NHS Greater Glasgow and Clyde', ['nhsggc.scot'], said('NHS Greater Glasgow and Clyde', 'https://www.nhsggc.scot/')),
  body(
    'NHS Staff Survey',
    ['nhsstaffsurveys.com'],
    said('NHS England: NHS Staff Survey', 'https://www.england.nhs.uk/fft/staff-fft/nhs-staff-survey-in-england/'),
  ),
  body('NHS Wales, GIG Cymru', ['gig.cymru'], said('Ap GIG Cymru: NHS login', 'https://helpap.gig.cymru/help/nhs-login')),
  body(
    'NHS surveys, Care Quality Commission',
    ['nhssurveys.org'],
    said('CQC: patient surveys', 'https://www.cqc.org.uk/publications/surveys/surveys'),
  ),
  body('States of Guernsey', ['gov.gg'], said('Login.Gov.GG: privacy policy', 'https://login.gov.gg/PrivacyPolicy')),
];
