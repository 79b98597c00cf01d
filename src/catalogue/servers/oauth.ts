import type { Server } from '../types.ts';

/** An authorization request (RFC 6749 4.1.1) at a server of unknown make. */
export const oauth = {
  kind: 'server',
  id: 'oauth',
  name: 'OAuth 2.0',
  generic: true,
  entries: [
    {
      path: '/**',
      with: ['redirect_uri', 'client_id', 'response_type={code,token,id_token}*'],
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      // Baidu, Yahoo! JAPAN and any others that write no address: of an unknown make nobody knows better.
      answerWords: ['oob', 'postmessage'],
      known: 'documented',
    },
    {
      path: '/**/{auth,authorise,authorize,authorization}',
      with: ['request_uri', 'client_id'],
      protocol: 'oauth',
      required: ['client_id', 'request_uri'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  source: [
    { title: 'RFC 6749 4.1.1; RFC 9126 4', url: 'https://www.rfc-editor.org/rfc/rfc6749', checked: '2026-11-23' },
    { title: 'Baidu, OAuth 2.0 (`oob`)', url: 'https://openauth.baidu.com/doc/doc.html', checked: '2026-11-26' },
    { title: 'public code (`oob` at Yahoo! JAPAN)', checked: '2026-11-26' },
  ],
} satisfies Server;
