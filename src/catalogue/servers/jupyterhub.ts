import type { Server } from '../types.ts';

/** JupyterHub, asked by the servers of its users. The answer may go to a path of the same host; its `state` is compared with a cookie. */
export const jupyterhub = {
  kind: 'server',
  id: 'jupyterhub',
  name: 'JupyterHub',
  home: '/',
  entries: [{ path: '/**/hub/api/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' }],
  interior: [
    {
      path: '/**/hub/{login,oauth_login}',
      with: ['next=*/hub/api/oauth2/authorize*state=*'],
      keys: ['next'],
      known: 'documented',
    },
  ],
  direct: [
    {
      path: '/**/hub/{home,login,logout,oauth_login,signup,spawn,token}',
      without: ['next=*/hub/api/oauth2/authorize*state=*'],
      known: 'documented',
    },
  ],
  source: [
    {
      title: 'JupyterHub, issue 1438: "oauth state does not match"',
      url: 'https://github.com/jupyterhub/jupyterhub/issues/1438',
      checked: '2026-11-26',
    },
    {
      title: 'JupyterHub, JupyterHub and OAuth',
      url: 'https://jupyterhub.readthedocs.io/en/stable/explanation/oauth.html',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
