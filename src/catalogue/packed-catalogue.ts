import { catalogue } from './index.ts';
import { pack } from './pack.ts';

/** Build plugin (Vite): what ships has the catalogue packed; the sources and the terminal read it as it is written. */
export function packedCatalogue() {
  return {
    name: 'packed-catalogue',
    enforce: 'pre' as const,
    load(id: string): string | undefined {
      if (!/\/src\/catalogue\/index\.ts$/.test(id)) return undefined;
      return `import { unpack } from './unpack.ts';\nexport const catalogue = unpack(${JSON.stringify(pack(catalogue))});\n`;
    },
  };
}
