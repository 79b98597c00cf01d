import * as z from 'zod/mini';

/**
 * How a fact is known. `remembered` means that nobody could check it: such a fact may keep quiet,
 * and never leads to `reassure`, `guide` or worse.
 */
const known = z.enum(['documented', 'seen', 'remembered']);

/** Where facts come from, and when somebody last looked. */
export const source = z.readonly(
  z.object({
    title: z.string().check(z.minLength(3)),
    url: z.optional(z.url()),
    /** Date of the last check, ISO 8601 (YYYY-MM-DD). */
    checked: z.iso.date(),
  }),
);

/** The hosts of a page: as `hostPattern`, and `*` may stand for one or more labels, or a part of one, anywhere. */
const hostShape = z.string().check(z.regex(/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)*\.[a-z0-9-]+$/));
/** Host name, lower case, ASCII; a leading `*.` stands for any one or more labels in front. */
const hostPattern = z.string().check(z.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const hostname = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const suffix = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
/** A parameter by its name, in any case; `a|b` where either will do. */
const parameter = z.string().check(z.regex(/^[\w.:-]+(?:\|[\w.:-]+)*$/));
/**
 * A parameter that has a value: `state`; or one like this: `execution=e*s*` (`*` any text, `{a,b}` one of several, in any case), or `AuthState=<43>`
 * (exactly so many characters of base64url, as opaque values have; `<43+>`: so many or more).
 */
const condition = z.string().check(z.regex(/^[\w.:-]+(?:=(?:[^\s<>]|(?<=[={,])<\d+\+?>(?=[},]|$))+)?$/));

/** The path of one page, which becomes a door: no pattern. */
const startPath = z.string().check(z.regex(/^\/[\w/-]*$/));

/**
 * A path, segment by segment (see `core/path-pattern.ts`): text matches itself in any case, `*` within a segment
 * matches any characters of that segment, `{a,b}` one of several, `<43>` for a whole segment exactly so many characters of base64url, a `**` segment any number of
 * segments. Linear by construction, anchored at both ends.
 */
const pathPattern = z.string().check(z.regex(/^\/(?:[^\s?#<>]|(?<=[/{,])<\d+>(?=[/},]|$))*$/));

/** A page, by its URL. */
const pageFields = {
  /** The hosts on which this page exists; absent means every host of the system. */
  hosts: z.optional(z.readonly(z.array(hostShape))),
  path: pathPattern,
  /** Parameters (of query or fragment) that must be there, with a value. */
  with: z.optional(z.readonly(z.array(condition))),
  /** Parameters that must not be there with a value. */
  without: z.optional(z.readonly(z.array(condition))),
  known,
};
export const pageShape = z.readonly(z.object(pageFields));

/** The language in which a service asks for a login. */
const protocol = z.enum(['oauth', 'saml', 'ws-federation', 'cas', 'openid2', 'proprietary']);

/** Where a service sends people to ask for a login. */
export const entryPoint = z.readonly(
  z.object({
    ...pageFields,
    protocol,
    /** Parameters without which the request cannot work; empty when a bare entry is fine. */
    required: z.readonly(z.array(parameter)),
    /** What the system documents as a `redirect_uri` that is no address: `oob` has it show the answer, `postmessage` hand it to the page that asked. */
    answerWords: z.optional(z.readonly(z.array(z.string().check(z.regex(/^[a-z]+$/))))),
    /** One-time keys of this system, besides those of the protocol. */
    keys: z.optional(z.readonly(z.array(parameter))),
    /** The system does not look at the time that a request carries: an old one proves nothing by itself. */
    ignoresTime: z.optional(z.boolean()),
  }),
);

/** A page in the middle of a login: it works only while a login is under way. */
export const interiorPage = z.readonly(
  z.object({
    ...pageFields,
    /** One-time keys that this page carries in its URL. */
    keys: z.optional(z.readonly(z.array(parameter))),
    /** What the one-time value is called that the path itself carries. */
    pathKeyName: z.optional(z.string()),
    /** The system restarts the login by itself, without harm: not worth a word. */
    restartsItself: z.optional(z.boolean()),
  }),
);

export const host = z.readonly(
  z.object({
    host: hostPattern,
    /** `site`: a whole website, of which the login is a part. */
    role: z.enum(['authorize', 'pages', 'portal', 'settings', 'help', 'api', 'site']),
    environment: z.enum(['production', 'test']),
    /** Where a customer's people start, at their own host: of a host whose star stands for customers. */
    home: z.optional(startPath),
    known,
  }),
);

/** A service that people want when they meet a login: the way in leads to its start page. */
export const service = z.readonly(
  z.object({
    id,
    name: z.string().check(z.minLength(2)),
    audience: z.enum(['patients', 'staff', 'everyone']),
    /** The page to go to. */
    start: z.url({ protocol: /^https$/ }),
    /** `information`: no start page is known for sure, so `start` is an official page about the service. */
    leadsTo: z.optional(z.literal('information')),
    /** What the person should look for there, as it is written on the page. */
    look: z.optional(z.string()),
    /** Other names that people search for. */
    alsoKnownAs: z.optional(z.readonly(z.array(z.string()))),
    /** Hosts of the service: they recognise it in a request's `redirect_uri` and as the page before. */
    hosts: z.readonly(z.array(hostPattern)),
    /** Names under which the service asks: OAuth 2.0 `client_id`, SAML entity ID, `wtrealm`. */
    clientIds: z.optional(z.readonly(z.array(z.string()))),
    /** Pages that take the login's answer and are known, with a source, to end in an error when they are opened again with a used one. */
    answerPages: z.optional(z.readonly(z.array(pageShape))),
    known,
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

const systemFields = {
  id,
  name: z.string().check(z.minLength(2)),
  entries: z.readonly(z.array(entryPoint)),
  interior: z.readonly(z.array(interiorPage)),
  /** Pages that stand on their own: settings, help, links out of e-mails, portals. */
  direct: z.readonly(z.array(pageShape)),
  /** How long a login may take before its pages are dead, in minutes; 60 when absent. */
  sessionMinutes: z.optional(z.number().check(z.positive())),
  source: z.readonly(z.array(source).check(z.minLength(1))),
};

/** A login provider: an organisation's login at hosts that the catalogue names, with the services that it signs people in to; or such services alone. */
export const provider = z.readonly(
  z.object({
    kind: z.literal('provider'),
    ...systemFields,
    /** None: how its services sign people in is not told, and only they are held. */
    hosts: z.readonly(z.array(host)),
    /** `name` is no login's name, but that of whose login it is: people know “Microsoft sign-in”, and no login that is called Microsoft. */
    nameOf: z.optional(z.literal('owner')),
    /** Ranked: the most likely wish first. */
    services: z.readonly(z.array(service)),
    /** Services listed with other providers that use this login too. */
    alsoServes: z.optional(z.readonly(z.array(id))),
    /** The services that most people want, most wanted first, wherever they are listed; all others follow. */
    mostWanted: z.optional(z.readonly(z.array(id))),
    /** Some of its services begin at the website of the organisation that sent the person, and have no door that is the same for everybody. */
    alsoStartsAt: z.optional(z.enum(['surgery-or-hospital'])),
    /** Which logins people mix up with this one, to be told apart: ids of providers. */
    confusedWith: z.optional(z.readonly(z.array(id))),
  }),
);

/** Login-server software, recognised at any host by the shape of its URLs. */
export const server = z.readonly(
  z.object({
    kind: z.literal('server'),
    ...systemFields,
    /** Domains of the software's maker at which customers have their logins: their front pages are the maker's, not the customers'. */
    tenantsAt: z.optional(z.readonly(z.array(hostname))),
    /** Where such a customer's people start, at their own login host. */
    tenantHome: z.optional(startPath),
    /** The software is no login of others, but the application itself: where its people start, as a path of the very host. */
    home: z.optional(startPath),
    /** Not one make of software but the protocol itself: recognised only where no make is. */
    generic: z.optional(z.boolean()),
  }),
);

/** A name that impostors imitate. */
export const brand = z.readonly(
  z.object({
    id,
    name: z.string().check(z.minLength(2)),
    /** Official hosts that people meet, the ones to protect; the first is the most typical. */
    hosts: z.readonly(z.array(hostname).check(z.minLength(1))),
    /** Those of `hosts` of which nobody could confirm that they answer: protected, and never told as the real address. */
    unconfirmed: z.optional(z.readonly(z.array(hostname))),
    /** Registrable domains, and suffixes that outsiders cannot register under (`nhs.uk`; a top-level domain: `google`), that the owner holds. */
    owns: z.readonly(z.array(suffix)),
    /** Words that stand for the brand inside other names (`nhs`, `paypal`). */
    words: z.readonly(z.array(z.string())),
    /** Those of `words` that stand for something which people know by another name than the brand's (the NHS App, at NHS login), with that name and one of `hosts`. */
    called: z.optional(z.readonly(z.array(z.readonly(z.object({ word: z.string(), name: z.string(), host: hostname }))))),
    /** `strong`: the word alone is the brand. `weak`: short or common, it needs words of context beside it. */
    strength: z.enum(['strong', 'weak']),
    /** Only a whole official host and words that ask for something say anything of this brand, and nothing that a stranger's honest host was seen to show. */
    isQuiet: z.optional(z.boolean()),
    /** Ids of the services to lead people to, instead of the impostor. */
    services: z.readonly(z.array(id)),
    /** The brand's own front page, where no service is catalogued. */
    start: z.url({ protocol: /^https$/ }),
    /** Where its people change their password. */
    changePassword: z.optional(
      z.readonly(z.object({ page: z.url({ protocol: /^https$/ }), source: z.readonly(z.array(source).check(z.minLength(1))) })),
    ),
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

/**
 * What the pages of a protected name say and carry, and what nobody else's do. Words of design systems that anybody may use, hosts that serve anybody's
 * content, and names that others bear as well are none of it.
 */
export const brandPages = z.readonly(
  z.object({
    /** Of the brand that it is shown as. */
    id,
    /** Ids of the brands whose pages these are: where one of them is at home, nothing is claimed. */
    covers: z.readonly(z.array(id).check(z.minLength(1))),
    /** Whole names, as pages write them: a page that is called so, and nothing else beside words of signing in, says that it is the brand's. */
    names: z.readonly(z.array(z.string().check(z.minLength(2))).check(z.minLength(1))),
    /**
     * Those of `names` that others rightly bear or show: words of a language, products that organisations host. By such a name a page is surely the brand's only
     * where it carries what is the brand's alone.
     */
    shared: z.optional(z.readonly(z.array(z.string().check(z.minLength(2))))),
    /** Titles of the brand's pages that do not name it: they count beside what does. */
    titles: z.optional(z.readonly(z.array(z.string().check(z.minLength(8))))),
    /** What files of the logo are called, in small letters without what stands between. */
    logos: z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9]+$/)))),
    /** Hosts where people sign in: their address has no business as a text on a page elsewhere that asks for a secret. */
    loginHosts: z.readonly(z.array(hostname)),
    /** Hosts that serve nothing but the sign-in pages. */
    assets: z.readonly(z.array(hostname)),
    /** Hosts of the brand's own icons. */
    icons: z.readonly(z.array(hostname)),
    /** Names and ids of fields that only the brand's sign-in pages have. */
    fields: z.readonly(z.array(z.string().check(z.minLength(2)))),
    /** Where the sign-in pages lead who has lost the password, or has no account: host, and how the path begins. */
    links: z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9.-]+\/\S*$/)))),
    /** Registrable domains of the owner's other sites, which sign people in by the same pages. */
    alsoAt: z.readonly(z.array(hostname)),
    /** Organisations run the same pages under their own names. */
    isHosted: z.optional(z.boolean()),
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

/**
 * How far the owner of a name vouches for the hosts below it.
 *
 * - `owned`: for all of them
 * - `restricted`: only those for whom it is kept register below it
 * - `network`: they are customers' of a network, put there under contract, for machines or behind a login of its own
 * - `tenants`: they are customers', who signed up and chose the name themselves
 * - `anybody`: for none; everybody has a host there at once
 */
const vouching = z.enum(['anybody', 'network', 'owned', 'restricted', 'tenants']);

/** What is claimed of names, and by whom. Only what somebody checked is claimed. */
export const claim = z.readonly(
  z.object({
    vouching,
    /** The owner, as people call it: one for all the names. */
    owner: z.optional(z.string().check(z.minLength(2))),
    /** Host names, domains and suffixes; sorted. */
    names: z.readonly(z.array(suffix).check(z.minLength(1))),
    known,
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

/** Words that stand beside a protected name in other names. */
export const keywordGroup = z.readonly(
  z.object({
    /**
     * What the words say beside a name.
     *
     * - `login`: something is asked of an account; they give an impostor away
     * - `trade`: the same, but firms of their own put one of them beside a surname or a brand that they serve (Lloyd's Register)
     * - `lure`: what people are baited with: refunds, parcels, test kits; beside a common word they say nothing
     * - `address`: what browsers write in front of a host
     * - `web`: words of web addresses: they make a strong name look like one (`paypal-online`)
     * - `filler`: anybody puts them beside anything: they hold a name together (`my-nhs-app`), and give nobody away
     * - `common`: a name that is everybody's word; no word of context
     * - `product`: a name that organisations call a host of their own after; no word of context
     * - `against`: what complaints put before a name, or behind it; no word of context
     */
    role: z.enum(['login', 'trade', 'lure', 'address', 'web', 'filler', 'common', 'product', 'against']),
    /** BCP 47. */
    language: z.string().check(z.regex(/^[a-z]{2}$/)),
    words: z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9]+$/)))),
  }),
);

/** How often honest hosts show what would give an impostor away: measured by `tests/tools/calibrate.ts`. */
export const prices = z.readonly(
  z.object({
    measured: z.iso.date(),
    /** How many honest hosts were looked at. */
    hosts: z.number().check(z.nonnegative()),
    /** The names that were measured, as they are sought. */
    names: z.readonly(z.array(z.string())),
    /**
     * Where honest hosts show it: the name, the row of evidence (see `core/names/evidence.ts`), how many strangers' hosts, and how many more that may be the
     * owner's, though nobody has proven it: these count only where nothing but measuring makes the row certain (`stop-if-nil`).
     */
    hits: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.string(), z.number(), z.number()])))),
  }),
);

