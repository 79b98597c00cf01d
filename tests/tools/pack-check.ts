import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { catalogueWithoutSources } from '../../src/build/catalogue-without-sources.ts';
import { noticed, notices, TERMINAL_LICENCES } from '../../src/build/notices.ts';
import { suffixList } from '../../src/build/suffix-list.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const NAME = 'frontdoor-check.mjs';

/**
 * The terminal's command as one file, with the licences of what is in it: it runs with plain Node.js 22 or newer, anywhere. `npm run pack-check` makes
 * `out/frontdoor-check.mjs`.
 */
export async function packCheck(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: at('.'),
    publicDir: false,
    // What the sources ask for without a build sorts the list while it is loaded; here that is done while packing.
    resolve: { alias: { '#psl': at('node_modules/psl/dist/psl.mjs') } },
    ssr: { noExternal: true },
    build: {
      ssr: at('src/cli/main.ts'),
      target: 'node22',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        output: {
          entryFileNames: NAME,
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
          footer: `/*\n${notices(TERMINAL_LICENCES).replaceAll('*/', '* /')}*/`,
        },
      },
    },
    plugins: [catalogueWithoutSources(), suffixList(), noticed(TERMINAL_LICENCES)],
  });
  const file = `${folder}/${NAME}`;
  chmodSync(file, 0o755);
  return file;
}

if (import.meta.main) console.log(await packCheck(at('out')));
