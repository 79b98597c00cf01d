import { type Site, sendPage } from '../world/site.ts';
import { BOOKMARK, IMPOSTOR, START } from './addresses.ts';

/** Where the tour begins: three walks, in the visitor's own browser window. */
export const tourPage: Site = (_request, response) =>
  sendPage(
    response,
    'A tour of Frontdoor',
    `<p>These pages live on this computer alone. Frontdoor sees them as the real ones.</p>
     <h2>1. A healthy login</h2>
     <p>Start at the service, choose “Continue with NHS login”, and sign in: any email, the password is <b>correct</b>. Frontdoor stays quiet.</p>
     <p><a class="button" id="healthy" href="${START}">Open the NHS App</a></p>
     <h2>2. A bookmarked login</h2>
     <p>The sign-in page itself, as a bookmark would open it. It cannot work. Frontdoor says so, and one click takes you in.</p>
     <p><a class="button" id="bookmarked" href="${BOOKMARK}">Open the saved sign-in page</a></p>
     <h2>3. An impostor</h2>
     <p>An address that only looks right. Frontdoor stops it.</p>
     <p><a class="button" id="impostor" href="${IMPOSTOR}">Open the forged page</a></p>`,
  );
