import { fileURLToPath } from 'node:url';
import { catalogue } from '../catalogue/index.ts';
import { workOut, writtenDown } from '../core/worked-out.ts';

const CATALOGUE = pathOf('../catalogue/index.ts');
const READER = pathOf('../core/worked-out.ts');

/** Build plugin (Vite): what ships has written down what follows from the catalogue, and only has to read it. */
export function workingsWrittenDown() {
  return {
    name: 'workings-written-down',
    enforce: 'pre' as const,
    load: (id: string) => (/\/src\/build\/worked-out\.ts$/.test(id) ? workedOutModule() : undefined),
  };
}

/** The module that takes the place of `worked-out.ts`. */
export function workedOutModule(): string {
  const written = Object.entries(writtenDown(workOut(catalogue), catalogue.brands));
  const parts = written.map(([part, value]) => `${part}: () => JSON.parse(${JSON.stringify(JSON.stringify(value))})`);
  return [
    `import { catalogue } from ${CATALOGUE};`,
    `import { readWorkedOut } from ${READER};`,
    `export const workedOut = readWorkedOut({ ${parts.join(', ')} }, catalogue.brands);`,
    '',
  ].join('\n');
}

function pathOf(file: string): string {
  return JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
}
