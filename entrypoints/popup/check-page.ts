import { pages } from '../../src/catalogue/pages/index.ts';
import { createPageCheck } from '../../src/core/page-check/check-page.ts';
import type { PageCheckModel } from '../../src/messages/models.ts';
import type { RequestOf } from '../../src/messages/requests.ts';
import { ask, readPage } from '../../src/platform/own-page.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { pageCheckView } from '../../src/ui/page-check-view.ts';
import { pageCheckWords } from '../../src/ui/page-check-words.ts';
import { translate } from '../../src/ui/translate.ts';

const check = createPageCheck(pages);

/** Loaded when a person asks: reads the page in the tab once, and says what it says of itself. Nothing of it is kept. */
export async function checkPage(tabId: number, open: (serviceId: string) => void, language: string): Promise<HTMLElement> {
  const [model, locale] = await Promise.all([checked(tabId), spokenLocale(Promise.resolve(language), language, pageCheckWords)]);
  return pageCheckView(model, open, translate(locale));
}

async function checked(tabId: number): Promise<PageCheckModel> {
  const page = await readPage(tabId);
  if (page.refused) return { kind: 'press-first' };
  // The worker believes none of it that is not of the right form, and refuses what another page has taken the place of.
  const reading = page.result as RequestOf<'read-page'>['reading'];
  const { read } = await ask<'read-page'>({ kind: 'read-page', tabId, reading }).catch(() => ({ read: undefined }));
  if (!read) return { kind: 'unreadable' };
  const { address } = read;
  const found = check(read.facts, read.standing);
  const { kind, isPartial } = found;
  switch (kind) {
    case 'claims-nothing-known':
      return { kind, isPartial, address };
    case 'official':
      return { kind, isPartial, address, name: found.owner.names[0] ?? '' };
    case 'undecided':
      return { kind, isPartial, address, name: found.imitates.names[0] ?? '', sign: found.sign };
    case 'claims': {
      const { imitates, certainty, asked, evidence, sign } = found;
      const { door } = await ask<'brand-door'>({ kind: 'brand-door', brand: imitates.id }).catch(() => ({ door: undefined }));
      return { kind, isPartial, address, name: imitates.names[0] ?? '', certainty, asked, evidence, sign, door };
    }
    default:
      return found satisfies never;
  }
}
