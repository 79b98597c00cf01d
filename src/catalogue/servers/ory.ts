import type { Server } from '../types.ts';

/**
 * Ory Hydra's challenges work once: 32 hexadecimal digits, in version 2 much longer, in printed examples at least 8; what is shorter is somebody else's word. Ory Kratos
 * starts a new flow by itself.
 */
export const ory = {
  kind: 'server',
  id: 'ory',
  name: 'Ory Hydra, Ory Kratos',
  tenantsAt: ['oryapis.com'],
  entries: [
    { path: '/oauth2/auth', with: ['client_id'], protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' },
  ],
  interior: [
    {
      path: '/**/{login,recovery,registration,settings,verification}',
      with: ['flow=*-*-*-*-*'],
      keys: ['flow'],
      restartsItself: true,
      known: 'documented',
    },
    { path: '/**', with: ['login_challenge=<8+>'], keys: ['login_challenge'], known: 'documented' },
    { path: '/**', with: ['consent_challenge=<8+>'], keys: ['consent_challenge'], known: 'documented' },
    { path: '/**', with: ['logout_challenge=<8+>'], keys: ['logout_challenge'], known: 'documented' },
  ],
  direct: [{ path: '/**/self-service/{login,recovery,registration,settings,verification}/browser', known: 'documented' }],
  source: [
    { title: 'ory/docs, oauth2-oidc/custom-login-consent/flow', url: 'https://www.ory.sh/docs/', checked: '2026-11-23' },
    {
      title: 'ory/hydra, consent/strategy_default.go (challenge); flow/flow.go (ToLoginChallenge)',
      url: 'https://github.com/ory/hydra',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
