import type { Service, Source } from '../types.ts';

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
  /** When somebody looked for the address; absent: 2026-11-26. */
  readonly looked?: string;
  /** Who else names the address, and is not the service itself. */
  readonly namedBy?: Pick<Source, 'title' | 'url'>;
}

/** Services with an address that a source names: links in public code, or a page of their own; sorted. */
const WITH_ADDRESS: readonly Partner[] = [
  {
    name: 'Accurx Patient Portal',
    start: 'https://accurx.nhs.uk/',
    alsoKnownAs: ['Accurx', 'message my GP'],
    namedBy: { title: 'public code: surgeries link their forms there' },
  },
  {
    name: 'Activ8rlives (Active+me REMOTE)',
    start: 'https://www.activ8rlives.com/',
    namedBy: { title: 'public code: its programs ask there' },
  },
  { name: 'Airmid', start: 'https://airmidcares.co.uk/', alsoKnownAs: ['TPP app'] },
  {
    name: 'Alder Hey @nywhere',
    start: 'https://www.alderhey.nhs.uk/',
    alsoKnownAs: ['Alder Hey'],
    namedBy: { title: 'public code: pages about the hospital link to its site' },
  },
  {
    name: 'Anima for Patients',
    start: 'https://patients.animahealth.com/',
    namedBy: { title: 'public code: lists the sites of such services' },
  },
  {
    name: 'Avicenna - Manage My Meds',
    start: 'https://avicennapharmacy.org/',
    looked: '2026-11-27',
    namedBy: {
      title: 'Avicenna, terms of use: ordering repeat prescriptions by its app and on the web',
      url: 'https://avicennapharmacy.org/terms-of-use/',
    },
  },
  {
    name: 'AWP ADHD Clinic App',
    start: 'https://www.awp.nhs.uk/',
    namedBy: { title: 'public code: lists of NHS trusts and of their services name its site' },
  },
  {
    name: 'Baby Buddy',
    start: 'https://www.bestbeginnings.org.uk/baby-buddy',
    namedBy: { title: 'public code: a guide for new parents links to it' },
  },
  {
    name: 'Beth',
    start: 'https://beth.slam.nhs.uk/',
    alsoKnownAs: ['South London and Maudsley'],
    looked: '2026-11-27',
    namedBy: {
      title: 'South London and Maudsley NHS Foundation Trust: the terms of Beth, at its own address',
      url: 'https://beth.slam.nhs.uk/pages/terms',
    },
  },
  {
    name: 'Boots',
    start: 'https://www.boots.com/',
    alsoKnownAs: ['Boots UK Ltd'],
    namedBy: { title: 'public code: lists of shops and pharmacies' },
  },
  {
    name: 'BSMHFT Patient Portal',
    start: 'https://www.bsmhft.nhs.uk/',
    namedBy: { title: 'public code: lists of NHS trusts and of their services name its site' },
  },
  { name: 'Chemist4U', start: 'https://www.chemist-4-u.com/', namedBy: { title: 'public code: lists of pharmacies' } },
  {
    name: 'Connect Health',
    start: 'https://www.connecthealth.co.uk/',
    namedBy: { title: 'public code: pages of those who work with it link to it' },
  },
  { name: 'Day Lewis Patient App', start: 'https://www.daylewis.co.uk/', namedBy: { title: 'public code: lists of pharmacies' } },
  { name: 'digi.me', start: 'https://digi.me/' },
  { name: 'DrDoctor', start: 'https://www.drdoctor.co.uk/', namedBy: { title: 'public code: pages of those who work with it link to it' } },
  {
    name: 'Eclipse App',
    start: 'https://www.eclipselive.org/',
    looked: '2026-11-27',
    namedBy: {
      title: 'Eclipse App privacy notice: the app of GP surgeries, at its own address',
      url: 'https://www.eclipselive.org/eclipse-app-privacy-notice',
    },
  },
  {
    name: 'eConsult',
    start: 'https://econsult.net/',
    hosts: ['*.webgp.com', 'econsult.net'],
    namedBy: { title: 'public code: surgeries link their forms there' },
  },
  {
    name: 'EKHUFT Patient ID',
    start: 'https://www.ekhuft.nhs.uk/book-a-service-online/patient-portal/digital-hospital-letters',
    alsoKnownAs: ['East Kent Hospitals Patient Portal'],
  },
  {
    name: 'Engage Consult',
    start: 'https://engage.gp/',
    isDoor: true,
    hosts: ['*.engage.gp', 'engage.gp'],
    namedBy: { title: 'public code: a surgery links to it, and the NHS App names it in its tests' },
  },
  {
    name: 'eRedbook',
    start: 'https://app.eredbook.org.uk/',
    isDoor: true,
    alsoKnownAs: ['Digital Redbook', 'Personal Child Health Record', 'red book'],
    hosts: ['app.eredbook.org.uk', 'www.eredbook.org.uk'],
    namedBy: { title: 'public code: guidance of NHS login on its button names it' },
  },
  {
    name: 'Evergreen Life',
    start: 'https://www.evergreen-life.co.uk/',
    alsoKnownAs: ['Evergreen Life PHR'],
    namedBy: { title: 'public code: a catalogue of makers of health systems names its site' },
  },
  {
    name: 'Gro Health',
    start: 'https://grohealth.com/',
  },
  {
    name: 'Healthinote',
    start: 'https://www.healthinote.com/',
    looked: '2026-11-27',
    namedBy: {
      title: 'GOV.UK, Digital Marketplace: Healthinote, with its address',
      url: 'https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/713054582979380',
    },
  },
  {
    name: 'Healthya',
    start: 'https://www.healthya.co.uk/',
    hosts: ['*.healthya.co.uk', 'www.healthya.co.uk'],
    namedBy: { title: 'public code: pharmacies have their own pages below it' },
  },
  {
    name: 'HELM',
    start: 'https://myhelm.org/',
    alsoKnownAs: ['Leeds person held record'],
    looked: '2026-11-27',
    namedBy: {
      title: 'Helm (Leeds City Council): its questions and answers, signing in with NHS login',
      url: 'https://myhelm.org/contact-us/faqs/',
    },
  },
  {
    name: 'Hero Health',
    start: 'https://herohealth.net/',
    hosts: ['bookings.herohealth.net', 'herohealth.net'],
    namedBy: { title: 'public code: a surgery’s bookings begin there' },
  },
  {
    name: 'Inhealthcare Digital Health Platform',
    start: 'https://www.inhealthcare.co.uk/',
    namedBy: { title: 'public code: those who built it link to it' },
  },
  { name: 'Klinik Access', start: 'https://access.klinik.co.uk/', namedBy: { title: 'public code: surgeries link their forms there' } },
  { name: 'Livi', start: 'https://www.livi.co.uk/', namedBy: { title: 'public code: lists of doctors online' } },
  {
    name: 'LloydsDirect',
    start: 'https://lloydsdirect.co.uk/',
    namedBy: { title: 'public code: lists of pharmacies, and those who built it' },
  },
  { name: 'Low Carb Program', start: 'https://www.lowcarbprogram.com/' },
  {
    name: 'Medloop',
    start: 'https://medloop.co/',
    looked: '2026-11-27',
    namedBy: {
      title: 'Care Quality Commission, Medloop: its website',
      url: 'https://www.cqc.org.uk/location/1-12687408410/inspection-summary',
    },
  },
  {
    name: 'My Health and Wellbeing',
    start: 'https://hwics.org.uk/priorities/digital-innovation/patient-portal/patient-portal-faqs',
    alsoKnownAs: ['Herefordshire and Worcestershire patient portal'],
  },
  {
    name: 'myCohens',
    start: 'https://www.cohenschemist.co.uk/',
    alsoKnownAs: ['Cohens Chemist'],
    namedBy: { title: 'public code: lists of pharmacies name the directory of myCohens there' },
  },
  { name: 'myGP', start: 'https://www.mygp.com/' },
  { name: 'MyWay Diabetes', start: 'https://mywaydigitalhealth.co.uk/' },
  {
    name: 'NHS Health Call',
    start: 'https://nhshealthcall.co.uk/',
    alsoKnownAs: ['Health Call'],
    namedBy: { title: 'public code: those who built services for it link to it' },
  },
  {
    name: 'NHS Midlands and Lancashire CSU',
    start: 'https://www.midlandsandlancashirecsu.nhs.uk/',
    namedBy: { title: 'public code: pages of its projects link to it' },
  },
  {
    name: 'NHS Organ Donor Register',
    start: 'https://www.organdonation.nhs.uk/',
    alsoKnownAs: ['organ donation'],
    namedBy: { title: 'public code: the NHS App and GOV.UK lead there' },
  },
  { name: 'NowPatient', start: 'https://nowpatient.com/', namedBy: { title: 'public code: lists of pharmacies online' } },
  { name: 'Nurturey PinkBook', start: 'https://nurturey.com/' },
  {
    name: 'Oxcare',
    start: 'https://oxleas.nhs.uk/oxcare',
    alsoKnownAs: ['Oxleas'],
    hosts: ['oxcare.oxleas.nhs.uk', 'oxleas.nhs.uk'],
    looked: '2026-11-27',
    namedBy: {
      title: 'Oxleas NHS Foundation Trust: Oxcare, and how to log in to it',
      url: 'https://oxleas.nhs.uk/oxcare',
    },
  },
  {
    name: 'Patally',
    start: 'https://patally.co.uk/',
    looked: '2026-11-27',
    namedBy: {
      title: 'Patally, privacy notice: for those who sign in with NHS login',
      url: 'https://patally.co.uk/Privacy',
    },
  },
  {
    name: 'PEP+',
    start: 'https://www.lancsteachinghospitals.nhs.uk/patientengagementportal',
    alsoKnownAs: ['Patient Engagement Portal Plus', 'Lancashire and South Cumbria patient portal'],
    looked: '2026-11-27',
    namedBy: {
      title: 'Lancashire Teaching Hospitals: PEP+, of all NHS trusts in Lancashire and South Cumbria, with a link to it',
      url: 'https://www.lancsteachinghospitals.nhs.uk/patientengagementportal',
    },
  },
  { name: 'Pharmacy2U', start: 'https://www.pharmacy2u.co.uk/', namedBy: { title: 'public code: lists of pharmacies online' } },
  {
    name: 'PharmAppy',
    start: 'https://www.pharmappy.com/',
    looked: '2026-11-27',
    namedBy: {
      title: 'PharmAppy, terms and conditions of April 2026, at its own address',
      url: 'https://www.pharmappy.com/terms-and-conditions',
    },
  },
  {
    name: 'Phlo Digital Pharmacy',
    start: 'https://wearephlo.com/',
    hosts: ['wearephlo.com'],
    namedBy: { title: 'public code: those who built it write from there' },
  },
  {
    name: 'Pip (Southern Health Parent Information Portal)',
    start: 'https://www.southernhealth.nhs.uk/',
    namedBy: { title: 'public code: lists of NHS trusts and of their services name its site' },
  },
  {
    name: 'Push Doctor Website and App',
    start: 'https://www.pushdoctor.co.uk/',
    namedBy: { title: 'public code: lists of doctors online' },
  },
  {
    name: 'Register with a GP Surgery',
    start: 'https://www.nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery/',
    hosts: ['gp-registration.nhs.uk'],
    namedBy: { title: 'public code: surgeries link their own page there' },
  },
  {
    name: 'REMORA',
    start: 'https://sites.manchester.ac.uk/remora/',
    alsoKnownAs: ['rheumatoid arthritis study'],
    hosts: [],
    looked: '2026-11-27',
    namedBy: {
      title: 'University of Manchester: the study, and its app',
      url: 'https://sites.manchester.ac.uk/remora/',
    },
  },
  { name: 'Sapphire Clinics', start: 'https://sapphireclinics.com/', namedBy: { title: 'public code: a list of clinics' } },
  {
    name: 'Sleepio by Big Health',
    start: 'https://www.sleepio.com/nhs/',
    namedBy: { title: 'public code: a guide to services of the NHS links to it' },
  },
  {
    name: 'STSFT MEDITECH Patient Portal',
    start: 'https://www.stsft.nhs.uk/',
    alsoKnownAs: ['South Tyneside and Sunderland'],
    namedBy: { title: 'public code: lists of NHS trusts and of their services name its site' },
  },
  {
    name: 'Tameside and Glossop Integrated Care NHS Foundation Trust',
    start: 'https://portal.tgh.nhs.uk/patient-portal/',
    isDoor: true,
    alsoKnownAs: ['Tameside patient portal'],
    hosts: ['portal.tgh.nhs.uk', 'www.tamesidehospital.nhs.uk'],
    namedBy: {
      title: 'Tameside and Glossop Integrated Care: the portal, and that only NHS login opens it',
      url: 'https://tamesideandglossopicft.nhs.uk/patients-and-visitors/portal-appointment-letters',
    },
  },
  {
    name: 'UHS My medical record',
    start: 'https://www.uhs.nhs.uk/',
    alsoKnownAs: ['University Hospital Southampton'],
    namedBy: {
      title: 'GOV.UK, Digital Marketplace: My Medical Record of the hospital trust at uhs.nhs.uk',
      url: 'https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/357349058640656',
    },
  },
  {
    name: 'Virtual Lucy',
    start: 'https://hbsuk.co.uk/patients/faqs',
    alsoKnownAs: ['HBSUK'],
  },
  {
    name: 'Virtually Healthcare',
    start: 'https://virtually.healthcare/',
    looked: '2026-11-27',
    namedBy: {
      title: 'Virtually, privacy policy: consulting one’s GP online, with NHS login',
      url: 'https://virtually.healthcare/privacy-policy/',
    },
  },
  { name: 'Visiba Care', start: 'https://www.visibacare.com/', namedBy: { title: 'public code: those who built it link to it' } },
  {
    name: 'Wales Vaccine Booking Service',
    start: 'https://www.gov.wales/change-or-rebook-your-covid-19-vaccine',
    hosts: [],
    looked: '2026-11-27',
    namedBy: {
      title: 'Welsh Government: changing an appointment with NHS login, and when the offer ended',
      url: 'https://www.gov.wales/change-or-rebook-your-covid-19-vaccine',
    },
  },
  { name: 'Well Pharmacy', start: 'https://www.well.co.uk/', namedBy: { title: 'public code: lists of pharmacies' } },
  { name: 'Zesty Patient Portal', start: 'https://www.zesty.co.uk/', namedBy: { title: 'public code: a practice has its page there' } },
];

