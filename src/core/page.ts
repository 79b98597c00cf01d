import type { EntryPoint, InteriorPage, PageShape, Provider, Server } from '../catalogue/types.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { type Condition, condition } from './request/condition.ts';
import { type Parameters, parametersOf } from './request/parameters.ts';
import { type TextPattern, textPattern } from './text-pattern.ts';

/** What kind of page of a login a URL is. */
export type Page =
  | { readonly kind: 'entry'; readonly entry: EntryPoint }
  | { readonly kind: 'interior'; readonly interior: InteriorPage }
  | { readonly kind: 'direct' }
  | { readonly kind: 'unknown' };

/** A page of the catalogue, ready to be compared with URLs. */
export interface CompiledPage {
  readonly shape: PageShape;
  /** Absent: every host. */
  readonly hosts?: readonly TextPattern[] | undefined;
  readonly path: PathPattern;
  readonly with: readonly Condition[];
  readonly without: readonly Condition[];
  readonly page: Page;
}

/** Whether a URL, cut into its parts, is this page. */
export function matches(page: CompiledPage, hostname: string, segments: readonly string[], given: () => Parameters): boolean {
  if (page.hosts && !page.hosts.some((test) => test(hostname))) return false;
  if (!page.path(segments)) return false;
  return page.with.every((holds) => holds(given())) && !page.without.some((holds) => holds(given()));
}

/** Parameters are read only when somebody asks for them, and once. */
export function lazyParameters(url: URL): () => Parameters {
  let read: Parameters | undefined;
  return () => {
    read ??= parametersOf(url);
    return read;
  };
}

/** Entries first, then what may be opened directly, then the inside: where two match, the more harmless wins. */
export function compilePages(system: Provider | Server): readonly CompiledPage[] {
  const compile = (shape: PageShape, page: Page): CompiledPage => ({
    shape,
    hosts: shape.hosts?.map(textPattern),
    path: pathPattern(shape.path),
    with: (shape.with ?? []).map(condition),
    without: (shape.without ?? []).map(condition),
    page,
  });
  return [
    ...system.entries.map((entry) => compile(entry, { kind: 'entry', entry })),
    ...system.direct.map((direct) => compile(direct, { kind: 'direct' })),
    ...system.interior.map((interior) => compile(interior, { kind: 'interior', interior })),
  ];
}
