import { adfs } from '../servers/adfs.ts';
import type { PageShape, Provider } from '../types.ts';

/** `fs.nhs.net` runs AD FS: what is known of that is known of it. */
function atFederation<Shape extends PageShape>(shapes: readonly Shape[]) {
  return shapes.map((shape) => ({ ...shape, hosts: ['fs.nhs.net'] }));
}

/** Staff mail. Accounts of nhs.net are federated: Microsoft sends people on to `fs.nhs.net` (AD FS). */
export const nhsmail = {
  kind: 'provider',
  id: 'nhsmail',
  name: 'NHSmail (NHS.net Connect)',
  hosts: [
    // Start pages still link to it; the mailboxes have moved to Microsoft since.
    { host: 'email.nhs.net', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'fs.nhs.net', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'portal.nhs.net', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'support.nhs.net', role: 'help', environment: 'production', known: 'seen' },
    { host: 'www.nhs.net', role: 'portal', environment: 'production', known: 'documented' },
  ],
  entries: [
    ...atFederation(adfs.entries),
    // Bare it takes posted requests; what a person opens is none, and ends at MSIS7065. Of hosts that nobody knows to run AD FS this is not said.
    {
      hosts: ['fs.nhs.net'],
      path: '/adfs/ls',
      without: ['SAMLResponse', 'wa=wsignout*'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm|wreply'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [{ hosts: ['email.nhs.net', 'portal.nhs.net', 'www.nhs.net'], path: '/**', known: 'seen' }, ...atFederation(adfs.direct)],
  services: [
    {
      id: 'nhsmail-portal',
      name: 'NHSmail portal (NHS.net Connect)',
      audience: 'staff',
      start: 'https://portal.nhs.net/',
      look: 'Login',
      alsoKnownAs: ['NHS.net Connect', 'NHSmail', 'nhs.net login'],
      hosts: ['portal.nhs.net'],
      known: 'seen',
      source: [{ title: 'public code; training guides', checked: '2026-11-23' }],
    },
    {
      id: 'nhsmail-mailbox',
      name: 'NHSmail mailbox (Outlook on the web)',
      audience: 'staff',
      start: 'https://outlook.office.com/mail/',
      alsoKnownAs: ['nhs.net email', 'NHS email', 'nhs.scot mail'],
      hosts: [],
      clientIds: ['urn:federation:MicrosoftOnline'],
      known: 'documented',
      source: [
        {
          title: 'NHS Lothian, NHS email accounts (Outlook 365)',
          url: 'https://www.communitypharmacy.scot.nhs.uk/nhs-boards/nhs-lothian/nhs-email-accounts-outlook-365/',
          checked: '2026-11-23',
        },
      ],
    },
    {
      id: 'accurx',
      name: 'Accurx (staff)',
      audience: 'staff',
      start: 'https://web.accurx.com/login',
      look: 'Continue with NHSmail',
      hosts: ['web.accurx.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  confusedWith: ['nhs-login'],
  source: [
    { title: 'public code; NHSmail Portal User Guide; support.nhs.net', checked: '2026-11-26' },
    {
      title: 'Microsoft Q&A, ADFS SAML setup (bare /adfs/ls/ opened in a browser: MSIS7065)',
      url: 'https://learn.microsoft.com/en-us/answers/questions/4191369/adfs-saml-setup',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
