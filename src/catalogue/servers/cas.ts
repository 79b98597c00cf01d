import type { Server } from '../types.ts';

/**
 * Apereo CAS. Bare `/cas/login` and `/cas/login?service=https://…` are fine: the server keeps nothing (CAS Protocol 3.0, 2.1).
 *
 * `execution=e1s1` names what an older server remembered, and goes round in circles when that is gone; since 4.1 the value is a UUID and all that there is to
 * remember, so that a kept one proves nothing. Where there is none, a conversation begins, whatever else is asked (`_eventId`, `lt`).
 */
export const cas = {
  kind: 'server',
  id: 'cas',
  name: 'CAS',
  entries: [
    { path: '/cas/login', without: ['execution=e*s*'], protocol: 'cas', required: [], known: 'documented' },
    { path: '/cas/login', with: ['execution=*-*'], protocol: 'cas', required: [], known: 'documented' },
    {
      path: '/cas/{oauth2.0,oidc}/{authorize,oidcAuthorize}',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'seen',
    },
  ],
  interior: [
    // A UUID may begin with an `e`, but has dashes.
    { path: '/cas/login', with: ['execution=e*s*'], without: ['execution=*-*'], keys: ['execution'], known: 'documented' },
    // The page that it signs people in for while an app asks over OAuth.
    { path: '/cas/{oauth2.0,oidc}/callbackAuthorize', with: ['state'], keys: ['state'], known: 'seen' },
  ],
  direct: [],
  source: [
    {
      title:
        'public code (FlowExecutionExceptionResolver: a conversation that is gone leads to the same address; ClientFlowExecutionRepository: none is kept)',
      checked: '2026-11-26',
    },
    {
      title: 'spring-projects/spring-webflow, FlowHandlerAdapter.java (without a key of a conversation, one is launched)',
      url: 'https://github.com/spring-projects/spring-webflow/blob/main/spring-webflow/src/main/java/org/springframework/webflow/mvc/servlet/FlowHandlerAdapter.java',
      checked: '2026-11-27',
    },
    {
      title: 'CAS 3.4 to 4.0, CasDefaultFlowUrlHandler.java (one that is gone is sent to the same address, with its `execution`)',
      checked: '2026-11-27',
    },
    { title: 'public code (oauth2.0/authorize, callbackAuthorize)', checked: '2026-11-26' },
    {
      title: 'CAS Protocol 3.0 Specification',
      url: 'https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
