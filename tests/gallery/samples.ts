import type { PageFacts } from '../../src/core/page-check/page-facts.ts';
import type {
  AddressModel,
  AfreshModel,
  DoorModel,
  ImportLine,
  LookalikeModel,
  OptionsModel,
  PageReadModel,
  PopupModel,
  TechnicalModel,
  VerdictModel,
  WarningModel,
} from '../../src/messages/models.ts';
import type { WelcomeModel } from '../../src/ui/welcome-view.ts';
import { EMPTY_PAGE } from '../vectors/empty-page.ts';
import { type BookmarksPretence, bookmarkSamples } from './bookmark-samples.ts';
import { empty, full, hostileFile, managed, troubled } from './options-samples.ts';

/** One state of a page, with made-up data; the gallery shows it, the tests check it. */
export type Sample =
  /** `find`: what was typed behind the keyword of the address bar, which opened the page in a tab. */
  | {
      readonly id: string;
      readonly page: 'popup';
      readonly model: PopupModel;
      readonly find?: string;
      /** What a person presses to come to this state, what the page is then read as, and by what one sees that the answer is there. */
      readonly press?: string;
      readonly read?: NonNullable<PageReadModel['read']>;
      readonly ready?: string;
    }
  | { readonly id: string; readonly page: 'warning'; readonly model: WarningModel }
  | { readonly id: string; readonly page: 'welcome'; readonly model: WelcomeModel; readonly press?: string; readonly ready?: string }
  /** The page that stands in for this one. */
  | { readonly id: string; readonly page: 'try-it'; readonly name: string }
  | { readonly id: string; readonly page: 'options'; readonly model: OptionsModel }
  | {
      readonly id: string;
      readonly page: 'options';
      readonly model: OptionsModel;
      readonly file: readonly ImportLine[];
      readonly ready: string;
    }
  | { readonly id: string; readonly page: 'repair'; readonly pretence: BookmarksPretence; readonly ready: string };

/** Something in the page by which one sees that it shows its state. */
export function readyWhen(sample: Sample): string {
  return ('ready' in sample && sample.ready) || 'main';
}

function door(id: string, name: string, audience: DoorModel['audience'], host: string, more: Partial<DoorModel> = {}): DoorModel {
  return { id, name, audience, host, leadsTo: 'service', alsoKnownAs: [], reason: 'offered', ...more };
}

const nhsApp = door('nhs-app', 'NHS App', 'patients', 'www.nhsapp.service.nhs.uk', {
  look: 'Continue',
  alsoKnownAs: ['NHS account'],
});
const patientAccess = door('patient-access', 'Patient Access', 'patients', 'app.patientaccess.com', { look: 'Continue to NHS login' });
const knowBest = door('patients-know-best', 'Patients Know Best', 'patients', 'my.patientsknowbest.com');
const referral = door('manage-your-referral', 'Manage your referral', 'patients', 'refer.nhs.uk', { alsoKnownAs: ['e-RS'] });
const vaccination = door('vaccinations', 'Book a vaccination', 'patients', 'www.nhs.uk', { leadsTo: 'information' });
const mail = door('nhs-net-connect', 'NHS.net Connect', 'staff', 'portal.nhs.net', { alsoKnownAs: ['NHSmail'] });
const accurx = door('accurx', 'Accurx', 'staff', 'web.accurx.com', { look: 'Continue with NHSmail' });
const govUk = door('one-login', 'GOV.UK One Login', 'everyone', 'home.account.gov.uk');
const office = door('microsoft-365', 'Microsoft 365', 'everyone', 'www.office.com');
const university = door('university-portal', 'University of Wolverhampton student portal and library', 'everyone', 'library.example.ac.uk');

const many = ['Anima', 'Badger Notes', 'Check My Record', 'DrDoctor', 'Evergreen Life', 'GM Patient Portal', 'Healthya', 'myGP'].map(
  (name) => door(name.toLowerCase().replaceAll(' ', '-'), name, 'patients', `www.${name.toLowerCase().replaceAll(' ', '')}.example`),
);

export const allDoors: readonly DoorModel[] = [
  nhsApp,
  patientAccess,
  knowBest,
  referral,
  vaccination,
  ...many,
  mail,
  accurx,
  govUk,
  university,
  office,
];
const ranked: readonly DoorModel[] = [{ ...nhsApp, reason: 'usual' }, patientAccess, referral];

