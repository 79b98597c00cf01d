/**
 * What people type to find their service, and what must come first.
 *
 * `wanted` names the places that are right: a host (`www.` is left out), or, with a dot before
 * it, every host below. Empty: nothing is the right answer. Where the catalogue has no service
 * at any of them, nothing is right too: a missing service is no reason to offer another.
 */
export interface Search {
  readonly typed: string;
  readonly wanted: readonly string[];
  readonly because: string;
}

/**
 * Written from public help pages and forums, before the ranking and the catalogue were looked
 * at: the help of the NHS App, of Patient Access, of the NHS Wales App, surgeries' pages on
 * proxy access, hospitals' pages on ESR and NHSmail, GOV.UK on Universal Credit and Student
 * Finance.
 */
export const UNSEEN: readonly Search[] = [
  row('nhs app', ['nhsapp.service.nhs.uk'], 'its own name'),
  row('the nhs app', ['nhsapp.service.nhs.uk'], 'its own name, as help pages say it'),
  row('NHS App log in', ['nhsapp.service.nhs.uk'], 'what is typed into every search box'),
  row('nhsapp', ['nhsapp.service.nhs.uk'], 'written as in the address'),
  row('nhs ap', ['nhsapp.service.nhs.uk'], 'a letter is missing or not typed yet'),
  row('my nhs account', ['nhsapp.service.nhs.uk', 'nhs.uk'], 'nhs.uk calls it "your NHS account"'),
  row('nhs login', ['nhsapp.service.nhs.uk', 'nhs.uk', '.login.nhs.uk'], 'the login, for patients'),
  row('log in to nhs', ['nhsapp.service.nhs.uk', 'nhs.uk', '.login.nhs.uk'], 'only "nhs" is left'),
  row('nhs', ['nhsapp.service.nhs.uk', 'nhs.uk'], 'most who type it are patients'),
  row('nsh app', ['nhsapp.service.nhs.uk'], 'two letters swapped in a short word, but the rest fits'),
  row('patient access', ['.patientaccess.com'], 'its own name'),
  row('patientaccess', ['.patientaccess.com'], 'written as in the address'),
  row('patient acess', ['.patientaccess.com'], 'a doubled letter left out'),
  row('paitent access', ['.patientaccess.com'], 'two letters swapped, seen on a surgery’s own page'),
  row('Patient Access sign in', ['.patientaccess.com'], 'the help page is called "Trouble signing in"'),
  row('emis', ['.patientaccess.com', '.emisaccess.co.uk'], 'surgeries call Patient Access "EMIS"'),
  row('systmonline', ['.tpp-uk.com'], 'surgeries send people to SystmOnline'),
  row('airmid', ['.airmidcares.co.uk', '.tpp-uk.com'], 'TPP’s app for patients'),
  row('evergreen life', ['.evergreen-life.co.uk', '.evergreenlife.co.uk'], 'an app that surgeries name'),
  row('patients know best', ['.patientsknowbest.com'], 'its own name'),
  row('pkb', ['.patientsknowbest.com'], 'what hospitals call it'),
  row('mychart', ['.mychart.org', '.mychart.com', '.epic.com'], 'hospitals with Epic'),
  row('prescriptions', ['nhsapp.service.nhs.uk'], 'repeat prescriptions are ordered in the NHS App'),
  row('repeat prescription', ['nhsapp.service.nhs.uk'], 'the same, as people say it'),
  row('order my repeat prescriptions', ['nhsapp.service.nhs.uk'], 'with filler words'),
  row('perscription', ['nhsapp.service.nhs.uk'], 'the usual slip'),
  row('gp', ['nhsapp.service.nhs.uk'], 'a GP’s services are reached through the NHS App'),
  row('gp appointment', ['nhsapp.service.nhs.uk'], 'booked in the NHS App'),
  row('doctor appointment', ['nhsapp.service.nhs.uk'], 'the same, in everyday words'),
  row('test results', ['nhsapp.service.nhs.uk'], 'seen in the NHS App'),
  row('medical records', ['nhsapp.service.nhs.uk'], 'the NHS App shows the record'),
  row('hospital appointment', ['.refer.nhs.uk', '.ebs.ncrs.nhs.uk', '.ers.nhs.uk', 'nhsapp.service.nhs.uk'], '"Manage your referral"'),
  row('choose and book', ['.refer.nhs.uk', '.ebs.ncrs.nhs.uk', '.ers.nhs.uk'], 'the old name, which people still use'),
  row('proxy access', ['nhsapp.service.nhs.uk', 'nhs.uk'], 'the NHS page on proxy access, or the app that has it'),
  row('covid pass', [], 'it closed in 2023'),
  row('forgot password', [], 'nobody knows which password; any answer is a guess'),
  row('organ donor', ['.organdonation.nhs.uk', 'nhsapp.service.nhs.uk'], 'the decision is kept there'),
  row('give blood', ['.blood.co.uk'], 'the account of blood donors'),
  row('nhs wales app', ['.nhs.wales', '.gig.cymru'], 'its own name'),
  row('ap gig cymru', ['.nhs.wales', '.gig.cymru'], 'its own name in Welsh'),
  row('yr ap gig', ['.nhs.wales', '.gig.cymru'], 'Welsh, with the article'),
  row('Fy Iechyd Ar-lein', ['.myhealthonline-inps.wales.nhs.uk', '.nhs.wales', '.gig.cymru'], 'My Health Online, which the app followed'),
  row('nhsmail', ['.nhs.net'], 'staff mail by its name'),
  row('nhs mail', ['.nhs.net'], 'staff mail, in two words'),
  row('nhs.net', ['.nhs.net'], 'what follows the @ in the address'),
  row('nhs email', ['.nhs.net'], 'staff mail, in everyday words'),
  row('esr', ['.esr.nhs.uk'], 'the staff record by its initials'),
  row('electronic staff record', ['.esr.nhs.uk'], 'the staff record in full'),
  row('payslip', ['.esr.nhs.uk'], 'what staff open ESR for'),
  row('athens', ['.openathens.net'], 'what libraries of the NHS call OpenAthens'),
  row('open athens', ['.openathens.net'], 'in two words'),
  row('student finance', ['.slc.co.uk', '.studentfinance.campaign.gov.uk', 'gov.uk', '.gov.uk'], 'the account of students'),
  row('universal credit', ['.universal-credit.service.gov.uk', 'gov.uk'], 'its own name'),
  row('uc journal', ['.universal-credit.service.gov.uk', 'gov.uk'], 'what claimants call it'),
  row('hmrc', ['.tax.service.gov.uk', 'gov.uk'], 'the tax office by its initials'),
  row('self assessment', ['.tax.service.gov.uk', 'gov.uk'], 'the tax return'),
  row('personal tax account', ['.tax.service.gov.uk', 'gov.uk'], 'its own name'),
  row('government gateway', ['.tax.service.gov.uk', '.access.service.gov.uk', 'gov.uk'], 'the login by its name'),
  row('gov uk one login', ['.account.gov.uk', 'gov.uk'], 'the login by its name'),
  row('state pension', ['.tax.service.gov.uk', 'gov.uk'], 'the forecast'),
  row('outlook', ['.outlook.com', '.office.com', '.live.com', '.microsoft.com', '.cloud.microsoft'], 'mail by Microsoft'),
  row('office 365', ['.office.com', '.microsoft.com', '.microsoft365.com', '.cloud.microsoft'], 'the old name of Microsoft 365'),
  row('teams', ['.teams.microsoft.com', '.microsoft.com', '.cloud.microsoft'], 'its own name'),
  row('gmail', ['.google.com', '.gmail.com'], 'mail by Google'),
  row('digid', ['.digid.nl'], 'the Dutch login'),
  row('bundid', ['.bund.de'], 'the German login'),
  row('impots', ['.impots.gouv.fr', '.franceconnect.gouv.fr'], 'French taxes, without the accent'),
  row('mygov', ['.my.gov.au'], 'the Australian account'),
  row('social security', ['.ssa.gov'], 'the American account'),
  row('barclays', [], 'a bank: no door of ours'),
  row('netflix', [], 'not a login page of ours'),
  row('weather', [], 'nothing to do with a login'),
];

function row(typed: string, wanted: readonly string[], because: string): Search {
  return { typed, wanted, because };
}
