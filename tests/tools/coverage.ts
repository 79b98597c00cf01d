import { catalogue } from '../../src/catalogue/index.ts';
import type { Catalogue, Service } from '../../src/catalogue/types.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { servicesOf } from '../../src/core/way-in.ts';

/** How far the catalogue reaches, counted from the catalogue itself: `npm run coverage`. */
export interface Coverage {
  readonly services: number;
  /** Those whose start page leads into the service, and not to a page that only tells about it. */
  readonly doors: number;
  /** Those whose start page is no other service's: not a list of many. */
  readonly ownPages: number;
  /** Those that are recognised by a host of theirs, and by the name under which they ask for a login. */
  readonly hosts: number;
  readonly clientIds: number;
  /** Days on which somebody last looked, YYYY-MM-DD: the oldest, the one in the middle, the newest. */
  readonly looked: readonly [oldest: string, middle: string, newest: string];
  /** Ids of those that nobody could check, and of those among them that a login or a brand offers first. */
  readonly remembered: readonly string[];
  readonly rememberedFirst: readonly string[];
}

export function coverageOf(of: Catalogue = catalogue): Coverage {
  const { providers, brands } = of;
  const directory = createDirectory(of);
  const services = [...new Map(providers.flatMap(({ services }) => services).map((service) => [service.id, service])).values()];
  const days = services.map(lastLook).toSorted();
  const day = (share: number): string => days[Math.floor(share * (days.length - 1))] ?? '';
  const startingAt = new Map<string, number>();
  for (const { start } of services) startingAt.set(start, (startingAt.get(start) ?? 0) + 1);
  const remembered = services.filter(({ known }) => known === 'remembered').map(({ id }) => id);
  const first = new Set([
    ...providers.map((provider) => servicesOf(provider, directory)[0]?.id),
    ...brands.map(({ services: [id] }) => id),
  ]);
  return {
    services: services.length,
    doors: services.filter(({ leadsTo }) => leadsTo !== 'information').length,
    ownPages: services.filter(({ start }) => startingAt.get(start) === 1).length,
    hosts: services.filter(({ hosts }) => hosts.length > 0).length,
    clientIds: services.filter(({ clientIds = [] }) => clientIds.length > 0).length,
    looked: [day(0), day(0.5), day(1)],
    remembered,
    rememberedFirst: remembered.filter((id) => first.has(id)),
  };
}

function lastLook({ source }: Service): string {
  return (
    source
      .map(({ checked }) => checked)
      .toSorted()
      .at(-1) ?? ''
  );
}

function main(): void {
  const { services, doors, ownPages, hosts, clientIds, looked, remembered, rememberedFirst } = coverageOf();
  const of = (count: number): string => `${count} of ${services} (${Math.round((100 * count) / services)} %)`;
  const logins = catalogue.providers.filter(({ hosts: own }) => own.length > 0);
  console.log(`logins: ${logins.length} providers, ${catalogue.servers.length} kinds of login software`);
  console.log(`services: ${services}`);
  console.log(`with a door that leads in: ${of(doors)}`);
  console.log(`with a page of their own: ${of(ownPages)}`);
  console.log(`with hosts: ${of(hosts)}`);
  console.log(`with client ids: ${of(clientIds)}`);
  console.log(`last looked at: ${looked[0]} the oldest, ${looked[1]} the one in the middle, ${looked[2]} the newest`);
  console.log(`only remembered: ${[remembered.length, ...remembered].join(' ')}`);
  console.log(`of these, offered first: ${[rememberedFirst.length, ...rememberedFirst].join(' ')}`);
  if (rememberedFirst.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