const nhsAddress: AddressModel = {
  href: 'https://access.login.nhs.uk/enter-email',
  before: 'https://access.',
  domain: 'login.nhs.uk',
  after: '/enter-email',
};

const technical: TechnicalModel = {
  url: nhsAddress.href,
  address: nhsAddress,
  requested: nhsAddress.href,
  arrival: 'bookmark',
  login: 'nhs-login',
};

const afresh: AfreshModel = {
  serviceId: 'nhs-app',
  service: 'NHS App',
  sites: ['login.nhs.uk', 'service.nhs.uk'],
  wholeDomains: true,
};
const hostByHost = {
  sites: ['access.login.nhs.uk', 'login.nhs.uk', 'auth.login.nhs.uk', 'www.nhsapp.service.nhs.uk', 'nhsapp.service.nhs.uk'],
  wholeDomains: false,
};

const name = 'NHS login';

/** As the worker tells it on every dead page. */
function tellStartAt(page: VerdictModel): Pick<PopupModel, 'tellStart' | 'alsoStartsAt'> {
  if (page.kind !== 'out-of-flow') return {};
  return { tellStart: { used: [] }, ...(page.name === name && { alsoStartsAt: 'surgery-or-hospital' }) };
}

/** As the worker tells it on a dead page of that login. */
function failingAt(page: VerdictModel): Pick<PopupModel, 'failing'> {
  return page.kind === 'out-of-flow' && page.name === name ? { failing: afresh } : {};
}

/** As the worker tells it on the pages of that login. */
function mixupAt(page: VerdictModel): Pick<PopupModel, 'mixup'> {
  const isThere = (page.kind === 'official' || page.kind === 'out-of-flow') && page.name === name;
  return isThere ? { mixup: { audience: 'patients', other: 'NHS.net Connect', door: mail } } : {};
}

function popup(
  id: string,
  severity: PopupModel['severity'],
  page: VerdictModel,
  more: Partial<PopupModel> = {},
): Extract<Sample, { page: 'popup' }> {
  return {
    id: `popup-${id}`,
    page: 'popup',
    model: {
      tabId: 7,
      severity,
      page,
      doors: ranked,
      allDoors,
      technical,
      mayKeepChoice: page.kind === 'out-of-flow',
      ...mixupAt(page),
      ...tellStartAt(page),
      ...failingAt(page),
      ...more,
    },
  };
}

const cyrillic: LookalikeModel = {
  kind: 'lookalike',
  name,
  original: 'access.login.nhs.uk',
  technique: 'homoglyph',
  certainty: 'certain',
  differences: [{ at: 10, length: 1, visited: 'і', original: 'i' }],
};
const cyrillicAddress: AddressModel = {
  href: 'https://access.xn--logn-n9d.nhs.uk/enter-email',
  before: 'https://access.',
  domain: 'xn--logn-n9d.nhs.uk',
  after: '/enter-email',
  unicode: 'access.logіn.nhs.uk',
};

const embedded: LookalikeModel = {
  kind: 'lookalike',
  name,
  original: 'access.login.nhs.uk',
  technique: 'embedded',
  certainty: 'certain',
  differences: [{ at: 19, length: 29, visited: '.secure-patient-verify.co.com', original: '' }],
  borrowed: { says: 'access.login.nhs.uk', realEnd: 'nhs.uk' },
};
const embeddedAddress: AddressModel = {
  href: 'https://access.login.nhs.uk.secure-patient-verify.co.com/account/confirm?email=alex%40example.org&session=8f14e45fceea167a5a36dedd4bea2543',
  before: 'https://access.login.nhs.uk.',
  domain: 'secure-patient-verify.co.com',
  after: '/account/confirm?email=alex%40example.org&session=8f14e45fceea167a5a36dedd4bea2543',
};

/** A word of the name among others: no letters differ. */
const wordAmongOthers: LookalikeModel = {
  kind: 'lookalike',
  name,
  original: 'access.login.nhs.uk',
  technique: 'combosquat',
  certainty: 'certain',
  differences: [],
  borrowed: { says: 'nhs-login', realEnd: 'nhs.uk' },
};
const wordAmongOthersAddress: AddressModel = {
  href: 'https://my.nhs-login-verify.example/start',
  before: 'https://my.',
  domain: 'nhs-login-verify.example',
  after: '/start',
};

