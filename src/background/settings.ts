import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { hostname, language, loginKey, loudness, ownService, serviceId } from '../messages/requests.ts';
import { boundedList, fittingEntries } from './bounded-list.ts';

/** How many of each can be kept: more than a person chooses, and few enough to be looked at whenever the worker wakes. */
export const MOST_HOSTS = 200;
export const MOST_ALWAYS = 200;
export const MOST_OWN = 100;

const always = lazily(() => z.object({ login: loginKey(), service: serviceId() }));

/** What a person has chosen, as it is kept and exported. */
export const settingsSchema = lazily(() =>
  z.object({
    /** Hosts that the person trusts although they resemble a protected name; sorted. */
    allowedHosts: boundedList(hostname(), MOST_HOSTS),
    /** Where the bookmark of a login leads without a click: the login by its key, the service by its id. */
    always: boundedList(always(), MOST_ALWAYS),
    /** Services that the person has added; the latest first. */
    own: boundedList(ownService(), MOST_OWN),
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
    allowedHosts: [...fittingEntries(found.allowedHosts, hostname(), MOST_HOSTS)],
    always: [...fittingEntries(found.always, always(), MOST_ALWAYS)],
    own: [...fittingEntries(found.own, ownService(), MOST_OWN)],
    loudness: loudness().safeParse(found.loudness).data,
    language: language().safeParse(found.language).data,
  };
}

/** Whether these are more than can be kept. */
export function isTooMuch({ allowedHosts, always, own }: Settings): boolean {
  return allowedHosts.length > MOST_HOSTS || always.length > MOST_ALWAYS || own.length > MOST_OWN;
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
  return { ...settings, always: [{ login, service }, ...others].slice(0, MOST_ALWAYS) };
}

export function neverStraightTo(settings: Settings, login: string): Settings {
  return { ...settings, always: settings.always.filter((choice) => choice.login !== login) };
}
