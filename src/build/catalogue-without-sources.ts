import { catalogue } from '../catalogue/index.ts';

/**
 * Build plugin (Vite): what ships has the catalogue without where its facts come from (`source`, `note`) and how they are known, unless they are only
 * remembered: nothing else of that is ever asked. It is one text of JSON, which browsers read faster than objects in a script. The sources and the terminal
 * read it as it is written.
 */
export function catalogueWithoutSources() {
  return {
    name: 'catalogue-without-sources',
    enforce: 'pre' as const,
    load: (id: string) => (/\/src\/catalogue\/index\.ts$/.test(id) ? catalogueModule() : undefined),
  };
}

/** The module that takes the place of the catalogue's own. */
export function catalogueModule(): string {
  return `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(catalogue, withoutSources))});\n`;
}

function withoutSources(name: string, value: unknown): unknown {
  if (name === 'note' || (name === 'known' && value !== 'remembered')) return undefined;
  return name === 'source' ? [] : value;
}