/** Another site with a name like one that this person uses. */
const likeYours: LookalikeModel = {
  kind: 'lookalike',
  name: 'portal.college.example',
  original: 'portal.college.example',
  technique: 'typo',
  certainty: 'likely',
  differences: [],
  isYours: true,
};
const likeYoursAddress: AddressModel = {
  href: 'https://portal.colleges.example/',
  before: 'https://portal.',
  domain: 'colleges.example',
  after: '/',
};
const yours: DoorModel = {
  id: 'brand:remembered:portal.college.example',
  name: 'portal.college.example',
  audience: 'everyone',
  host: 'portal.college.example',
  leadsTo: 'service',
  alsoKnownAs: [],
  reason: 'offered',
};

const twoLetters: LookalikeModel = {
  kind: 'lookalike',
  name: 'Patient Access',
  original: 'app.patientaccess.com',
  technique: 'typo',
  certainty: 'likely',
  differences: [
    { at: 6, length: 0, visited: '', original: 't' },
    { at: 16, length: 1, visited: 's', original: '' },
  ],
};
const twoLettersAddress: AddressModel = {
  href: 'https://app.paientaccesss.com/',
  before: 'https://app.',
  domain: 'paientaccesss.com',
  after: '/',
};

const suffix: LookalikeModel = {
  kind: 'lookalike',
  name,
  original: 'login.nhs.uk',
  technique: 'suffix',
  certainty: 'certain',
  differences: [{ at: 6, length: 9, visited: 'nhs-uk.co', original: 'nhs.uk' }],
};
const suffixAddress: AddressModel = { href: 'http://login.nhs-uk.co/', before: 'http://login.', domain: 'nhs-uk.co', after: '/' };

function stopped(id: string, page: LookalikeModel, address: AddressModel, doors: readonly DoorModel[], isCut = false): Sample {
  // Those that pretend to be NHS login have a page where the password is changed; of others nobody has looked it up.
  const changePassword = page.name === name ? { changePassword: 'https://settings.login.nhs.uk/' } : {};
  const model = { kind: 'warning', page, url: address.href, address, isCut, doors, ...changePassword } as const;
  return { id: `warning-${id}`, page: 'warning', model };
}

/** As much of an address as is kept. */
const cutAddress: AddressModel = {
  ...embeddedAddress,
  href: `${embeddedAddress.href}?${'session=4f9a&'.repeat(140)}`,
  after: `${embeddedAddress.after}?${'session=4f9a&'.repeat(140)}`,
};

/** An address that resembles nobody's. */
const elsewhere: AddressModel = { href: 'https://xk39fq.pages.dev/', before: 'https://', domain: 'xk39fq.pages.dev', after: '/' };

const blank: PageFacts = { ...EMPTY_PAGE, fields: [{ type: 'password', name: '', id: '', purpose: '', label: '' }], words: 50 };

/** A page of the web of which nothing is known, and what comes of asking it. */
function asked(id: string, ready: string, facts?: Partial<PageFacts>): Sample {
  const standing = {
    hostname: 'xk39fq.pages.dev',
    domain: 'xk39fq.pages.dev',
    name: '',
    customers: [],
    kind: 'any',
    owners: [],
    platformOf: [],
  } as const;
  const here: TechnicalModel = { url: elsewhere.href, address: elsewhere, requested: elsewhere.href, arrival: 'link' };
  return {
    ...popup(`asked-${id}`, 'silent', { kind: 'unrelated' }, { doors: [], technical: here }),
    press: '[data-action=check-page]',
    ready: `[data-page-check=${ready}]`,
    ...(facts && { read: { facts: { ...blank, ...facts }, standing, address: elsewhere } }),
  };
}

