import type { Service } from '../types.ts';

/**
 * Services that use NHS login, by the names under which its help centre lists them, so that people can search for them; sorted.
 *
 * Their start pages could not be verified. They lead to the NHS's own page about NHS login, and never to a guess.
 */
const NAMES: readonly string[] = [
  'Accurx Patient Portal',
  'Activ8rlives (Active+me REMOTE)',
  'Add or correct your contact details',
  'Alder Hey @nywhere',
  'Amity',
  'Anima for Patients',
  "Apply for access to another patient's GP services",
  'Ask First',
  'Avicenna - Manage My Meds',
  'AWP ADHD Clinic App',
  'Baby Buddy',
  'Badger Notes',
  'Beth',
  'better',
  'BSMHFT Patient Portal',
  'Chain SMS',
  'Check My Record',
  'CheckUp Health',
  'Citrus suite Ltd',
  'Connect Health',
  'Day Lewis Patient App',
  'Devon Diabetic Eye Screening Patient Portal',
  'digi.me',
  'Digital Redbook',
  'Doctrin - Your digital healthcare service',
  'DrDoctor',
  'Eclipse App',
  'eConsult',
  'EKHUFT Patient ID',
  'Engage Consult',
  'eRedbook',
  'FootFall',
  'GM Patient Portal',
  'Gro Health',
  'Healthinote',
  'Healthya',
  'HELM',
  'Hero Health',
  'Hey Pharmacist',
  'Inhealthcare Digital Health Platform',
  'Integrated Tracing Service',
  'Kent & Medway Patient Portal',
  'Klinik Access',
  'Lincolnshire Patient Portal',
  'Low Carb Program',
  'Maia PEP',
  'MAIA Web',
  'Medloop',
  'My Health and Wellbeing',
  'myCareCentric PHR',
  'myCohens',
  'myGP',
  'myGP Triage (provided by iPlato)',
  'MyWay Diabetes',
  'NHS Health Call',
  'NHS Midlands and Lancashire CSU',
  'NHS Repeat Prescription App',
  'NHS Wales App',
  'NowPatient',
  'Nurturey PinkBook',
  'Nye Health',
  'Oxcare',
  'Patally',
  'Patient Hub',
  'Patient initiated request to move hospital system',
  'Patient Portal',
  'Patient Triage',
  'PatientAide',
  'PEP+',
  'Pharmacy Website and BeWell App Service',
  'PharmacyX',
  'PharmAppy',
  'Phlo Digital Pharmacy',
  'Pip (Southern Health Parent Information Portal)',
  'PocketGP',
  'Portasana',
  'Push Doctor Website and App',
  'Recap Health',
  'Register with a GP Surgery',
  'REMCARE',
  'REMORA',
  'ROSI and Me Care Planning Service',
  'Sapphire Clinics',
  'Sleepio by Big Health',
  'STSFT MEDITECH Patient Portal',
  'Tameside and Glossop Integrated Care NHS Foundation Trust',
  'The Pharmacy App',
  'UHS My medical record',
  'v-Consult',
  'View your Covid-19 vaccination record',
  'Virtual Lucy',
  'Virtually Healthcare',
  'Visiba Care',
  'Viso',
  'Wales Vaccine Booking Service',
  'Web-GP',
  'Zesty Patient Portal',
];

/** Services of the same list, and known others, whose own front page is remembered: it tells about the service, and may not be where it starts. */
const REMEMBERED: readonly (readonly [name: string, start: string, alsoKnownAs?: string])[] = [
  ['Boots', 'https://www.boots.com/', 'Boots UK Ltd'],
  ['Chemist4U', 'https://www.chemist-4-u.com/'],
  ['Evergreen Life', 'https://www.evergreen-life.co.uk/', 'Evergreen Life PHR'],
  ['Livi', 'https://www.livi.co.uk/'],
  ['LloydsDirect', 'https://lloydsdirect.co.uk/'],
  ['NHS Organ Donor Register', 'https://www.organdonation.nhs.uk/', 'organ donation'],
  ['Pharmacy2U', 'https://www.pharmacy2u.co.uk/'],
  ['Well Pharmacy', 'https://www.well.co.uk/'],
];

const ABOUT_NHS_LOGIN = 'https://www.nhs.uk/nhs-services/online-services/nhs-log-in/';

const source = [{ title: 'NHSDigital/nhs-login-help-centre, src/_data/clients.json of 2024-09-18', checked: '2026-11-23' }];

/** Names in full, without the characters that an id cannot have. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Partner services with a front page first, then the others by name. */
export const nhsLoginPartners: readonly Service[] = [
  ...REMEMBERED.map(
    ([name, start, alsoKnownAs]): Service => ({
      id: idOf(name),
      name,
      audience: 'patients',
      start,
      leadsTo: 'information',
      ...(alsoKnownAs !== undefined && { alsoKnownAs: [alsoKnownAs] }),
      hosts: [new URL(start).hostname],
      known: 'remembered',
      source,
    }),
  ),
  ...NAMES.map(
    (name): Service => ({
      id: idOf(name),
      name,
      audience: 'patients',
      start: ABOUT_NHS_LOGIN,
      leadsTo: 'information',
      hosts: [],
      known: 'documented',
      source,
    }),
  ),
];
