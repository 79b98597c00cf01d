import { type Site, sendPage } from '../site.ts';

/** Where it sends its tab: a server that answers with nothing to show. */
export const NOWHERE = 'nowhere.example';

/** What an impostor can do, so that nothing else takes its place. */
export type Means = 'elsewhere' | 'address';

const SCRIPTS: { readonly [means in Means]: string } = {
  // Not for ever: one that never ends keeps Chromium itself so busy that it answers nobody.
  elsewhere: `const busy = setInterval(() => { location.href = 'https://${NOWHERE}/' + times++; if (times > 190) clearInterval(busy); }, 10);`,
  address: `setInterval(() => { history.replaceState(null, '', '?' + times++); }, 10);`,
};

/** An impostor that is busy with staying from its first moment. */
export function stayer(means: Means): Site {
  return (_request, response) =>
    sendPage(
      response,
      'Enter your email address',
      `<form method="post"><input name="email"></form><script>let times = 0; ${SCRIPTS[means]}</script>`,
    );
}

export const nowhere: Site = (_request, response) => {
  response.writeHead(204);
  response.end();
};