/**
 * Services that use NHS login, by the names under which its help centre lists them, so that people can search for them; sorted.
 *
 * No source names their address: they lead to the NHS's own list, and never to a guess.
 */
const NAMES: readonly string[] = [
  'Add or correct your contact details',
  'Amity',
  "Apply for access to another patient's GP services",
  'Ask First',
  'Badger Notes',
  'better',
  'Chain SMS',
  'Check My Record',
  'CheckUp Health',
  'Citrus suite Ltd',
  'Devon Diabetic Eye Screening Patient Portal',
  'Doctrin - Your digital healthcare service',
  'FootFall',
  'GM Patient Portal',
  'Kent & Medway Patient Portal',
  'Lincolnshire Patient Portal',
  'Maia PEP',
  'MAIA Web',
  'myCareCentric PHR',
  'myGP Triage (provided by iPlato)',
  'NHS Repeat Prescription App',
  'Nye Health',
  'Patient Hub',
  'Patient initiated request to move hospital system',
  'Patient Portal',
  'Patient Triage',
  'PatientAide',
  'Pharmacy Website and BeWell App Service',
  'PharmacyX',
  'PocketGP',
  'Portasana',
  'Recap Health',
  'REMCARE',
  'ROSI and Me Care Planning Service',
  'The Pharmacy App',
  'v-Consult',
  'Viso',
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
    ({ name, start, isDoor, alsoKnownAs, hosts, looked = '2026-11-26', namedBy }): Service => ({
      id: idOf(name),
      name,
      audience: 'patients',
      start,
      ...(!isDoor && { leadsTo: 'information' }),
      ...(alsoKnownAs && { alsoKnownAs }),
      hosts: hosts ?? [new URL(start).hostname],
      known: 'seen',
      source: [
        LISTED,
        { title: `${name}: the address, in public code or on a page of its own`, url: start, checked: looked },
        ...(namedBy ? [{ ...namedBy, checked: '2026-11-27' }] : []),
      ],
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
