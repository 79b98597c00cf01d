import { queryOf, type Site, sendPage } from '../site.ts';

/** Where people say which university they are from (OASIS Identity Provider Discovery Service Protocol). */
export const discovery: Site = (request, response) => {
  const back = queryOf(request).get('return');
  if (!back) return sendPage(response, 'Find your institution', '<p data-error="return"></p>', 400);
  const chosen = new URL(back);
  chosen.searchParams.set('entityID', 'https://idp.uni.example/idp/shibboleth');
  sendPage(response, 'Find your institution', `<a id="choose" href="${chosen.href.replaceAll('&', '&amp;')}">University of Example</a>`);
};

/** The address of the discovery for a service whose own login then starts at that path. */
export function discoveryFor(host: string, loginPath: string): string {
  const back = `https://${host}${loginPath}?${new URLSearchParams({ SAMLDS: '1', target: `https://${host}/my/` })}`;
  return `https://service.seamlessaccess.org/ds/?${new URLSearchParams({ entityID: `https://${host}/shibboleth`, return: back })}`;
}
