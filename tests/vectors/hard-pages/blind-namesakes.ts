import { form, type HardPage, page } from './page.ts';

/** Whose name is honestly the same as, or holds, a name that everybody knows. */
export const blindNamesakes: readonly HardPage[] = [
  page('https://www.applevalley-utilities.gov/pay/login', 'a town called Apple Valley', {
    title: 'Apple Valley – sign in to your account',
    head: `<link rel="icon" href="/apple.ico">`,
    body: `<img src="/img/apple-logo.png" alt="Apple Valley"><h1>Sign in to your Apple Valley account</h1>${form('Account ID', 'Password', 'Sign In')}<p>Pay your water and sewer bill.</p><footer>© 2026 Town of Apple Valley</footer>`,
  }),
  page('https://members.chasefamilyreunion.org/login', 'the family Chase', {
    title: 'Chase – log in',
    body: `<h1>Chase Family Association</h1><h2>Log in to Chase</h2>${form('Email', 'Password', 'Log in')}<p>Descendants of Aquila and Thomas Chase, since 1899.</p>`,
  }),
  page('https://portal.halifax-towncouncil.example.ca/signin', 'a town called Halifax', {
    title: 'Halifax – Sign in to online services',
    body: `<header><img src="/crest.svg" alt="Halifax"></header><h1>Sign in to Halifax online services</h1>${form('Username', 'Password', 'Sign in')}<p>Parking, dogs, property tax.</p><footer>Halifax Regional Services</footer>`,
  }),
  page('https://amazon-lodge.example.pe/reservas/login', 'a lodge by the Amazon', {
    title: 'Amazon Lodge – guest sign in',
    body: `<h1>Amazon</h1><h2>Welcome to the Amazon. Sign in to your booking.</h2>${form('Email', 'Booking password', 'Sign in')}<footer>© Amazon Lodge S.A.C., Iquitos</footer>`,
  }),
  page('https://santanderciudad.example.es/carpeta/acceso', 'the city of Santander', {
    lang: 'es',
    title: 'Santander – Acceso a la carpeta ciudadana',
    body: `<header><img src="/escudo.png" alt="Santander"></header><h1>Acceso</h1>${form('DNI o NIE', 'Contraseña', 'Entrar')}<p>Padrón, tributos y licencias. Ayuntamiento.</p>`,
  }),
  page('https://visa-appointments.embassy-of-lorvania.example/account/login', 'an embassy that issues visas', {
    title: 'Visa – Sign in to your Visa account',
    body: `<h1>Visa</h1><h2>Sign in to your Visa account</h2>${form('Email', 'Password', 'Sign in')}<p>Pay the visa fee with a card: <input autocomplete="cc-number" placeholder="Card number"></p><footer>Embassy of the Republic of Lorvania</footer>`,
  }),
  page('https://www.theroyalmail-inn.co.uk/staff/', 'an inn called The Royal Mail', {
    title: 'The Royal Mail – staff login',
    body: `<img src="/sign.jpg" alt="The Royal Mail"><h1>The Royal Mail</h1>${form('Name', 'Password', 'Log in')}<p>Rota, stock and cellar. The Royal Mail Inn, Much Cowley.</p>`,
  }),
  page('https://booking.windows-by-outlook.co.uk/portal', 'a glazier called Outlook Windows', {
    title: 'Outlook Windows – Customer sign in',
    body: `<header><img src="/outlook-windows-logo.png" alt="Outlook Windows"></header><h1>Sign in to Outlook</h1>${form('Email', 'Password', 'Sign in')}<p>Sash, casement and bay, fitted since 1984.</p><footer>Outlook Windows and Conservatories Ltd</footer>`,
  }),
  page('https://app.onedrive-drivingschool.com/learner/login', 'a driving school called One Drive', {
    title: 'OneDrive – Learner login',
    body: `<h1>OneDrive</h1><p>Sign in to see your lessons</p>${form('Email', 'Password', 'Sign in')}<footer>One Drive Driving School, Swindlehurst</footer>`,
  }),
  page('https://teams.little-league-harborside.org/login', 'a sports league with teams', {
    title: 'Teams – Sign in',
    body: `<h1>Teams</h1><h2>Sign in to Teams</h2>${form('Coach email', 'Password', 'Sign in')}<p>Fixtures and line-ups for all Harborside teams.</p>`,
  }),
  page('https://my.nationwide-scaffold.co.uk/account/log-in', 'a company called Nationwide', {
    title: 'Nationwide – Log in',
    body: `<img alt="Nationwide" src="/nationwide.svg"><h1>Log in to Nationwide</h1>${form('Customer number', 'Password', 'Log in')}<p>Hire of towers and scaffold since 1971.</p><footer>Nationwide Scaffold Hire Ltd, company number 01234567</footer>`,
  }),
  page('https://sso.orange-county-schools.example.us/login', 'schools of a county called Orange', {
    title: 'Orange – Sign In',
    head: `<style>body{background:#ff7900}</style>`,
    body: `<h1>Orange</h1><h2>ParentPortal sign in</h2>${form('Email', 'Password', 'Sign in')}<a>Sign in with Google</a><footer>Orange County Schools</footer>`,
  }),
  page('https://connect.meta-analysis.org/login', 'statisticians who do meta-analyses', {
    title: 'Meta – Log in to your account',
    body: `<h1>Meta</h1><h2>Log in to your Meta account</h2>${form('Email', 'Password', 'Log in')}<p>The society for meta-analysis in medicine.</p>`,
  }),
  page('https://portal.lloyds-pharmacy-cowbridge.example/login', 'a chemist of the name of Lloyd', {
    title: 'Lloyds – prescriptions sign in',
    body: `<h1>Lloyds</h1>${form('Email', 'Password', 'Sign in')}<a class="nhs-login">Continue to NHS login</a><p>D. Lloyd, MRPharmS. We send your prescription to any NHS pharmacy.</p>`,
  }),
  page('https://www.targetarchery.example/members', 'an archers’ club', {
    title: 'Target – Sign in',
    body: `<svg aria-label="Target"><circle r="8" fill="#c00"/></svg><h1>Target: sign in or create account</h1>${form('Email', 'Password', 'Sign in')}<footer>Target Archery Society</footer>`,
  }),
  page('https://login.steam-railway-society.org.uk/', 'friends of steam engines', {
    title: 'Steam – Sign In',
    body: `<h1>Steam</h1><h2>Sign in with account name</h2>${form('Account name', 'Password', 'Sign in')}<p>Volunteers of the Wenlow Vale Steam Railway.</p>`,
  }),
  page('https://discover-library.example.org/patron/login', 'a library whose catalogue is called Discover', {
    title: 'Discover – Log In to your account',
    body: `<h1>Discover</h1><h2>Log in to your account</h2>${form('Card number', 'PIN', 'Log in')}<p>Holds, loans and fines.</p><footer>Public Libraries of Wexcombe</footer>`,
  }),
  page('https://id.gmail-is-not-us-gmeil.pl/logowanie', 'a Polish family firm called Gmeil', {
    lang: 'pl',
    title: 'Gmeil – logowanie',
    body: `<h1>Zakład stolarski Gmeil</h1>${form('Login', 'Hasło', 'Zaloguj')}<p>Schody, drzwi, okna. Rodzina Gmeil, od 1957.</p>`,
  }),
];
