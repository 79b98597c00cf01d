import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { hostname, language, loudness, ownService, serviceId } from '../messages/requests.ts';

/** What a person has chosen, as it is kept and exported. */
export const settingsSchema = lazily(() =>
  z.object({
    /** Hosts that the person trusts although they resemble a protected name; sorted. */
    allowedHosts: z.array(hostname()),
    /** Where the bookmark of a login leads without a click: the login by its key, the service by its id. */
    always: z.array(z.object({ login: z.string(), service: serviceId() })),
    /** Services that the person has added; the latest first. */
    own: z.array(ownService()),
    /** Absent: nobody has chosen. */
    loudness: z.optional(loudness()),
    /** The same. */
    language: z.optional(language()),
  }),
);

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = { allowedHosts: [], always: [], own: [] };

export function allowHost(settings: Settings, host: string): Settings {
  return { ...settings, allowedHosts: [...new Set([...settings.allowedHosts, host])].toSorted() };
}

export function disallowHost(settings: Settings, host: string): Settings {
  return { ...settings, allowedHosts: settings.allowedHosts.filter((other) => other !== host) };
}

/** From now on, this login's bookmark leads to this service. */
export function alwaysTo(settings: Settings, login: string, service: string): Settings {
  return { ...settings, always: [{ login, service }, ...settings.always.filter((choice) => choice.login !== login)] };
}

export function neverStraightTo(settings: Settings, login: string): Settings {
  return { ...settings, always: settings.always.filter((choice) => choice.login !== login) };
}
