import type { AddressModel, BookmarkModel } from '../../src/messages/models.ts';
import type { Change } from '../../src/repair/change-log.ts';

/** A browser with bookmarks, and what is done in it until the page stands in a state. */
export interface BookmarksPretence {
  readonly allowed: boolean;
  readonly bookmarks: readonly Pretended[];
  /** How many others there are, with which nothing is wrong. */
  readonly healthy: number;
  /** Changes of another day. */
  readonly changed?: readonly Change[];
  /** How often the worker answers before it falls silent. */
  readonly answers?: number;
  /** What is clicked, once. */
  readonly press?: string;
}

interface Pretended {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly folder: string;
  readonly unmodifiable?: string;
  readonly model?: BookmarkModel;
}

function addressOf(before: string, domain: string, after: string): AddressModel {
  return { href: `${before}${domain}${after}`, before, domain, after };
}

const nhsApp = { name: 'NHS App', start: 'https://www.nhsapp.service.nhs.uk/login', isSure: true };
const patientAccess = { name: 'Patient Access', start: 'https://app.patientaccess.com/login', isSure: true };
const referral = { name: 'Manage your referral', start: 'https://refer.nhs.uk/login' };
const portal = { name: 'portal.wlv.ac.uk', start: 'https://portal.wlv.ac.uk/' };

function login(id: string, title: string, folder: string, address: AddressModel, more: Partial<BookmarkModel> = {}): Pretended {
  const doors = [nhsApp, patientAccess, referral];
  const model: BookmarkModel = { severity: 'guide', problem: 'out-of-flow', name: 'NHS login', address, doors, ...more };
  return { id, title, url: address.href, folder, model };
}

const broken: readonly Pretended[] = [
  login('1', 'Sign in to the NHS', 'Health', addressOf('https://access.', 'login.nhs.uk', '/enter-email')),
  login(
    '2',
    'Library and student portal: sign in with your university account, Wolverhampton',
    'Studies',
    addressOf('https://idp.', 'wlv.ac.uk', '/idp/profile/SAML2/Redirect/SSO?execution=e1s2'),
    { name: 'idp.wlv.ac.uk', isOwner: true, doors: [portal] },
  ),
  {
    ...login(
      '3',
      'Work e-mail',
      'Set by your organisation',
      addressOf('https://login.', 'microsoftonline.com', '/common/oauth2/authorize'),
      {
        name: 'Microsoft',
        isOwner: true,
      },
    ),
    unmodifiable: 'managed',
  },
  login('4', '', 'Health', addressOf('https://', '192.0.2.7', '/auth/realms/clinic/login-actions/authenticate'), {
    name: '192.0.2.7',
    isOwner: true,
    doors: [],
  }),
];

const impostors: readonly Pretended[] = [
  login(
    '5',
    'NHS login – confirm your details',
    'Health',
    addressOf('https://account.login.nhs.uk.', 'patient-verify.example', '/confirm'),
    {
      severity: 'stop',
      problem: 'lookalike',
    },
  ),
  login('6', 'NHS', 'Health', addressOf('http://login.', 'nhs-uk.co', '/'), { severity: 'stop', problem: 'lookalike', doors: [nhsApp] }),
];

const doubtful: readonly Pretended[] = [
  login('7', 'Patient Access', 'Health', addressOf('https://app.', 'paientaccesss.com', '/'), {
    severity: 'caution',
    problem: 'lookalike',
    name: 'Patient Access',
    doors: [patientAccess],
  }),
  login('8', 'Old sign-in', 'Health', addressOf('http://access.', 'login.nhs.uk', '/'), { severity: 'caution', problem: 'insecure' }),
];

const all = [...broken, ...impostors, ...doubtful];

function sample(name: string, ready: string, pretence: Partial<BookmarksPretence>) {
  return {
    id: `bookmarks-${name}`,
    page: 'repair',
    ready,
    pretence: { allowed: true, bookmarks: all, healthy: 200, ...pretence },
  } as const;
}

const RESULT = '[data-verdict="repair-result"]';

export const bookmarkSamples = [
  sample('ask', 'main', { allowed: false }),
  sample('refused', '.refused', { allowed: false, press: '[data-action="check"]' }),
  sample('scanning', 'progress[value="500"]', { healthy: 1000, answers: 2 }),
  sample('stopped', RESULT, { healthy: 600, answers: 9, press: '[data-action="stop"]' }),
  sample('none', RESULT, { bookmarks: [] }),
  sample('found', RESULT, {}),
  sample('calm', RESULT, { bookmarks: broken }),
  sample('changed', '[data-state="changed"]', { press: '[data-action="change-all-stop"]' }),
  sample('earlier', RESULT, {
    bookmarks: [{ id: '1', title: 'Sign in to the NHS', folder: 'Health', url: nhsApp.start }],
    changed: [{ id: '1', from: 'https://access.login.nhs.uk/enter-email', to: nhsApp.start }],
  }),
  sample('undone', '.made [role="status"]:not(:empty)', {
    bookmarks: [{ id: '1', title: 'Sign in to the NHS', folder: 'Health', url: nhsApp.start }],
    changed: [{ id: '1', from: 'https://access.login.nhs.uk/enter-email', to: nhsApp.start }],
    press: '[data-action="undo"]',
  }),
];
