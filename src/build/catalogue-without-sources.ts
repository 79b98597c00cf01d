import { fileURLToPath } from 'node:url';
import { catalogue } from '../catalogue/index.ts';
import { pages } from '../catalogue/pages/index.ts';
import { shortest } from '../catalogue/whole-pages.ts';

const WHOLE_PAGES = JSON.stringify(fileURLToPath(new URL('../catalogue/whole-pages.ts', import.meta.url)));

/**
 * Build plugin (Vite): what ships has the catalogue without where its facts come from (`source`, `note`) and how they are known, unless they are only
 * remembered: nothing else of that is ever asked. It is one text of JSON, which browsers read faster than objects in a script. The sources and the terminal
 * read it as it is written.
 */
export function catalogueWithoutSources() {
  return {
    name: 'catalogue-without-sources',
    enforce: 'pre' as const,
    load(id: string) {
      if (/\/src\/catalogue\/index\.ts$/.test(id)) return catalogueModule();
      return /\/src\/catalogue\/pages\/index\.ts$/.test(id) ? pagesModule() : undefined;
    },
  };
}

/** The module that takes the place of the catalogue's own. */
export function catalogueModule(): string {
  return `export const catalogue = JSON.parse(${asText(catalogue)});\n`;
}

/** The module that takes the place of that of the pages; without what follows from the rest of an entry. */
function pagesModule(): string {
  const entries = pages.map(shortest).map(({ source: _, ...entry }) => entry);
  return `import { whole } from ${WHOLE_PAGES};\nexport const pages = JSON.parse(${asText(entries)}).map((entry) => whole({ source: [], ...entry }));\n`;
}

/** As a string of a script that holds it as JSON. */
function asText(data: unknown): string {
  return JSON.stringify(JSON.stringify(data, withoutSources));
}

function withoutSources(name: string, value: unknown): unknown {
  if (name === 'note' || (name === 'known' && value !== 'remembered')) return undefined;
  return name === 'source' ? [] : value;
}
