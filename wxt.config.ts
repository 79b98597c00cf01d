import { defineConfig } from 'wxt';
import { withoutNotes } from './assets/locales/without-notes.ts';
import { browserMessages } from './src/build/browser-messages.ts';
import { catalogueWithoutSources } from './src/build/catalogue-without-sources.ts';
import { DATES } from './src/build/dates.ts';
import { noPreload } from './src/build/no-preload.ts';
import { NOTICES, noticed, notices } from './src/build/notices.ts';
import { publicSuffixes, suffixList } from './src/build/suffix-list.ts';
import { workingsWrittenDown } from './src/build/workings-written-down.ts';
import { catalogue } from './src/catalogue/index.ts';
import { tryIt } from './src/catalogue/try-it.ts';
import { manifest, SHIELD } from './src/platform/manifest.ts';
import { compileShield } from './src/shield/compile.ts';
import { forFirefox } from './src/shield/for-firefox.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => manifest(browser, command),
  webExt: { disabled: true },
  // The source package is what is committed, but for tests and pictures: enough to build the same again.
  zip: {
    dotSources: true,
    excludeSources: ['.git', '.git/**', '.github/**', '.wxt/**', 'docs/pictures/**', 'out/**', 'tests/**', '**/*.tsbuildinfo'],
  },
  hooks: {
    'build:publicAssets': ({ config }, assets) => {
      const names = Object.values(tryIt.addresses).map((address) => new URL(address).hostname);
      const shield = compileShield(catalogue, publicSuffixes(), names);
      assets.push({ relativeDest: SHIELD.path, contents: JSON.stringify(config.browser === 'firefox' ? forFirefox(shield) : shield) });
      assets.push({ relativeDest: NOTICES, contents: notices() });
      for (const { path, contents } of browserMessages()) assets.push({ relativeDest: path, contents });
    },
  },
  // The oldest browsers that the manifest admits: they know `light-dark()`, which costs twice its size when it is written out.
  vite: () => ({
    define: DATES,
    plugins: [withoutNotes(), noPreload(), catalogueWithoutSources(), suffixList(), workingsWrittenDown(), noticed()],
    build: { cssTarget: ['chrome127', 'firefox149'], modulePreload: false },
  }),
});
