/** Where the bundler keeps its own code for loading a chunk and its style sheets. */
const BUNDLERS_OWN = '\0vite/preload-helper.js';

/** Chunks are loaded as they are: ours bring no style sheets, and lie on the same machine. */
export function noPreload() {
  return {
    name: 'no-preload',
    enforce: 'pre' as const,
    load: (id: string) => (id === BUNDLERS_OWN ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
