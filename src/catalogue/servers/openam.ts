import type { Server } from '../types.ts';

/** ForgeRock AM, OpenAM. Its login page (XUI) keeps the page to go on to in `goto`, in the fragment. */
export const openam = {
  kind: 'server',
  id: 'openam',
  name: 'ForgeRock AM, OpenAM',
  entries: [
    {
      path: '/{am,openam}/oauth2/**/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
    { path: '/{am,openam}/SSORedirect/metaAlias/**', protocol: 'saml', required: ['SAMLRequest'], known: 'documented' },
  ],
  interior: [
    { path: '/*/{UI,XUI}/**', with: ['goto=*/authorize*{state,nonce,code_challenge}=*'], keys: ['goto'], known: 'documented' },
    { path: '/*/{UI,XUI}/**', with: ['goto=*SAMLRequest=*'], keys: ['goto'], known: 'documented' },
  ],
  direct: [
    { path: '/*/{UI,XUI}/**', without: ['goto=*/authorize*{state,nonce,code_challenge}=*', 'goto=*SAMLRequest=*'], known: 'documented' },
  ],
  source: [
    { title: 'OpenIdentityPlatform/OpenAM, documentation', url: 'https://doc.openidentityplatform.org/openam/', checked: '2026-11-23' },
  ],
} satisfies Server;
