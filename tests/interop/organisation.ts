import type { ManagedPolicy } from '../e2e/harness/managed.ts';
import type { SetUp } from './set-up.ts';

/** Who runs a login of the stage, and what they tell the browsers that they manage: as in `docs/administrators/`, with this login in it. */
export interface Organisation {
  readonly name: string;
  /** The start page that their policy names for their login. */
  readonly service: { readonly id: string; readonly name: string; readonly start: string };
  readonly policy: ManagedPolicy;
}

/** What the help desk of every organisation here says. */
export const HELP = 'Call 01234 567890, day and night.';

/** Hosts, a service and a name are all that has to be said: what the pages of such software are, the catalogue knows. */
export function organisationOf({ login, start }: SetUp): Organisation {
  const word = login.split('.').at(-2) ?? login;
  const name = `Example ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const service = { name: `${name} staff`, start };
  return {
    name,
    service: { ...service, id: `own:${start}` },
    policy: {
      providers: [{ id: `example-${word}`, name: `${name} login`, hosts: [login], services: [service] }],
      names: [{ name, hosts: [login, new URL(start).hostname], words: [word], start }],
      helpDeskText: HELP,
    },
  };
}

/** Addresses that look like the organisation’s login to people, and are somebody else’s. */
export function impostorsOf({ login }: SetUp): readonly string[] {
  return [`https://${login}.evil.example/`, `https://${login.replaceAll('.', '-')}.evil.example/sign-in`];
}
