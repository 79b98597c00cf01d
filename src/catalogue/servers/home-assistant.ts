import type { Server } from '../types.ts';

/**
 * Home Assistant. The page that everybody sees who is signed out: its `state` is made of the two addresses, the same for ever, and nothing is compared with a
 * cookie.
 */
export const homeAssistant = {
  kind: 'server',
  id: 'home-assistant',
  name: 'Home Assistant',
  home: '/',
  entries: [],
  interior: [],
  direct: [
    { path: '/auth/authorize', with: ['redirect_uri=*auth_callback=1*', 'client_id=http*'], known: 'documented' },
    { path: '/auth/authorize', with: ['client_id=https://home-assistant.io/*'], known: 'remembered' },
  ],
  source: [
    {
      title: 'Home Assistant, Authentication API',
      url: 'https://developers.home-assistant.io/docs/auth_api',
      checked: '2026-11-26',
    },
    {
      title: 'home-assistant/home-assistant-js-websocket, lib/auth.ts (redirectAuthorize, encodeOAuthState)',
      url: 'https://github.com/home-assistant/home-assistant-js-websocket/blob/master/lib/auth.ts',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
