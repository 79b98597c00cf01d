import type { Plugin } from 'vite';

/**
 * Leaves what is written for translators out of what ships (notes, headers), and of each message its words alone: that is half of a locale file, and pages
 * have a budget.
 */
export function withoutNotes(): Plugin {
  return {
    name: 'locales-without-notes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/assets\/locales\/[\w.-]+\.json$/.test(id)) return undefined;
      const messages = Object.entries(JSON.parse(code))
        .filter(([key]) => key !== '@header')
        .map(([key, entry]) => [key, (entry as { message: string }).message]);
      return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
    },
  };
}
