import type { Server } from '../types.ts';

/** WSO2 Identity Server, Asgardeo. It copies the request's parameters into its pages, beside the key of its own. */
export const wso2 = {
  kind: 'server',
  id: 'wso2',
  name: 'WSO2 Identity Server',
  entries: [
    { path: '/samlsso', protocol: 'saml', required: ['SAMLRequest|spEntityID'], without: ['sessionDataKey'], known: 'documented' },
    { path: '/passivests', protocol: 'ws-federation', required: ['wa', 'wtrealm'], without: ['sessionDataKey'], known: 'documented' },
  ],
  interior: [
    { path: '/**', with: ['sessionDataKey'], keys: ['sessionDataKey'], known: 'documented' },
    // Back from another provider.
    { path: '/commonauth', with: ['state'], keys: ['state'], known: 'seen' },
    { path: '/**/authenticationendpoint/{login,oauth2_*,retry,samlsso_*}.{do,jsp}', keys: ['sessionDataKey'], known: 'documented' },
  ],
  direct: [],
  source: [
    { title: 'public code (commonauth)', checked: '2026-11-26' },
    { title: 'WSO2 Identity Server, authentication REST APIs', url: 'https://is.docs.wso2.com/', checked: '2026-11-23' },
  ],
} satisfies Server;
