import { catalogue } from '../catalogue/index.ts';
import { packedText, UNPACKER } from './packed-text.ts';

/**
 * Build plugin (Vite): what ships has the catalogue packed, a quarter of its size; the sources and the terminal read it as it is written. Where
 * facts come from (`source`, `note`) stays behind.
 */
export function packedCatalogue() {
  return {
    name: 'packed-catalogue',
    enforce: 'pre' as const,
    load: async (id: string) => (/\/src\/catalogue\/index\.ts$/.test(id) ? catalogueModule() : undefined),
  };
}

/** The module that takes the place of the catalogue's own. */
export async function catalogueModule(): Promise<string> {
  return `${UNPACKER}export const catalogue = JSON.parse(${await packedText(JSON.stringify(catalogue, withoutSources))});\n`;
}

function withoutSources(name: string, value: unknown): unknown {
  if (name === 'note') return undefined;
  return name === 'source' ? [] : value;
}
