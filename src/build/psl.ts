import { registerHooks } from 'node:module';
import { isPsl, withSortedRules } from './suffix-list.ts';

/**
 * psl with today's list, for those who run the sources without a build (terminal, tests): `#psl` of package.json. In what ships, the build plugin does the
 * same.
 */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    return isPsl(url) ? { ...loaded, source: withSortedRules(String(loaded.source)) } : loaded;
  },
});

export const { parse } = await import('psl');
