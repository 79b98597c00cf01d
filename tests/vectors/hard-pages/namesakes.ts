import { form, type HardPage, page } from './page.ts';

const sign = form('Email', 'Password', 'Log in');

/** Others who rightly bear the same name, or whose name holds it. */
export const namesakes: readonly HardPage[] = [
  page('https://members.appleorchards-kent.co.uk/login', 'a fruit grower', {
    title: 'Apple – members',
    body: `<h1>Apple</h1><p>Kentish growers since 1920</p>${sign}<p>© Apple Orchards of Kent</p>`,
  }),
  page('https://www.applehotel-oslo.no/member', 'a hotel of that name', {
    title: 'Log in to Apple',
    body: `<img src="logo.svg" alt="Apple"><h1>Apple ID card for guests</h1>${sign}`,
  }),
  page('https://shop.amazonrainforest.coop/account/login', 'a cooperative in the Amazon', {
    title: 'Amazon – your account',
    body: `<h1>Sign in to Amazon Rainforest Coop</h1>${sign}<p>© Amazon Rainforest Cooperative</p>`,
  }),
  page('https://orangepark-clinic.com/portal/login', 'a clinic in a place called Orange', {
    title: 'Orange – patient login',
    body: `<h1>Orange</h1>${sign}`,
  }),
  page('https://www.chase-church.org/login', 'a church in Chase', {
    title: 'Chase – member sign in',
    body: `<h1>Chase</h1><p>A church for all of Chase</p>${sign}`,
  }),
  page('https://my.santanderbicycles.es/acceso', 'bicycles in Santander', {
    title: 'Santander: acceso',
    body: `<h1>Santander</h1><p>Bicicletas de alquiler</p>${sign}`,
  }),
  page('https://halifax-library.ca/account/login', 'a library in Halifax', {
    title: 'Halifax – Sign in',
    body: `<img src="/logo.png" alt="Halifax"><h1>Sign in to your Halifax account</h1>${form('Library card number', 'PIN', 'Sign in')}`,
  }),
  page('https://www.nationwide-scaffolding.co.uk/login', 'scaffolders', {
    title: 'Nationwide – customer login',
    body: `<h1>Nationwide</h1>${sign}<p>© Nationwide Scaffolding Ltd</p>`,
  }),
  page('https://metabolomics-lab.org/signin', 'a laboratory called Meta', { title: 'Sign in | Meta', body: `<h1>Meta</h1>${sign}` }),
  page('https://www.steamrailway-dales.org/login', 'volunteers of a railway', {
    title: 'Steam – sign in',
    body: `<img alt="Steam" src="/engine.svg"><h1>Sign in</h1>${form('Account name', 'Password', 'Sign in')}`,
  }),
  page('https://workday-uniforms.com/login', 'a clothes shop', {
    title: 'Workday – log in',
    body: `<h1>Workday</h1>${sign}<p>© Workday Uniforms</p>`,
  }),
  page('https://www.barclays-butchers.co.uk/account', 'a butcher by that name', {
    title: 'Barclays | Log in',
    body: `<h1>Barclays</h1><p>Family butchers</p>${sign}`,
  }),
  page('https://my.lloyds-pharmacy-merthyr.wales/mewngofnodi', 'a pharmacist by that name', {
    lang: 'cy',
    title: 'Lloyds – mewngofnodi',
    body: `<h1>Lloyds</h1>${form('Enw', 'Cyfrinair', 'Mewngofnodi')}`,
  }),
  page('https://revolut-ion.theatre/login', 'a theatre', { title: 'Revolution – log in', body: `<h1>Revolution</h1>${sign}` }),
  page('https://www.monzon-turismo.es/login', 'a town', { title: 'Monzón – iniciar sesión', body: `<h1>Monzón</h1>${sign}` }),
  page('https://members.discordantharmonies.org/login', 'a choir', { title: 'Discord – choir login', body: `<h1>Discord</h1>${sign}` }),
];
