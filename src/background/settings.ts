import * as z from 'zod/mini';
import { hostname } from '../messages/requests.ts';
import type { LocalStore } from './ports.ts';

const VERSION = 1;
const KEY = 'settings';

const stored = z.object({ version: z.literal(VERSION), allowedHosts: z.array(hostname) });

/** What the person has chosen, in `storage.local`; read once, written through. */
export interface Settings {
  /** Hosts that the person trusts although they resemble a protected name; sorted. */
  allowedHosts(): readonly string[];
  isAllowed(hostname: string): boolean;
  allow(hostname: string): Promise<void>;
  disallow(hostname: string): Promise<void>;
}

/** Opens the settings. What cannot be read is set aside under a key of its own, never overwritten; nothing is allowed then. */
export async function openSettings(store: LocalStore, nowMs: number): Promise<Settings> {
  const found = await store.read(KEY);
  const parsed = stored.safeParse(found);
  if (found !== undefined && !parsed.success) await store.write(`broken:${KEY}:${nowMs}`, found);
  let allowed: ReadonlySet<string> = new Set(parsed.success ? parsed.data.allowedHosts : []);

  /** Written first, believed afterwards: what could not be kept must not seem to hold. */
  async function keep(next: ReadonlySet<string>): Promise<void> {
    await store.write(KEY, { version: VERSION, allowedHosts: [...next].toSorted() });
    allowed = next;
  }

  return {
    allowedHosts: () => [...allowed].toSorted(),
    isAllowed: (host) => allowed.has(host),
    allow: (host) => keep(new Set([...allowed, host])),
    disallow: (host) => keep(new Set([...allowed].filter((other) => other !== host))),
  };
}
