import type { Server } from '../types.ts';

/** A gate in front of other sites: it signs its hops, and no signature lasts longer than five minutes. */
export const pomerium = {
  kind: 'server',
  id: 'pomerium',
  name: 'Pomerium',
  entries: [],
  interior: [{ path: '/.pomerium/{callback,sign_in}', with: ['pomerium_signature'], keys: ['pomerium_signature'], known: 'documented' }],
  direct: [{ path: '/.pomerium/**', without: ['pomerium_signature'], known: 'documented' }],
  source: [
    {
      title: 'pomerium/pomerium, internal/urlutil/signed.go',
      url: 'https://github.com/pomerium/pomerium/blob/main/internal/urlutil/signed.go',
      checked: '2026-11-26',
    },
    { title: 'pomerium/pomerium, issue 3859', url: 'https://github.com/pomerium/pomerium/issues/3859', checked: '2026-11-26' },
  ],
} satisfies Server;
