import type { Service } from '../types.ts';

/** A service of the list for which a source names an address. */
interface Partner {
  readonly name: string;
  /** A page of the service or, where it begins at a surgery's or hospital's website, of that organisation. */
  readonly start: string;
  /** The page is where people sign in, and not only one about the service. */
  readonly isDoor?: boolean;
  readonly alsoKnownAs?: readonly string[];
  /** Absent: the host of `start`. */
  readonly hosts?: readonly string[];
}

/** Services with an address that a source names: links in public code, or a page of their own; sorted. */
const WITH_ADDRESS: readonly Partner[] = [
  { name: 'Accurx Patient Portal', start: 'https://accurx.nhs.uk/', alsoKnownAs: ['Accurx', 'message my GP'] },
  { name: 'Airmid', start: 'https://airmidcares.co.uk/', alsoKnownAs: ['TPP app'] },
  { name: 'Alder Hey @nywhere', start: 'https://www.alderhey.nhs.uk/', alsoKnownAs: ['Alder Hey'] },
  { name: 'Anima for Patients', start: 'https://patients.animahealth.com/' },
  { name: 'AWP ADHD Clinic App', start: 'https://www.awp.nhs.uk/' },
  { name: 'Baby Buddy', start: 'https://www.bestbeginnings.org.uk/baby-buddy' },
  { name: 'Boots', start: 'https://www.boots.com/', alsoKnownAs: ['Boots UK Ltd'] },
  { name: 'BSMHFT Patient Portal', start: 'https://www.bsmhft.nhs.uk/' },
  { name: 'Chemist4U', start: 'https://www.chemist-4-u.com/' },
  { name: 'Connect Health', start: 'https://www.connecthealth.co.uk/' },
  { name: 'Day Lewis Patient App', start: 'https://www.daylewis.co.uk/' },
  { name: 'digi.me', start: 'https://digi.me/' },
  { name: 'DrDoctor', start: 'https://www.drdoctor.co.uk/' },
  { name: 'eConsult', start: 'https://econsult.net/', hosts: ['*.webgp.com', 'econsult.net'] },
  {
    name: 'EKHUFT Patient ID',
    start: 'https://www.ekhuft.nhs.uk/book-a-service-online/patient-portal/digital-hospital-letters',
    alsoKnownAs: ['East Kent Hospitals Patient Portal'],
  },
  { name: 'Engage Consult', start: 'https://engage.gp/', isDoor: true, hosts: ['*.engage.gp', 'engage.gp'] },
  {
    name: 'eRedbook',
    start: 'https://app.eredbook.org.uk/',
    isDoor: true,
    alsoKnownAs: ['Digital Redbook', 'Personal Child Health Record', 'red book'],
    hosts: ['app.eredbook.org.uk', 'www.eredbook.org.uk'],
  },
  { name: 'Evergreen Life', start: 'https://www.evergreen-life.co.uk/', alsoKnownAs: ['Evergreen Life PHR'] },
  { name: 'Hero Health', start: 'https://herohealth.net/', hosts: ['bookings.herohealth.net', 'herohealth.net'] },
  { name: 'Inhealthcare Digital Health Platform', start: 'https://www.inhealthcare.co.uk/' },
  { name: 'Klinik Access', start: 'https://access.klinik.co.uk/' },
  { name: 'Livi', start: 'https://www.livi.co.uk/' },
  { name: 'LloydsDirect', start: 'https://lloydsdirect.co.uk/' },
  { name: 'Low Carb Program', start: 'https://www.lowcarbprogram.com/' },
  {
    name: 'My Health and Wellbeing',
    start: 'https://hwics.org.uk/priorities/digital-innovation/patient-portal/patient-portal-faqs',
    alsoKnownAs: ['Herefordshire and Worcestershire patient portal'],
  },
  { name: 'myCohens', start: 'https://www.cohenschemist.co.uk/', alsoKnownAs: ['Cohens Chemist'] },
  { name: 'myGP', start: 'https://www.mygp.com/' },
  { name: 'MyWay Diabetes', start: 'https://mywaydigitalhealth.co.uk/' },
  { name: 'NHS Midlands and Lancashire CSU', start: 'https://www.midlandsandlancashirecsu.nhs.uk/' },
  { name: 'NHS Organ Donor Register', start: 'https://www.organdonation.nhs.uk/', alsoKnownAs: ['organ donation'] },
  { name: 'NowPatient', start: 'https://nowpatient.com/' },
  { name: 'Nurturey PinkBook', start: 'https://nurturey.com/' },
  { name: 'Pharmacy2U', start: 'https://www.pharmacy2u.co.uk/' },
  { name: 'Pip (Southern Health Parent Information Portal)', start: 'https://www.southernhealth.nhs.uk/' },
  { name: 'Push Doctor Website and App', start: 'https://www.pushdoctor.co.uk/' },
  {
    name: 'Register with a GP Surgery',
    start: 'https://www.nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery/',
    hosts: ['gp-registration.nhs.uk'],
  },
  { name: 'Sapphire Clinics', start: 'https://sapphireclinics.com/' },
  { name: 'Sleepio by Big Health', start: 'https://www.sleepio.com/nhs/' },
  { name: 'STSFT MEDITECH Patient Portal', start: 'https://www.stsft.nhs.uk/', alsoKnownAs: ['South Tyneside and Sunderland'] },
  { name: 'Tameside and Glossop Integrated Care NHS Foundation Trust', start: 'https://www.tamesidehospital.nhs.uk/' },
  { name: 'UHS My medical record', start: 'https://www.uhs.nhs.uk/', alsoKnownAs: ['University Hospital Southampton'] },
  { name: 'Visiba Care', start: 'https://www.visibacare.com/' },
  { name: 'Well Pharmacy', start: 'https://www.well.co.uk/' },
  { name: 'Zesty Patient Portal', start: 'https://www.zesty.co.uk/' },
];

