import type { Catalogue, PageShape, Provider, Server } from '../../src/catalogue/types.ts';
import { alternatives } from '../../src/core/text-pattern.ts';

/** Texts that a pattern stands for: `a{b,c}*` → `abx`, `acx`; `<3>` → `xxx`. */
export function examplesOf(pattern: string): readonly string[] {
  return alternatives(pattern).map((text) =>
    text.replaceAll(/\*+/g, 'x').replaceAll(/<(\d+)\+?>/g, (_, length) => 'x'.repeat(Number(length))),
  );
}

/** Parameters that fulfil the conditions of a page, or are asked for there. */
function queryOf({ with: demanded = [] }: PageShape, more: readonly string[]): string {
  const given = new URLSearchParams();
  for (const condition of [...demanded, ...more]) {
    const [name = '', ...value] = condition.split('=');
    const key = name.split('|')[0] ?? '';
    if (!given.has(key)) given.set(key, value.length > 0 ? (examplesOf(value.join('='))[0] ?? 'x') : 'x');
  }
  return given.size === 0 ? '' : `?${given}`;
}

/** Addresses of a page, at a host of its system, or at an unknown one. */
function addressesOf(page: PageShape, hosts: readonly string[], more: readonly string[]): readonly string[] {
  const at = (page.hosts ?? hosts).flatMap(examplesOf).slice(0, 3);
  return at.flatMap((host) =>
    examplesOf(page.path).flatMap((path) => [`https://${host}${path}`, `https://${host}${path}${queryOf(page, more)}`]),
  );
}

/** A page of the catalogue that is asked for or lies in the middle of a login, and addresses that it has. */
export interface CataloguePage {
  readonly system: Provider | Server;
  readonly page: PageShape;
  readonly urls: readonly string[];
}

/** Every entry and every interior page; login software stands at an unknown host. */
export function cataloguePages({ providers, servers }: Catalogue): readonly CataloguePage[] {
  return [...providers, ...servers].flatMap((system): readonly CataloguePage[] => {
    const hosts = system.kind === 'provider' ? system.hosts.map(({ host }) => host) : ['login.unknown.example'];
    return [
      ...system.entries.map((page) => ({ system, page, urls: addressesOf(page, hosts, [...page.required, ...(page.keys ?? [])]) })),
      ...system.interior.map((page) => ({ system, page, urls: addressesOf(page, hosts, page.keys ?? []) })),
    ];
  });
}
