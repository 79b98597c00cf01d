import type { BrandPages } from './types.ts';
import { shortest, whole } from './whole-pages.ts';

/** After a name that others bear, too (`shared`). */
const SHARED = '*';
const HOSTED = 'y';

/** How pages ship: a line each, its lists parted by tabs, their members by commas; empty for what is left out, a comma for a list of nothing. */
export function pagesAsText(pages: readonly BrandPages[]): string {
  return pages
    .map((brand) => {
      const { id, names, shared = [], isHosted, titles, logos, covers, alsoAt, loginHosts, assets, icons, fields, links } = shortest(brand);
      const marked = names.map((name) => (shared.includes(name) ? `${name}${SHARED}` : name));
      const lists = [
        marked,
        id === idOf(names) ? undefined : [id],
        isHosted ? [HOSTED] : undefined,
        titles,
        logos,
        covers,
        alsoAt,
        loginHosts,
      ];
      return [...lists, assets, icons, fields, links].map((list) => (list?.length === 0 ? ',' : (list ?? []).join(','))).join('\t');
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The pages again, without their sources. */
export function pagesFromText(text: string): readonly BrandPages[] {
  return text.split('\n').map((line) => {
    const [marked = [], ids, hosted, titles, logos, covers, alsoAt, loginHosts, assets, icons, fields, links] = line
      .split('\t')
      .map((list) => (list === '' ? undefined : list.split(',').filter((member) => member !== '')));
    const names = marked.map((name) => name.replace(SHARED, ''));
    const [id = idOf(names)] = ids ?? [];
    const shared = names.filter((name) => !marked.includes(name));
    const lists = { titles, logos, covers, alsoAt, loginHosts, assets, icons, fields, links };
    return whole({ id, names, shared, ...(hosted && { isHosted: true }), ...lists, source: [] });
  });
}

/** What most are called by: their first name. */
function idOf([name = '']: readonly string[]): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
