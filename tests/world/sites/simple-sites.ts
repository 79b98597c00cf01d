import { queryOf, redirect, type Site, sendKeptPage, sendPage } from '../site.ts';

const BOOKMARKED = 'https://access.login.nhs.uk/enter-email';

/** Hosts of one page each. */
export const simpleSites: readonly (readonly [host: string, site: Site])[] = [
  [
    'www.search.example',
    (_request, response) =>
      sendPage(
        response,
        'nhs login - search',
        `<p><a id="login" href="${BOOKMARKED}">NHS login: enter your email</a></p><p><a id="app" href="https://www.nhsapp.service.nhs.uk/login">NHS App</a></p>`,
      ),
  ],
  [
    'mail.example',
    (_request, response) =>
      sendPage(
        response,
        'Inbox',
        `<p><a id="login" target="_blank" rel="noopener" href="${BOOKMARKED}">Sign in to the NHS</a></p><p><a id="reset" target="_blank" rel="noopener" href="https://access.login.nhs.uk/reset-password?token=9f3a71c2">Choose a new password</a></p><p><a id="app" target="_blank" rel="noopener" href="https://www.nhsapp.service.nhs.uk/login">A letter waits in the NHS App</a></p>`,
      ),
  ],
  // Sends the browser wherever `to` says, as link shorteners do.
  ['go.example', (request, response) => redirect(response, queryOf(request).get('to') ?? 'https://weather.example/')],
  // A page that browsers keep as it stands, and something to write in.
  [
    'almanac.example',
    (_request, response) =>
      sendKeptPage(
        response,
        'Almanac',
        `<p><a id="app" href="https://www.nhsapp.service.nhs.uk/login">NHS App</a></p><p><a id="weather" href="https://weather.example/">Weather</a></p><input id="notes">`,
      ),
  ],
  ['weather.example', (_request, response) => sendPage(response, 'Weather', '<p>Rain, later sun.</p>')],
  ['settings.login.nhs.uk', (_request, response) => sendPage(response, 'Your NHS login settings', '<p>Change your email address.</p>')],
  ['help.login.nhs.uk', (_request, response) => sendPage(response, 'NHS login help centre', '<p>Get help.</p>')],
];