/** A tool that shows any answer of a login to anybody who has it sent there. */
export const answerViewer = z.readonly(
  z.object({
    /** Where answers are sent. */
    origin: z.url({ protocol: /^https$/ }),
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

/** Hosts, with all below them, at which pages of others than their owner stand. */
export const pagesOfOthers = z.readonly(
  z.object({
    hosts: z.readonly(z.array(hostname).check(z.minLength(1))),
    /** Customers choose the names of hosts there, as at a platform. */
    hasNamesOfCustomers: z.optional(z.boolean()),
    source: z.readonly(z.array(source).check(z.minLength(1))),
  }),
);

/** All that the core knows about the world. */
export const catalogue = z.readonly(
  z.object({
    providers: z.readonly(z.array(provider)),
    servers: z.readonly(z.array(server)),
    brands: z.readonly(z.array(brand)),
    /** Who vouches for whom, besides what brands own; packed by `ownership/packed.ts`. */
    ownership: z.readonly(z.array(z.string())),
    /** Public suffixes (hosting platforms) that the Public Suffix List does not name. */
    hosting: z.readonly(z.array(hostname)),
    /** Suffixes that cost next to nothing, and stand in far more abuse reports than their size explains. */
    cheapSuffixes: z.readonly(z.array(suffix)),
    /** Words of context; none stands in two groups of context. */
    keywords: z.readonly(z.array(keywordGroup)),
    prices,
    answerViewers: z.readonly(z.array(answerViewer)),
    /** Where a page is shown that stands elsewhere. */
    relays: z.readonly(z.array(pagesOfOthers)),
    /** Where anybody's pages stand under an owner's name, and the Public Suffix List does not say so. */
    anybodysPages: z.readonly(z.array(pagesOfOthers)),
  }),
);
