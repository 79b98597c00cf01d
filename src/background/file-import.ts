import { readAddedService, readName } from '../core/added-service-check.ts';
import { type AddedService, addedKey } from '../core/added-services.ts';
import { type LearnedService, merge, rememberedId } from '../core/flow/memory.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import { isSafeDoor } from '../core/safe-door.ts';
import { trustRefusal } from '../core/trusted-host-check.ts';
import type { ImportLine } from '../messages/models.ts';
import type { Belongings } from './belongings.ts';
import { loginNameOf } from './door-models.ts';
import { createDoors } from './doors.ts';
import type { Saved } from './exchange.ts';
import type { Policy } from './policy.ts';
import { MAX_ALWAYS_CHOICES, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS, type Settings } from './settings.ts';
import { withChoices } from './shared-choices.ts';

/** What becomes of what is kept when a file is taken in. */
interface TakenIn {
  readonly after: Belongings;
  /** What has to be asked first, or is refused: a line each. */
  readonly lines: readonly ImportLine[];
}

/** Takes in a file. It knows nothing of what was asked before: the same file, again, says the same. */
export type TakeIn = (file: Saved, before: Belongings, isAccepted: (lineId: string) => boolean) => TakenIn;

/** A line, and what it stands for. */
interface Wish<L extends ImportLine, T> {
  readonly line: L;
  readonly value: T;
}

type LineOf<K extends ImportLine['kind']> = Extract<ImportLine, { kind: K }>;

/**
 * Somebody may have been handed a file by whom they should not trust. So what it would trust, add, or open without a click is read as if it were typed, and
 * taken in only where its line is accepted; only what is there already and used one-time values need no line. Each list counts on the one before it:
 * a service may be at a host that is trusted, a choice may lead to a service that is added.
 */
export function createTakeIn(
  directoryOf: (belongings: Belongings) => PersonalDirectory,
  policy: () => Policy,
  nowMs: () => number,
): TakeIn {
  const isLocked = (lock: Policy['locked'][number]): boolean => policy().locked.includes(lock);

  return (file, before, isAccepted) => {
    const { settings, memory } = before;
    const taken = <L extends ImportLine, T>(wishes: readonly Wish<L, T>[]): readonly T[] =>
      wishes.flatMap(({ line, value }) => (line.refused === undefined && isAccepted(line.id) ? [value] : []));
    const withSettings = (belongings: Belongings, part: Partial<Settings>): Belongings => ({
      ...belongings,
      settings: withChoices(belongings.settings, part),
    });

    const hosts = trustLines(file.settings.allowedHosts, settings.allowedHosts, directoryOf(before), isLocked('allowedHosts'));
    const trusting = withSettings(before, {
      allowedHosts: [...taken(hosts)],
    });
    const own = serviceLines(
      file.settings.own,
      settings.own,
      directoryOf(withSettings(trusting, { own: file.settings.own })),
      isLocked('services'),
    );
    const serving = withSettings(trusting, { own: [...taken(own)] });
    const learned = learnedLines(file.memory.services, before, directoryOf(trusting), nowMs());
    const remembered = {
      ...serving,
      // Which sites a person knows, and which services take old requests, is no file's to say: it would keep words back.
      memory: merge(memory, { used: file.memory.used, services: taken(learned).flat(), met: [] }, nowMs()),
    };
    const choices = alwaysLines(file.settings.always, settings.always, remembered, directoryOf(remembered), isLocked('always'));
    const choosing = withSettings(remembered, { always: [...taken(choices)] });
    const loudness = loudnessLines(file.settings.loudness, settings.loudness, isLocked('loudness'));
    const languages = languageLines(file.settings.language, settings.language, isLocked('language'));
    const [[loud], [language]] = [taken(loudness), taken(languages)];
    const after = withSettings(choosing, { loudness: loud, language });
    const lines = [...hosts, ...own, ...learned, ...choices, ...loudness, ...languages];
    return { after, lines: lines.flatMap(({ line }) => (isSilent(line) ? [] : [line])) };
  };
}

function trustLines(
  hosts: readonly string[],
  there: readonly string[],
  directory: PersonalDirectory,
  isLocked: boolean,
): readonly Wish<LineOf<'trust'>, string>[] {
  const known = new Set(there);
  const hasRoom = roomFor(MAX_TRUSTED_HOSTS - there.length);
  return hosts.flatMap((host, i) => {
    if (known.has(host)) return [];
    known.add(host);
    const refused = isLocked ? 'locked' : (trustRefusal(host, directory) ?? hasRoom());
    return [{ line: { id: `trust.${i}`, kind: 'trust', host, refused }, value: host }];
  });
}

