import { readAddedService, readName } from '../core/added-service-check.ts';
import { type AddedService, addedKey, addedLoginKey } from '../core/added-services.ts';
import { EMPTY_MEMORY, forget, rememberedId } from '../core/flow/memory.ts';
import { rememberedById } from '../core/flow/remembered-services.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { BrokenModel, OptionsModel, SyncProblem } from '../messages/models.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import type { Choices } from './choices.ts';
import { loginNameOf } from './door-models.ts';
import type { Doors } from './doors.ts';
import { exportText, readExport } from './exchange.ts';
import type { TakeIn } from './file-import.ts';
import { type Policy, servicesOfLogins } from './policy.ts';
import type { Ports } from './ports.ts';
import { selfTest } from './self-test.ts';
import { createSetAside } from './set-aside.ts';
import { allowHost, disallowHost, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS, type Settings, withoutAutoOpen } from './settings.ts';
import type { SettingsInForce } from './settings-in-force.ts';
import type { Sync } from './sync.ts';

export interface OptionsParts extends Pick<Ports, 'local' | 'rules' | 'clock'> {
  readonly kept: KeptBelongings;
  readonly sync: Sync;
  readonly inForce: () => SettingsInForce;
  readonly policy: () => Policy;
  readonly choices: Choices;
  readonly applyTrust: (settings: Settings) => Promise<void>;
  readonly directory: () => PersonalDirectory;
  readonly doors: Doors;
  readonly takeIn: TakeIn;
}

export type OptionsHandlers = Pick<
  Handlers,
  | 'show-options'
  | 'forget-service'
  | 'erase-memory'
  | 'add-service'
  | 'remove-service'
  | 'forget-always'
  | 'set-loudness'
  | 'set-language'
  | 'ask-language'
  | 'set-sync'
  | 'export-all'
  | 'read-import'
  | 'import-all'
  | 'export-broken'
  | 'remove-broken'
  | 'self-test'
  | 'allow-host'
  | 'disallow-host'
>;

/** What the options page asks. */
export function createOptions(parts: OptionsParts): OptionsHandlers {
  const { kept, sync, inForce, policy, choices, directory, doors, rules, local } = parts;
  const setAside = createSetAside(local);

  const show = async (): Promise<OptionsModel> =>
    optionsModel(kept.current(), {
      problem: sync.problem(),
      broken: await setAside.list(),
      inForce: inForce(),
      policy: policy(),
      directory: directory(),
      doors,
    });

  return {
    'show-options': show,
    'forget-service': ({ serviceId }) =>
      choices
        .change((before) => {
          const service = rememberedById(before.memory, serviceId);
          return service ? { ...before, memory: forget(before.memory, new URL(service.start).origin) } : before;
        })
        .then(show),
    'erase-memory': () => choices.change((before) => ({ ...before, memory: EMPTY_MEMORY })).then(show),
    'add-service': async ({ name, start, signIn }) => {
      const read = readAddedService({ name, start, signIn }, directory());
      if (typeof read === 'string') return { refused: read, options: await show() };
      const others = (settings: Settings) => settings.own.filter((service) => addedKey(service) !== addedKey(read));
      if (others(kept.current().settings).length >= MAX_OWN_SERVICES) return { refused: 'too-many', options: await show() };
      await choices.choose((settings) => ({ ...settings, own: [read, ...others(settings)] }), 'services');
      return { options: await show() };
    },
    'remove-service': ({ key }) => choices.removeService(key).then(show),
    'forget-always': ({ login }) => choices.choose((settings) => withoutAutoOpen(settings, login), 'always').then(show),
    'set-loudness': ({ loudness }) => choices.choose((settings) => ({ ...settings, loudness }), 'loudness').then(show),
    'set-language': ({ language }) => choices.choose((settings) => ({ ...settings, language }), 'language').then(show),
    'ask-language': async () => ({ language: inForce().language }),
    'set-sync': async ({ on }) => {
      await kept.change((before) => ({ ...before, sync: { ...before.sync, on } }));
      await sync.reconcile();
      return show();
    },
    ...fileHandlers(parts, setAside, show),
    'self-test': () => selfTest({ kept, setAside, rules, directory }),
    'allow-host': async ({ hostname }) => {
      const { allowedHosts } = kept.current().settings;
      const isTooMuch = !allowedHosts.includes(hostname) && allowedHosts.length >= MAX_TRUSTED_HOSTS;
      const refused = isTooMuch ? 'too-many' : trustRefusal(hostname, directory());
      if (refused === undefined) await choices.trust((settings) => allowHost(settings, hostname));
      return { refused, options: await show() };
    },
    'disallow-host': ({ hostname }) => choices.trust((settings) => disallowHost(settings, hostname)).then(show),
  };
}

