import type { BrandPages, BrandPagesEntry, MayBeLeftOut } from './types.ts';

const MAY_BE_LEFT_OUT: readonly MayBeLeftOut[] = ['assets', 'icons', 'fields', 'links', 'alsoAt', 'loginHosts', 'covers', 'logos', 'id'];

/** An entry with what it leaves out: nothing; the pages are those of the brand that they are shown as, which, like the file of its logo, is called by the first name. */
export function whole(entry: BrandPagesEntry): BrandPages {
  const [name = ''] = entry.names;
  const { id = nameOf(name, '-') } = entry;
  return {
    assets: [],
    icons: [],
    fields: [],
    links: [],
    alsoAt: [],
    loginHosts: [],
    covers: [id],
    logos: [nameOf(name, '')],
    ...entry,
    id,
  };
}

function nameOf(name: string, between: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, between);
}

/** The shortest entry that is these pages. */
export function shortest(pages: BrandPages): BrandPagesEntry {
  return MAY_BE_LEFT_OUT.reduce((entry: BrandPagesEntry, field) => {
    const { [field]: _, ...rest } = entry;
    return JSON.stringify(whole(rest)[field]) === JSON.stringify(pages[field]) ? rest : entry;
  }, pages);
}
