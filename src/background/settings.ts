import * as z from 'zod/mini';
import { type AddedService, addedId, addedKey } from '../core/added-services.ts';
import { lazily } from '../core/lazily.ts';
import { addedService, hostname, language, loginKey, loudness, serviceId } from '../messages/requests.ts';
import { boundedList, fittingEntries } from './bounded-list.ts';

/** How many of each can be kept: more than a person chooses, and few enough to be looked at whenever the worker wakes. */
export const MAX_TRUSTED_HOSTS = 200;
export const MAX_ALWAYS_CHOICES = 200;
export const MAX_OWN_SERVICES = 100;

/** Where the bookmark of a login leads without a click: the login by its key, the service by its id. */
export const alwaysChoice = lazily(() => z.object({ login: loginKey(), service: serviceId() }));

/** What a person has chosen, as it is kept and exported. */
export const settingsSchema = lazily(() =>
  z.object({
    /** Hosts that the person trusts although they resemble a protected name; sorted. */
    allowedHosts: boundedList(hostname(), MAX_TRUSTED_HOSTS),
    always: boundedList(alwaysChoice(), MAX_ALWAYS_CHOICES),
    /** Services that the person has added; the latest first. */
    own: boundedList(addedService(), MAX_OWN_SERVICES),
    /** Absent: nobody has chosen. */
    loudness: z.optional(loudness()),
    /** The same. */
    language: z.optional(language()),
  }),
);

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = { allowedHosts: [], always: [], own: [] };

/** As much of kept settings as can be understood: lists were longer once. */
export function fittingSettings(found: { readonly [key in keyof Settings]?: unknown }): Settings {
  return {
    allowedHosts: [...fittingEntries(found.allowedHosts, hostname(), MAX_TRUSTED_HOSTS)],
    always: [...fittingEntries(found.always, alwaysChoice(), MAX_ALWAYS_CHOICES)],
    own: [...fittingEntries(found.own, addedService(), MAX_OWN_SERVICES)],
    loudness: loudness().safeParse(found.loudness).data,
    language: language().safeParse(found.language).data,
  };
}

/** Whether these are more than can be kept. */
export function isTooMuch({ allowedHosts, always, own }: Settings): boolean {
  return allowedHosts.length > MAX_TRUSTED_HOSTS || always.length > MAX_ALWAYS_CHOICES || own.length > MAX_OWN_SERVICES;
}

export function allowHost(settings: Settings, host: string): Settings {
  return { ...settings, allowedHosts: [...new Set([...settings.allowedHosts, host])].toSorted() };
}

export function disallowHost(settings: Settings, host: string): Settings {
  return { ...settings, allowedHosts: settings.allowedHosts.filter((other) => other !== host) };
}

/** From now on, this login's bookmark leads to this service; of too many, the choice made longest ago ends. */
export function alwaysTo(settings: Settings, login: string, service: string): Settings {
  const others = settings.always.filter((choice) => choice.login !== login);
  return { ...settings, always: [{ login, service }, ...others].slice(0, MAX_ALWAYS_CHOICES) };
}

export function withoutAutoOpen(settings: Settings, login: string): Settings {
  return { ...settings, always: settings.always.filter((choice) => choice.login !== login) };
}

/**
 * Without the added service of this key. A login's choice to be taken there ends with the last service of that start page for that login, though the
 * same page may be added for another login: else removing it would not be the end of it. `others`: those of the organisation.
 */
export function withoutAdded(
  settings: Settings,
  key: string,
  others: readonly AddedService[],
  loginOf: (service: AddedService) => string,
): Settings {
  const choiceOf = (service: AddedService): string => `${loginOf(service)} ${addedId(service)}`;
  const own = settings.own.filter((service) => addedKey(service) !== key);
  const left = new Set([...others, ...own].map(choiceOf));
  const ended = new Set(settings.own.map(choiceOf).filter((choice) => !left.has(choice)));
  return { ...settings, own, always: settings.always.filter(({ login, service }) => !ended.has(`${login} ${service}`)) };
}