/**
 * Services that use NHS login, by the names under which its help centre lists them, so that people can search for them; sorted.
 *
 * No source names their address: they lead to the NHS's own list, and never to a guess.
 */
const NAMES: readonly string[] = [
  'Activ8rlives (Active+me REMOTE)',
  'Add or correct your contact details',
  'Amity',
  "Apply for access to another patient's GP services",
  'Ask First',
  'Avicenna - Manage My Meds',
  'Badger Notes',
  'Beth',
  'better',
  'Chain SMS',
  'Check My Record',
  'CheckUp Health',
  'Citrus suite Ltd',
  'Devon Diabetic Eye Screening Patient Portal',
  'Doctrin - Your digital healthcare service',
  'Eclipse App',
  'FootFall',
  'GM Patient Portal',
  'Gro Health',
  'Healthinote',
  'Healthya',
  'HELM',
  'Kent & Medway Patient Portal',
  'Lincolnshire Patient Portal',
  'Maia PEP',
  'MAIA Web',
  'Medloop',
  'myCareCentric PHR',
  'myGP Triage (provided by iPlato)',
  'NHS Health Call',
  'NHS Repeat Prescription App',
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
  'PocketGP',
  'Portasana',
  'Recap Health',
  'REMCARE',
  'REMORA',
  'ROSI and Me Care Planning Service',
  'The Pharmacy App',
  'v-Consult',
  'Virtual Lucy',
  'Virtually Healthcare',
  'Viso',
  'Wales Vaccine Booking Service',
  'Web-GP',
];

/** The NHS's own list of the services that use NHS login. */
export const SERVICES_OF_NHS_LOGIN =
  'https://www.nhs.uk/nhs-services/online-services/nhs-log-in/websites-and-apps-you-can-access-with-nhs-login';

const LISTED = { title: 'NHSDigital/nhs-login-help-centre, src/_data/clients.json of 2024-09-18', checked: '2026-11-26' };

/** Names in full, without the characters that an id cannot have. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Partner services with an address first, then the others by name. */
export const nhsLoginPartners: readonly Service[] = [
  ...WITH_ADDRESS.map(
    ({ name, start, isDoor, alsoKnownAs, hosts }): Service => ({
      id: idOf(name),
      name,
      audience: 'patients',
      start,
      ...(!isDoor && { leadsTo: 'information' }),
      ...(alsoKnownAs && { alsoKnownAs }),
      hosts: hosts ?? [new URL(start).hostname],
      known: 'seen',
      source: [LISTED, { title: `${name}: the address, in public code or on a page of its own`, url: start, checked: '2026-11-26' }],
    }),
  ),
  ...NAMES.map(
    (name): Service => ({
      id: idOf(name),
      name,
      audience: 'patients',
      start: SERVICES_OF_NHS_LOGIN,
      leadsTo: 'information',
      hosts: [],
      known: 'documented',
      source: [LISTED],
    }),
  ),
];
