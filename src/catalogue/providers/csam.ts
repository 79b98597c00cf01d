import type { Provider } from '../types.ts';

/** Sign-in of Belgium's public services: an OpenAM. */
export const csam = {
  kind: 'provider',
  id: 'csam',
  name: 'CSAM (Belgium)',
  hosts: [
    { host: 'idp.iamfas.belgium.be', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'idp.iamfas.int.belgium.be', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    { path: '/fas/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
    { path: '/fas/SSORedirect/**', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [{ path: '/fas/XUI/**', with: ['goto=*authorize*'], keys: ['goto'], known: 'seen' }],
  direct: [],
  services: [
    {
      id: 'myminfin',
      name: 'MyMinfin',
      audience: 'everyone',
      start: 'https://www.myminfin.be/',
      alsoKnownAs: ['Tax-on-web'],
      hosts: ['www.myminfin.be'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of Belgian services', checked: '2026-11-26' }],
} satisfies Provider;