type FileHandlers = Pick<OptionsHandlers, 'export-all' | 'read-import' | 'import-all' | 'export-broken' | 'remove-broken'>;

/** Everything as a file, out and in; and what was set aside. */
function fileHandlers(
  { kept, choices, applyTrust, takeIn, clock }: OptionsParts,
  setAside: ReturnType<typeof createSetAside>,
  show: () => Promise<OptionsModel>,
): FileHandlers {
  return {
    'export-all': async () => ({ text: exportText(kept.current(), clock.nowMs()) }),
    'read-import': async ({ text }) => {
      const file = readExport(text);
      if ('because' in file) return { refused: file, lines: [] };
      return { lines: takeIn(file, kept.current(), () => true).lines };
    },
    'import-all': async ({ text, accepted }) => {
      const file = readExport(text);
      if ('because' in file) return { refused: file, leftOut: [], options: await show() };
      const chosenLines = new Set(accepted);
      const take = (before: Belongings) => takeIn(file, before, (id) => chosenLines.has(id));
      try {
        const { after, lines } = take(kept.current());
        await applyTrust(after.settings);
        await choices.change((before) => take(before).after);
        return { leftOut: lines.filter(({ id, refused }) => refused !== undefined && chosenLines.has(id)), options: await show() };
      } catch (error) {
        console.error('Frontdoor could not keep what a file holds:', error);
        return { refused: { because: 'not-kept' }, leftOut: [], options: await show() };
      }
    },
    'export-broken': async () => ({ text: await setAside.text() }),
    'remove-broken': () => setAside.remove().then(show),
  };
}

interface Shown {
  readonly problem: SyncProblem | undefined;
  readonly broken: readonly BrokenModel[];
  readonly inForce: SettingsInForce;
  readonly policy: Policy;
  readonly directory: PersonalDirectory;
  readonly doors: Doors;
}

/** What the options page shows of what was learned and chosen. */
function optionsModel({ memory, sync }: Belongings, { problem, broken, inForce, policy, directory, doors }: Shown): OptionsModel {
  const services = memory.services.map((learned) => ({
    id: rememberedId(learned),
    name: directory.serviceAt(new URL(learned.start).hostname)?.name,
    host: new URL(learned.start).host,
    login: loginNameOf(learned.login, directory).name,
    start: learned.start,
    times: learned.times,
    lastAtMs: learned.lastAtMs,
  }));
  const { allowedHosts, loudness, language } = inForce;
  const always = inForce.always.map(({ login, service }) => ({
    login,
    name: loginNameOf(login, directory).name,
    service: doors.serviceById(service)?.name,
  }));
  const { own, fixedServices } = addedRows(inForce, policy, directory);
  const { locked, problems, helpDesk } = policy;
  const fixed = {
    allowedHosts: policy.allowedHosts,
    services: fixedServices,
    always: inForce.always.flatMap(({ login, isByOrganisation }) => (isByOrganisation ? [login] : [])),
  };
  return {
    loudness,
    language,
    sync: { on: sync.on, problem },
    always,
    own,
    services,
    usedCount: memory.used.length,
    allowedHosts,
    refusedHosts: allowedHosts.filter((host) => trustRefusal(host, directory) !== undefined),
    broken,
    policy: { locked, problems, fixed },
    helpDesk,
  };
}

/**
 * Services that were added, each once, and the keys of those that the organisation set. A service of one of its logins stands there only where nothing
 * else adds that start page for all pages of that login.
 */
function addedRows(
  inForce: SettingsInForce,
  policy: Policy,
  directory: PersonalDirectory,
): { readonly own: OptionsModel['own']; readonly fixedServices: readonly string[] } {
  const placeOf = (service: AddedService): string => `${service.start} ${addedLoginKey(service, directory)}`;
  const places = new Set(inForce.own.filter(({ madeFor }) => madeFor === undefined).map(placeOf));
  const provided = servicesOfLogins(policy).filter((service) => !places.has(placeOf(service)));
  const added = inForce.own.map((service) => ({
    key: addedKey(service),
    ...service,
    name: readName(service.name) ?? new URL(service.start).host,
    refused: directory.addedRefusal(service),
  }));
  const rows = [...added, ...provided.map((service) => ({ key: addedKey(service), ...service }))];
  const seen = new Set<string>();
  return {
    own: rows.filter(({ key }) => seen.size < seen.add(key).size),
    fixedServices: [...policy.own, ...provided].map(addedKey),
  };
}
