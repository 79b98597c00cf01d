/** What people type behind the keyword `door`, and what Enter opens: the line that stood first says its name and host. */
export const KEYWORDS: readonly (readonly [words: string, name: string, opens: string])[] = [
  ['nhs app', 'NHS App', 'https://www.nhsapp.service.nhs.uk/login'],
  ['the nhs app', 'NHS App', 'https://www.nhsapp.service.nhs.uk/login'],
  ['nhs ap', 'NHS App', 'https://www.nhsapp.service.nhs.uk/login'],
  ['prescriptions', 'NHS App', 'https://www.nhsapp.service.nhs.uk/login'],
  ['medical records', 'NHS App', 'https://www.nhsapp.service.nhs.uk/login'],
  ['patient access', 'Patient Access', 'https://app.patientaccess.com/'],
  ['ap gig cymru', 'NHS Wales App (Ap GIG Cymru)', 'https://app.nhs.wales/'],
  ['mycare', 'MyCare.scot (NHS Scotland)', 'https://mycare.scot/'],
  ['nhsmail', 'NHSmail portal (NHS.net Connect)', 'https://portal.nhs.net/'],
  ['pkb', 'Patients Know Best', 'https://my.patientsknowbest.com/'],
  ['systmonline', 'SystmOnline (TPP)', 'https://systmonline.tpp-uk.com/'],
  ['hmrc', 'HMRC online services', 'https://www.gov.uk/log-in-register-hmrc-online-services'],
  ['government gateway', 'Government Gateway', 'https://www.access.service.gov.uk/login/signin/creds'],
  ['my esr', 'My ESR (Electronic Staff Record)', 'https://my.esr.nhs.uk/'],
];
