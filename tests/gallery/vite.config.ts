import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { withoutNotes } from '../../assets/locales/without-notes.ts';
import type { DATES } from '../../src/build/dates.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Dates of its own: what the pages say must not change whenever somebody looks up a fact. */
const PRETEND_DATES: typeof DATES = { __CATALOGUE_DATED__: '"2026-11-26"', __SUFFIX_LIST_DATED__: '"2026-11-19"' };

/** What our pages ask of the browser, for which the gallery has a pretence. */
const PLATFORM = ['own-page', 'bookmarks', 'repair-page'] as const;
for (const name of PLATFORM)
  if (!existsSync(at(`src/platform/${name}.ts`)))
    throw new Error(`src/platform/${name}.ts is gone: without it our pages ask a browser that is not there`);

/** The extension's own pages, built for an ordinary web page: only the platform is a pretence. */
export default defineConfig({
  root: at('.'),
  define: PRETEND_DATES,
  publicDir: at('assets/public'),
  resolve: {
    alias: [{ find: new RegExp(`^.*/src/platform/(?:${PLATFORM.join('|')})\\.ts$`), replacement: at('tests/gallery/pretend-platform.ts') }],
  },
  build: {
    outDir: at('out/gallery'),
    emptyOutDir: true,
    modulePreload: false,
    // Newer than the default, so that `light-dark()` stays and the theme can be chosen.
    cssTarget: ['chrome127', 'firefox140'],
    rolldownOptions: {
      input: [
        'tests/gallery/index.html',
        'entrypoints/popup/index.html',
        'entrypoints/warning/index.html',
        'entrypoints/welcome/index.html',
        'entrypoints/try-it/index.html',
        'entrypoints/repair/index.html',
        'entrypoints/options/index.html',
      ].map(at),
    },
  },
  plugins: [
    withoutNotes(),
    {
      name: 'pseudo-locale',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source.endsWith('/src/ui/locale.ts') && importer?.includes('/entrypoints/') ? at('tests/gallery/pretend-locale.ts') : undefined,
    },
    {
      name: 'gallery-is-the-front-page',
      enforce: 'post',
      generateBundle(_options, bundle) {
        const page = bundle['tests/gallery/index.html'];
        if (page) page.fileName = 'index.html';
      },
    },
  ],
});
