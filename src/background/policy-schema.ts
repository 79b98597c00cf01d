import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { LOCKS } from '../messages/models.ts';
import { language, loudness } from '../messages/requests.ts';

/**
 * What an organisation may write into a policy, entry by entry; `assets/public/policy-schema.json` and `docs/administrators.md` say the same to
 * administrators. Facts that nobody has to give (where they come from, how they are known) are filled in: the organisation knows.
 */

const text = (most: number) => z.string(`must be text of 1 to ${most} characters`).check(z.minLength(1), z.maxLength(most));

const name = lazily(() => text(60));

const id = lazily(() =>
  z.string('must be an id').check(z.maxLength(60), z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be an id like example-login')),
);

/** A host name as `URL` writes it, with a dot. */
const host = lazily(() =>
  z
    .string('must be a host name')
    .check(
      z.refine(
        (name) => name.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name) && URL.parse(`https://${name}/`)?.hostname === name,
        'must be a host name like login.example.org: no *, no port, small letters',
      ),
    ),
);

const address = lazily(() =>
  z
    .string('must be a web address')
    .check(
      z.refine(
        (text) => text.length <= 300 && /^https:\/\/[^@\s]+$/.test(text) && URL.canParse(text),
        'must be a web address that begins with https://',
      ),
    ),
);

const mailAddress = lazily(() => z.string().check(z.maxLength(200), z.regex(/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i)));

/** As in the catalogue, without `{a,b}`: those multiply. */
const path = lazily(() =>
  z
    .string('must be a path')
    .check(
      z.refine(
        (text) => text.length <= 300 && /^\/[^\s?#{}]*$/.test(text) && text.split('**').length < 3,
        'must be a path like /idp/login: * for any text, ** once for any folders, no ?, # or {',
      ),
    ),
);

const list = <T>(entry: z.ZodMiniType<T>) =>
  z.array(entry, 'must be a list').check(z.minLength(1, 'must not be empty'), z.maxLength(200, 'must not be so long'));

const parameters = (shape: RegExp) =>
  z.optional(
    z
      .array(z.string().check(z.maxLength(100), z.regex(shape, 'must be the name of a parameter')), 'must be a list')
      .check(z.maxLength(50, 'must not be so long')),
  );

/** The pages of a login, by kind. */
const pages = lazily(() => {
  const conditions = parameters(/^[\w.:-]+(?:=[^\s{}]+)?$/);
  const names = parameters(/^[\w.:-]+(?:\|[\w.:-]+)*$/);
  const fields = { path: path(), with: conditions, without: conditions };
  return {
    entries: z.optional(list(z.strictObject({ ...fields, required: names, keys: names }))),
    interior: z.optional(list(z.strictObject({ ...fields, keys: names }))),
    direct: z.optional(list(z.strictObject(fields))),
  };
});

/** What stands in a list, by the list's name. */
export const policyEntries = lazily(() => ({
  services: z.strictObject({ name: name(), start: address(), signIn: address() }),
  providers: z.strictObject({
    id: id(),
    name: name(),
    hosts: list(host()),
    ...pages(),
    services: z.optional(list(z.strictObject({ name: name(), start: address() }))),
  }),
  servers: z.strictObject({ id: id(), name: name(), ...pages() }),
  names: z.strictObject({
    name: name(),
    hosts: list(host()),
    owns: z.optional(list(host())),
    words: z.optional(list(z.string().check(z.regex(/^[a-z0-9]{3,40}$/, 'must be a word of 3 to 40 small letters')))),
    start: address(),
  }),
  allowedHosts: host(),
  always: z.strictObject({ login: text(300), service: text(400) }),
  locked: z.enum(LOCKS, `must be ${LOCKS.slice(0, -1).join(', ')} or ${LOCKS.at(-1)}`),
}));

/** What stands by itself. */
export const policyValues = lazily(() => ({
  loudness: loudness(),
  helpDeskText: text(300),
  helpDeskLink: address(),
  /** Where false alarms and other faults are told: a page, or an e-mail address. */
  reportTo: z.union([address(), mailAddress()], 'must be a web address that begins with https://, or an e-mail address'),
  welcomePage: z.enum(['on', 'off'], 'must be on or off'),
  language: language(),
}));

export type PolicyEntries = ReturnType<typeof policyEntries>;
export type PolicyValues = ReturnType<typeof policyValues>;
export type PolicyServer = z.infer<PolicyEntries['servers']>;
export type PolicyPages = Pick<PolicyServer, 'entries' | 'interior' | 'direct'>;
export type PolicyName = z.infer<PolicyEntries['names']>;
export type PolicyProvider = z.infer<PolicyEntries['providers']>;
