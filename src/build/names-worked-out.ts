import { fileURLToPath } from 'node:url';
import { catalogue } from '../catalogue/index.ts';
import { knownNames, writtenNames } from '../core/names/known-names.ts';

const CATALOGUE = JSON.stringify(fileURLToPath(new URL('../catalogue/index.ts', import.meta.url)));
const READER = JSON.stringify(fileURLToPath(new URL('../core/names/known-names.ts', import.meta.url)));

/** Build plugin (Vite): what ships has the protected names worked out, and only has to read them. */
export function namesWorkedOut() {
  return {
    name: 'names-worked-out',
    enforce: 'pre' as const,
    load: (id: string) => (/\/src\/build\/names\.ts$/.test(id) ? namesModule() : undefined),
  };
}

/** The module that takes the place of `names.ts`. */
export function namesModule(): string {
  const written = JSON.stringify(JSON.stringify(writtenNames(knownNames(catalogue), catalogue.brands)));
  return [
    `import { catalogue } from ${CATALOGUE};`,
    `import { readNames } from ${READER};`,
    `export const names = () => readNames(JSON.parse(${written}), catalogue.brands);`,
    '',
  ].join('\n');
}
