import type { Provider } from '../types.ts';

/**
 * Sign-in of Australian government services; `execution` is the step of a conversation of Spring Web Flow, which begins a new one where that is gone, unless its
 * application says otherwise. Nobody says that this one does; `LoginServices` is the one before it.
 */
export const mygovAu = {
  kind: 'provider',
  id: 'mygov-au',
  name: 'myGov (Australia)',
  hosts: [
    { host: 'auth.my.gov.au', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.my.gov.au', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'my.gov.au', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['auth.my.gov.au'],
      path: '/mga/sps/oauth/oauth20/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
    {
      hosts: ['login.my.gov.au'],
      path: '/mga/sps/oauth/oauth20/authorize',
      protocol: 'oauth',
      required: ['client_id'],
      known: 'seen',
    },
  ],
  interior: [
    { hosts: ['login.my.gov.au'], path: '/las/mygov-login', with: ['execution'], keys: ['execution'], restartsItself: true, known: 'seen' },
    { hosts: ['my.gov.au'], path: '/LoginServices/main/login', with: ['execution'], keys: ['execution'], known: 'seen' },
  ],
  direct: [{ hosts: ['login.my.gov.au'], path: '/las/mygov-login', without: ['execution'], known: 'remembered' }],
  services: [
    {
      id: 'mygov-au',
      name: 'myGov',
      audience: 'everyone',
      start: 'https://my.gov.au/',
      alsoKnownAs: ['Medicare', 'Centrelink', 'ATO'],
      hosts: ['my.gov.au'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [
    { title: 'public code, also of tests that open a step by its address and find the sign-in form', checked: '2026-11-27' },
    {
      title: 'spring-projects/spring-webflow, FlowHandlerAdapter.java (defaultHandleException: "by default, attempt to restart the flow")',
      url: 'https://github.com/spring-projects/spring-webflow/blob/main/spring-webflow/src/main/java/org/springframework/webflow/mvc/servlet/FlowHandlerAdapter.java',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
