import type { AnswerViewer } from './types.ts';

/**
 * Tools to which developers have a login's answer sent, to look at it. They show whatever comes, and compare it with nothing: a kept request to one of them works
 * as often as its login takes it. Not those that try out a whole login and compare the answer with what they asked.
 */
export const answerViewers: readonly AnswerViewer[] = [
  {
    origin: 'https://jwt.io',
    source: [
      {
        title: 'public code: requests for a token to be looked at (Auth0, Amazon Cognito), with a constant nonce or none',
        checked: '2026-11-26',
      },
    ],
  },
  {
    origin: 'https://jwt.ms',
    source: [
      {
        title: 'Microsoft, Tutorial: register a web application in Azure Active Directory B2C',
        url: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/tutorial-register-applications',
        checked: '2026-11-26',
      },
    ],
  },
  {
    origin: 'https://oauthdebugger.com',
    source: [{ title: 'nbarbettini/oidc-debugger', url: 'https://github.com/nbarbettini/oidc-debugger', checked: '2026-11-26' }],
  },
  {
    origin: 'https://oidcdebugger.com',
    source: [{ title: 'nbarbettini/oidc-debugger', url: 'https://github.com/nbarbettini/oidc-debugger', checked: '2026-11-26' }],
  },
];