function serviceLines(
  services: readonly AddedService[],
  there: readonly AddedService[],
  directory: PersonalDirectory,
  isLocked: boolean,
): readonly Wish<LineOf<'service'>, AddedService>[] {
  const known = new Map(there.map((service) => [addedKey(service), service]));
  const hasRoom = roomFor(MAX_OWN_SERVICES - there.length);
  return services.flatMap((service, i) => {
    const read = directory.addedRefusal(service) ?? readAddedService(service, directory);
    const value = typeof read === 'string' ? service : read;
    const before = known.get(addedKey(value));
    if (value === read && before?.name === value.name) return [];
    const refused = isLocked ? 'locked' : typeof read === 'string' ? read : before ? undefined : hasRoom();
    const [name, host, signIn] = [readName(service.name) ?? '', new URL(value.start).host, new URL(value.signIn).host];
    return [{ line: { id: `service.${i}`, kind: 'service', name, host, signIn, refused }, value }];
  });
}

function alwaysLines(
  choices: Settings['always'],
  there: Settings['always'],
  after: Belongings,
  directory: PersonalDirectory,
  isLocked: boolean,
): readonly Wish<LineOf<'always'>, Settings['always'][number]>[] {
  const { serviceById } = createDoors({ current: () => after }, () => directory);
  const known = new Map(there.map(({ login, service }) => [login, service]));
  const hasRoom = roomFor(MAX_ALWAYS_CHOICES - there.length);
  return choices.flatMap((choice, i) => {
    if (known.get(choice.login) === choice.service) return [];
    const service = serviceById(choice.service);
    const hasLogin = isLogin(choice.login, directory);
    const isThere = hasLogin && service !== undefined && !directory.resembles(new URL(service.start));
    const refused = isLocked ? 'locked' : !isThere ? 'not-there' : known.has(choice.login) ? undefined : hasRoom();
    const login = hasLogin ? loginNameOf(choice.login, directory).name : '';
    const host = service && new URL(service.start).host;
    return [{ line: { id: `always.${i}`, kind: 'always', login, service: service?.name ?? '', host, refused }, value: choice }];
  });
}

/** Counts down what still fits into a list. */
function roomFor(more: number): () => 'too-many' | undefined {
  let left = more;
  return () => {
    left -= 1;
    return left < 0 ? 'too-many' : undefined;
  };
}

/** The key of a login that exists: of a provider, or of login software at a host. */
function isLogin(key: string, directory: PersonalDirectory): boolean {
  const [, host] = /^server@(.+)$/.exec(key) ?? [];
  return host === undefined ? directory.providerById(key) !== undefined : URL.parse(`https://${host}/`)?.hostname === host;
}

/** Services that somebody came from are doors, too; who brings back a copy of their own has many. */
function learnedLines(
  services: readonly LearnedService[],
  { memory }: Belongings,
  directory: PersonalDirectory,
  nowMs: number,
): readonly Wish<LineOf<'learned' | 'learned-refused'>, readonly LearnedService[]>[] {
  const there = new Set(memory.services.map((service) => JSON.stringify(service)));
  const changed = (of: readonly LearnedService[]): readonly LearnedService[] =>
    merge(memory, { ...memory, services: of }, nowMs).services.filter((service) => !there.has(JSON.stringify(service)));
  const isSafe = ({ login, start }: LearnedService): boolean => {
    const url = new URL(start);
    return isLogin(login, directory) && isSafeDoor({ id: rememberedId({ start }), start }, directory) && !directory.resembles(url);
  };
  const { safe = [], unsafe = [] } = Object.groupBy(services, (service) => (isSafe(service) ? 'safe' : 'unsafe'));
  const hostsOf = (of: readonly LearnedService[]): readonly string[] => [...new Set(of.map(({ start }) => new URL(start).host))];
  return [
    { line: { id: 'learned', kind: 'learned', hosts: hostsOf(changed(safe)) }, value: safe },
    { line: { id: 'learned-refused', kind: 'learned-refused', hosts: hostsOf(unsafe), refused: 'unsafe' }, value: unsafe },
  ];
}

/** What makes Frontdoor quieter, or lets it open a page without a click, is asked. */
function loudnessLines(
  wanted: Settings['loudness'],
  there: Settings['loudness'],
  isLocked: boolean,
): readonly Wish<LineOf<'loudness'>, Settings['loudness']>[] {
  if (wanted === undefined || wanted === (there ?? 'popup')) return [];
  return [{ line: { id: 'loudness', kind: 'loudness', loudness: wanted, refused: isLocked ? 'locked' : undefined }, value: wanted }];
}

/** Pages in a language that a person does not read are lost to them. */
function languageLines(
  wanted: Settings['language'],
  there: Settings['language'],
  isLocked: boolean,
): readonly Wish<LineOf<'language'>, string>[] {
  if (wanted === undefined || wanted === there) return [];
  return [{ line: { id: 'language', kind: 'language', language: wanted, refused: isLocked ? 'locked' : undefined }, value: wanted }];
}

/** It tells of nothing. */
function isSilent(line: ImportLine): boolean {
  return 'hosts' in line && line.hosts.length === 0;
}