export const samples: readonly Sample[] = [
  asked('press-first', 'press-first'),
  asked('nothing', 'claims-nothing-known', { frames: [{ host: 'frame.example', share: 0.9 }] }),
  asked('likely', 'likely', { title: 'NHS App' }),
  asked('certain', 'certain', {
    title: 'NHS login',
    headings: ['Log in to NHS login'],
    logos: [{ text: 'NHS login', file: '' }],
    links: ['help.login.nhs.uk/'],
    drawnAddresses: ['access.login.nhs.uk'],
  }),
  popup('unrelated', 'silent', { kind: 'unrelated' }, { doors: [], technical: undefined }),
  popup(
    'auto-opened',
    'silent',
    { kind: 'unrelated' },
    { doors: [], autoOpened: { login: { name: 'NHS login' }, service: 'NHS App', isPersonsChoice: true } },
  ),
  popup('official-in-flow', 'reassure', { kind: 'official', name, service: 'NHS App', standing: 'in-flow' }, { doors: [] }),
  popup('official-unnamed', 'reassure', { kind: 'official', name, standing: 'in-flow' }, { doors: [] }),
  popup('official-page', 'silent', { kind: 'official', name, standing: 'page' }, { doors: [] }),
  popup('official-tenant', 'silent', { kind: 'official', name: 'OneLogin', isOwner: true, standing: 'tenant' }, { doors: [] }),
  popup('out-of-flow-bare', 'guide', { kind: 'out-of-flow', name, cause: { kind: 'bare' } }),
  popup(
    'out-of-flow-missing',
    'guide',
    { kind: 'out-of-flow', name, cause: { kind: 'missing-parameters', missing: ['client_id', 'redirect_uri', 'state'] } },
    { doors: [{ ...referral, reason: 'asked' }, { ...nhsApp, reason: 'usual' }, patientAccess] },
  ),
  popup(
    'out-of-flow-spent',
    'guide',
    { kind: 'out-of-flow', name: 'sso.university.example', isOwner: true, cause: { kind: 'spent-transaction', key: 'execution' } },
    { doors: [] },
  ),
  popup(
    'out-of-flow-answer',
    'guide',
    { kind: 'out-of-flow', name: 'NHS App', cause: { kind: 'spent-answer', key: 'code' } },
    { doors: [nhsApp] },
  ),
  popup('elsewhere', 'silent', { kind: 'unrelated' }, { doors: [], technical: undefined }),
  popup(
    'earlier',
    'silent',
    { kind: 'unrelated' },
    { doors: [], earlier: { page: { kind: 'out-of-flow', name, cause: { kind: 'bare' } }, host: 'access.login.nhs.uk', doors: [nhsApp] } },
  ),
  { ...popup('find-nothing', 'silent', { kind: 'unrelated' }, { doors: [] }), find: 'zzz' },
  popup(
    'out-of-flow-made-for',
    'guide',
    {
      kind: 'out-of-flow',
      name: 'Microsoft',
      isOwner: true,
      cause: { kind: 'replayed-request', key: 'state' },
      madeFor: 'canvas.example.edu',
    },
    { doors: [{ ...patientAccess, isGuess: true }] },
  ),
  popup('out-of-flow-replayed', 'guide', { kind: 'out-of-flow', name, cause: { kind: 'replayed-request', key: 'state' } }),
  popup(
    'out-of-flow-expired',
    'guide',
    { kind: 'out-of-flow', name: 'NHS.net Connect', cause: { kind: 'expired-request', ageMs: 5_400_000, says: 'made' } },
    { doors: [mail], mixup: { audience: 'staff', other: name, door: nhsApp } },
  ),
  popup('loop', 'guide', { kind: 'loop', name, circle: 'bounces', times: 5 }, { afresh }),
  popup('loop-redirects', 'guide', { kind: 'loop', name, circle: 'redirects' }, { afresh: { ...afresh, ...hostByHost } }),
  popup('loop-failures', 'guide', { kind: 'loop', name, circle: 'failures', times: 2 }, { afresh }),
  popup('loop-private', 'guide', { kind: 'loop', name, circle: 'bounces', times: 5 }),
  popup('insecure-http', 'caution', { kind: 'insecure', name, flaw: 'http' }),
  popup('insecure-certificate', 'caution', { kind: 'insecure', name, flaw: 'certificate' }),
  popup('unsafe-request-http', 'caution', { kind: 'unsafe-request', name, isGenuine: true, flaw: { kind: 'answer-over-http' } }),
  popup('unsafe-request-script', 'caution', { kind: 'unsafe-request', name, isGenuine: true, flaw: { kind: 'answer-to-script' } }),
  popup('unsafe-request-userinfo', 'caution', { kind: 'unsafe-request', name, isGenuine: true, flaw: { kind: 'answer-with-userinfo' } }),
  popup('unsafe-request-impostor', 'stop', { kind: 'unsafe-request', name, isGenuine: true, flaw: { kind: 'answer-to-impostor' } }),
  popup('lookalike-certain', 'stop', cyrillic, {
    doors: [nhsApp, patientAccess],
    technical: { ...technical, url: cyrillicAddress.href, requested: 'https://short.example/x', address: cyrillicAddress },
  }),
  popup('lookalike-likely', 'caution', twoLetters, {
    doors: [patientAccess],
    mayTrust: 'app.paientaccesss.com',
    technical: { ...technical, url: twoLettersAddress.href, address: twoLettersAddress },
  }),
  popup('lookalike-yours', 'caution', likeYours, {
    doors: [yours],
    mayTrust: new URL(likeYoursAddress.href).hostname,
    technical: { ...technical, url: likeYoursAddress.href, address: likeYoursAddress },
  }),
  stopped('homoglyph', cyrillic, cyrillicAddress, [nhsApp, patientAccess, referral]),
  stopped('embedded', embedded, embeddedAddress, [nhsApp]),
  stopped('word', wordAmongOthers, wordAmongOthersAddress, [nhsApp]),
  stopped('cut', embedded, cutAddress, [nhsApp], true),
  stopped('suffix', suffix, suffixAddress, []),
  stopped('likely', twoLetters, twoLettersAddress, [patientAccess, nhsApp]),
  popup(
    'bookmark-made',
    'reassure',
    { kind: 'official', name, service: 'NHS App', standing: 'in-flow' },
    { doors: [], bookmark: { state: 'made', service: 'NHS App' } },
  ),
  popup(
    'bookmark-opened',
    'guide',
    { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
    { bookmark: { state: 'opened', service: 'NHS App' } },
  ),
  popup(
    'bookmark-choices',
    'guide',
    { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
    { bookmark: { state: 'opened', choices: ranked.map(({ id, name: service }) => ({ id, name: service })) } },
  ),
  popup(
    'bookmark-worked',
    'guide',
    { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
    { bookmark: { state: 'worked', service: 'canvas.example.edu', login: { name: 'Microsoft', isOwner: true } } },
  ),
  popup(
    'start-told',
    'guide',
    { kind: 'out-of-flow', name: 'Microsoft', isOwner: true, cause: { kind: 'bare' }, madeFor: 'canvas.example.edu' },
    {
      doors: [],
      tellStart: { site: 'canvas.example.edu', used: [{ id: 'remembered:https://moodle.example.edu', name: 'moodle.example.edu' }] },
    },
  ),
  popup(
    'start-asked',
    'silent',
    { kind: 'unrelated' },
    { doors: [], startFound: { state: 'asked', login: { name: 'idp.example.edu', isOwner: true }, service: 'moodle.example.edu' } },
  ),
  popup(
    'start-kept',
    'reassure',
    { kind: 'official', name, service: 'NHS App', standing: 'in-flow' },
    { doors: [], startFound: { state: 'kept', login: { name }, service: 'NHS App' } },
  ),
  popup(
    'bookmark-changed',
    'guide',
    { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
    { bookmark: { state: 'changed', service: 'NHS App' } },
  ),
  popup('unpinned', 'guide', { kind: 'out-of-flow', name, cause: { kind: 'bare' } }),
  popup('unpinned-stop', 'stop', cyrillic, {
    doors: [nhsApp, patientAccess],
    technical: { ...technical, url: cyrillicAddress.href, requested: 'https://short.example/x', address: cyrillicAddress },
  }),
  {
    id: 'welcome',
    page: 'welcome',
    model: { tried: { dead: false, fake: false }, setUp: { isPinned: false, isInPrivate: false } },
  },
  {
    id: 'welcome-tried',
    page: 'welcome',
    model: { tried: { dead: true, fake: true }, setUp: { isPinned: true, isInPrivate: true } },
    ready: '[data-tried="fake"][data-works]',
  },
  {
    id: 'welcome-not-seen',
    page: 'welcome',
    model: { tried: { dead: false, fake: false }, setUp: { isInPrivate: false } },
    press: '[data-action="try-dead"]',
    ready: '[data-tried="dead"]:not(:empty)',
  },
  ...['dead', 'start', 'fake'].map((name) => ({ id: `try-it-${name}`, page: 'try-it', name }) as const),
  { id: 'options-empty', page: 'options', model: empty },
  { id: 'options-full', page: 'options', model: full },
  { id: 'options-managed', page: 'options', model: managed },
  { id: 'options-troubled', page: 'options', model: troubled },
  { id: 'options-file', page: 'options', model: full, file: hostileFile, ready: '[data-line]' },
  ...bookmarkSamples,
  { id: 'warning-expired', page: 'warning', model: { kind: 'expired', doors: allDoors } },
];
